public import Convergence
public import Tables

/// What `converge` answers: the measures side by side, grouped by what they ask.
public struct ConvergenceReport: Sendable {
  public var title: String
  public var convergence: ConvergenceTable
  public var context: SeriesContext
  /// Decimals shown.
  public var digits = 3

  public init(title: String, convergence: ConvergenceTable, context: SeriesContext) {
    self.title = title
    self.convergence = convergence
    self.context = context
  }

  /// The tidy tables, by name.
  public static let tableNames = ["converge", "dispersion", "clubs"]

  public func document(table: String? = nil) -> Document {
    let data = ConvergenceTables(self).all
    let shown = table.flatMap { name in data.first { $0.name == name } }
    let caveats = ConvergenceCaveats(self)
    return Document(
      command: "converge", display: [shown ?? display], data: data,
      notes: ConvergenceNotes(self).sentences + caveats.sentences, hasWarnings: caveats.hasWarnings)
  }

  var first: Double { convergence.grid.times[0] }
  var last: Double { convergence.grid.times[convergence.grid.times.count - 1] }
  var level: String { NumberText.exact(100 * convergence.level) }

  // MARK: What a reader sees

  private var display: Table {
    let columns = [
      TableColumn("measure", title: "", alignment: .left), TableColumn("estimate", title: "Estimate"),
      TableColumn("conf_low", title: "\(level)% from"), TableColumn("conf_high", title: "to"),
      TableColumn("p_value", title: "p"), TableColumn("over_span", title: "By \(NumberText.exact(last))"),
      TableColumn("half_life", title: "Half-life"), TableColumn("half_life_low", title: "from"),
      TableColumn("half_life_high", title: "to"), TableColumn("n", title: "n"),
    ]
    let measures = convergence.measures
    let rows = ConvergenceLine.Group.allCases.flatMap { group in
      [TableRow(heading(group, width: columns.count), ruleAbove: true)]
        + measures.filter { $0.group == group }.map { TableRow(cells($0)) }
    }
    return Table(
      name: "converge",
      title:
        "\(title)\nConvergence of \(context.outcome), \(NumberText.exact(first)) to \(NumberText.exact(last))",
      columns: columns, rows: rows)
  }

  private func heading(_ group: ConvergenceLine.Group, width: Int) -> [TableCell] {
    let words =
      switch group {
      case .beta: "Beta: change a \(context.time) per point"
      case .sigma: "Sigma: spread"
      case .clubs: "Clubs: log t"
      }
    return [TableCell(words)] + [TableCell](repeating: .missing, count: width - 1)
  }

  private func cells(_ line: ConvergenceLine) -> [TableCell] {
    let numbers = [line.estimate, line.interval?.low, line.interval?.high].map {
      TableCell.optional($0, digits: digits)
    }
    let p = line.pValue.map { TableCell.pValue($0, digits: max(digits, 3)) } ?? .missing
    return [TableCell("  " + line.title)] + numbers + [p, .optional(line.over, digits: digits)]
      + lives(line.halfLife) + [line.units.map { .integer($0) } ?? .missing]
  }

  private func lives(_ life: HalfLife?) -> [TableCell] {
    guard let life else { return [.missing, .missing, .missing] }
    let high = life.isUnbounded ? TableCell("infinite", value: .missing) : .optional(life.high, digits: 1)
    return [
      life.estimate.map { .number($0, digits: 1) } ?? TableCell("none", value: .missing),
      .optional(life.low, digits: 1), high,
    ]
  }
}
