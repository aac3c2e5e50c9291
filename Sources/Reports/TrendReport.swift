internal import DataFrames
internal import Distributions
public import Tables
public import Trends

/// What `trend` answers: a line a unit, from the clearest improvement to the clearest worsening.
public struct TrendReport: Sendable {
  public var title: String
  public var trends: TrendTable
  public var context: SeriesContext
  /// How often the method calls a trend where there is none, in series as long as these.
  public var sizes: [SimulatedSize] = []
  /// The reader sees so many from either end; `nil` for all.
  public var limit: Int?
  /// Decimals shown.
  public var digits = 3

  public init(title: String, trends: TrendTable, context: SeriesContext) {
    self.title = title
    self.trends = trends
    self.context = context
  }

  /// The tidy tables, by name.
  public static let tableNames = ["trend"]

  public func document(table: String? = nil) -> Document {
    let tidy = tidy(isShown: table != nil)
    return Document(
      command: "trend", display: [table == nil ? display : tidy], data: [tidy],
      notes: TrendNotes(self).sentences,
      provenance: sizes.isEmpty ? [] : [("seed", .integer(Int(clamping: trends.options.seed)))],
      hasWarnings: !context.breaks.isEmpty || trends.lines.contains { $0.found == nil })
  }

  /// Why the method has no answer for some units, a sentence a reason.
  public var refusals: [String] { RefusalWords(self).sentences }

  var method: TrendMethod { trends.options.method }

  // MARK: What a reader sees

  private var display: Table {
    let level = NumberText.exact(100 * trends.options.level)
    var columns: [(column: TableColumn, cell: (TrendTable.Line) -> TableCell)] = [
      (TableColumn("unit", title: context.unit, alignment: .left), { TableCell($0.unit) }),
      (TableColumn("n", title: "n"), { .integer($0.values.count) }),
    ]
    func add(_ key: String, _ title: String, _ cell: @escaping (TrendTable.Line) -> TableCell) {
      columns.append((TableColumn(key, title: title), cell))
    }
    if method.isLeastSquares {
      add("slope", "Slope") { .optional($0.found?.slope, digits: digits) }
      add("std_error", "Std. error") { .optional($0.found?.standardError, digits: digits) }
    } else {
      add("s", "S") { .optional($0.found?.s) }
    }
    add("p_value", "p") { .p($0.found?.pValue, digits) }
    if showsAdjusted { add("p_adjusted", trends.options.adjustment.label + " p") { .p($0.adjusted, digits) } }
    if !method.isLeastSquares { add("slope", "Slope") { .optional($0.found?.slope, digits: digits) } }
    if method.isLeastSquares || !method.allowsForPersistence {
      add("slope_low", "\(level)% from") { .optional($0.found?.interval?.low, digits: digits) }
      add("slope_high", "to") { .optional($0.found?.interval?.high, digits: digits) }
    }
    columns.append(
      (
        TableColumn("direction", title: "Trend", alignment: .left),
        { TableCell($0.found.map { word($0) + (isClear($0) ? "" : " ~") } ?? "") }
      ))
    return Table(
      name: "trend", title: "\(title)\nTrend of \(context.outcome) by \(context.time)",
      columns: columns.map(\.column),
      rows: shown.map { line in TableRow(columns.map { $0.cell(line) }) }.ends(limit))
  }

  var showsAdjusted: Bool {
    trends.lines.count { $0.found != nil } > 1 && trends.options.adjustment != .none
  }

  /// The units a reader sees, of whose ends some may be chosen: those without an answer are at no end.
  var shown: [TrendTable.Line] { limit == nil ? sorted : sorted.filter { $0.found != nil } }

  /// The best trend first: by sign of the good direction, then by p.
  private var sorted: [TrendTable.Line] {
    let sign: Double = context.direction == .lowerIsBetter ? -1 : 1
    func key(_ line: TrendTable.Line) -> Double {
      guard let answer = line.found else { return .infinity }
      let move = sign * answer.move
      return (move < 0 ? 1 : -1) * (move == 0 ? 0 : 1 - answer.pValue)
    }
    let keys = trends.lines.map(key)
    return trends.lines.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { trends.lines[$0] }
  }

  func word(_ answer: TrendAnswer) -> String { context.word(answer.move) }

  /// Whether the trend is distinguishable from none.
  func isClear(_ answer: TrendAnswer) -> Bool { answer.pValue <= 0.05 }

  // MARK: For programs

  static let keys = [
    "unit", "outcome", "n", "first", "last", "s", "var_s", "tau", "method", "p_value", "p_adjusted",
    "slope", "slope_low", "slope_high", "intercept", "direction",
  ]

  static let columns = keys.map { key in
    TableColumn(key, alignment: ["unit", "outcome", "method", "direction"].contains(key) ? .left : .right)
  }

  /// - Parameter isShown: whether a reader sees it; programs take the values, and rounding thousands of numbers
  ///   that nobody reads takes longer than computing them.
  private func tidy(isShown: Bool) -> Table {
    func number(_ value: Double?) -> TableCell {
      guard let value else { return .missing }
      return isShown ? .number(value, digits: digits) : TableCell("", value: .number(value))
    }
    let rows = trends.lines.map { line in
      let answer = line.found
      var cells = [TableCell(line.unit), TableCell(context.outcome), .integer(line.values.count)]
      cells += [line.times.first, line.times.last].map { $0.map { TableCell.time($0) } ?? .missing }
      cells += [.optional(answer?.s), number(answer?.variance), number(answer?.tau)]
      cells += [answer.map { TableCell($0.law) } ?? .missing]
      cells += [answer?.pValue, line.adjusted, answer?.slope, answer?.interval?.low, answer?.interval?.high]
        .map(number)
      cells += [number(answer?.intercept), answer.map { TableCell(word($0)) } ?? .missing]
      return TableRow(method.isLeastSquares ? cells + [number(answer?.standardError)] : cells)
    }
    let columns = Self.columns + (method.isLeastSquares ? [TableColumn("std_error")] : [])
    return Table(name: "trend", columns: columns, rows: rows)
  }
}

extension TrendAnswer {
  /// Its sign is the direction: S, or the slope of a least squares line.
  var move: Double { s.map(Double.init) ?? slope }
}
