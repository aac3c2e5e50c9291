public import Correlations
public import DataFrames
public import Tables

/// Everything `correlate` answers: tables for a reader in either layout, one tidy table, and the notes.
public struct CorrelationReport: Sendable {
  public enum Layout: String, Sendable, CaseIterable {
    /// A table of estimates a method.
    case matrix
    /// A line a pair and method, with interval and p.
    case long
  }

  public var title: String
  public var matrix: CorrelationMatrix
  /// The columns in order, as the matrix shows them.
  public var columns: [String]
  /// The columns that the others are set against; none when all pairs are.
  public var outcomes: [String]
  public var layout: Layout
  public var context: Context
  /// Decimals shown.
  public var digits = 3

  /// What is known of the data beyond the numbers.
  public struct Context: Sendable {
    public var unit: String?
    public var time: String?
    /// The column whose periods are kept apart.
    public var within: String?
    public var lag = 0
    /// Whether lags count declared editions.
    public var lagsCountEditions = false
    /// The row condition, as typed.
    public var condition: String?
    /// Whether units are known without times and one of them has several rows.
    public var repeatsUnits = false
    /// The column declared, or taken, as the rank.
    public var rank: String?
    public var directions: [String: Direction] = [:]
    /// The first and the last time among the rows.
    public var span: (first: Double, last: Double)?
    public var breaks: [SeriesBreak] = []
    public var codebookHint = ""
    public var remarks: [String] = []

    public init() {}
  }

  public init(
    title: String, matrix: CorrelationMatrix, columns: [String], outcomes: [String] = [],
    layout: Layout? = nil, context: Context = Context()
  ) {
    self.title = title
    self.matrix = matrix
    self.columns = columns
    self.outcomes = outcomes
    let pairs = matrix.correlations.count / max(1, matrix.options.methods.count)
    self.layout = layout ?? (outcomes.isEmpty && pairs > 1 ? .matrix : .long)
    self.context = context
  }

  /// The tidy tables, by name.
  public static let tableNames = ["correlations"]

  /// - Parameter table: `correlations` puts the tidy table in place of the reader's.
  public func document(table: String? = nil) -> Document {
    let tidy = tidyTable
    var display = layout == .matrix ? matrixTables : [longTable]
    display[0].title = "\(title)\n\(subtitle)\(layout == .matrix ? ": \(display[0].title)" : "")"
    return Document(
      command: "correlate", display: table == tidy.name ? [tidy] : display, data: [tidy], notes: notes,
      provenance: matrix.usesSeed ? [("seed", .integer(Int(clamping: matrix.options.seed)))] : [],
      hasWarnings: !warnings.isEmpty)
  }

  private var subtitle: String {
    let isPartial = !matrix.controls.isEmpty
    var kind = isPartial ? "Partial correlations" : "Correlations"
    if layout == .long, matrix.options.methods.count == 1 {
      kind = "\(matrix.options.methods[0].fullName) \(isPartial ? "partial " : "")correlations"
    }
    let against = outcomes.isEmpty ? "" : " with \(listed(outcomes))"
    let given = matrix.controls.isEmpty ? "" : " given \(listed(matrix.controls))"
    return kind + against + given + (context.within.map { " within \($0)" } ?? "")
  }

  private var tidyTable: Table {
    let columns =
      ["x", "y", "method"].map { TableColumn($0, alignment: .left) }
      + ["n", "estimate", "conf_low", "conf_high", "p_value", "p_adjusted"].map { TableColumn($0) }
    let rows = matrix.correlations.map { one in
      TableRow(
        [TableCell(one.x), TableCell(one.y), TableCell(one.method.rawValue), .integer(one.n)] + numbers(one))
    }
    return Table(name: "correlations", columns: columns, rows: rows)
  }

  /// Estimate, interval, p and adjusted p.
  func numbers(_ one: Correlation) -> [TableCell] {
    [one.estimate, one.interval?.low, one.interval?.high].map { value in
      value.map { .number($0, digits: digits) } ?? .missing
    } + [one.pValue, one.adjusted].map { p in p.map { .pValue($0, digits: digits) } ?? .missing }
  }
}

extension CorrelationMatrix {
  /// Whether a p-value rests on random draws.
  var usesSeed: Bool {
    correlations.contains { if case .permuted? = $0.law { true } else { false } }
  }
}

/// Names as a sentence has them: a, b and c.
func listed(_ names: [String]) -> String {
  guard names.count > 1, let last = names.last else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " and " + last
}
