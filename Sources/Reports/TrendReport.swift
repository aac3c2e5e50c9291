internal import DataFrames
public import Tables
public import Trends

/// What `trend` answers: a line a unit, from the clearest improvement to the clearest worsening.
public struct TrendReport: Sendable {
  public var title: String
  public var trends: TrendTable
  public var context: SeriesContext
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
      hasWarnings: !context.breaks.isEmpty || trends.lines.contains { $0.test == nil })
  }

  // MARK: What a reader sees

  private var display: Table {
    let level = NumberText.exact(100 * trends.options.level)
    let showsAdjusted = showsAdjusted
    var columns = [
      TableColumn("unit", title: context.unit, alignment: .left), TableColumn("n", title: "n"),
      TableColumn("s", title: "S"), TableColumn("p_value", title: "p"),
    ]
    if showsAdjusted { columns.append(TableColumn("p_adjusted", title: adjustment + " p")) }
    columns += [
      TableColumn("slope", title: "Slope"), TableColumn("slope_low", title: "\(level)% from"),
      TableColumn("slope_high", title: "to"), TableColumn("direction", title: "Trend", alignment: .left),
    ]
    let rows = sorted.map { line in
      TableRow(
        [TableCell(line.unit), .integer(line.values.count), .optional(line.test?.s)]
          + [.p(line.test?.pValue, digits)] + (showsAdjusted ? [.p(line.adjusted, digits)] : [])
          + [line.sen?.slope, line.sen?.interval?.low, line.sen?.interval?.high].map {
            .optional($0, digits: digits)
          } + [TableCell(line.test.map { word($0) + (isClear($0) ? "" : " ~") } ?? "")])
    }
    return Table(
      name: "trend", title: "\(title)\nTrend of \(context.outcome) by \(context.time)", columns: columns,
      rows: rows)
  }

  var showsAdjusted: Bool {
    trends.lines.count { $0.test != nil } > 1 && trends.options.adjustment != .none
  }

  var adjustment: String {
    switch trends.options.adjustment {
    case .holm: "Holm"
    case .benjaminiHochberg: "BH"
    case .benjaminiYekutieli: "BY"
    case .none: ""
    }
  }

  /// The best trend first: by sign of the good direction, then by p.
  private var sorted: [TrendTable.Line] {
    let sign: Double = context.direction == .lowerIsBetter ? -1 : 1
    func key(_ line: TrendTable.Line) -> Double {
      guard let test = line.test else { return .infinity }
      return Double((sign * Double(test.s)).sign == .minus ? 1 : -1) * (test.s == 0 ? 0 : 1 - test.pValue)
    }
    let keys = trends.lines.map(key)
    return trends.lines.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { trends.lines[$0] }
  }

  /// The sign of S in words: it says nothing of how sure that is.
  func word(_ test: MannKendall) -> String {
    guard test.s != 0 else { return "level" }
    switch context.direction {
    case .higherIsBetter?: return test.s > 0 ? "improving" : "worsening"
    case .lowerIsBetter?: return test.s < 0 ? "improving" : "worsening"
    case nil: return test.s > 0 ? "rising" : "falling"
    }
  }

  /// Whether the trend is distinguishable from none.
  func isClear(_ test: MannKendall) -> Bool { test.pValue <= 0.05 }

  // MARK: For programs

  /// - Parameter isShown: whether a reader sees it; programs take the values, and rounding thousands of numbers
  ///   that nobody reads takes longer than computing them.
  private func tidy(isShown: Bool) -> Table {
    let keys = [
      "unit", "outcome", "n", "first", "last", "s", "var_s", "tau", "method", "p_value", "p_adjusted",
      "slope", "slope_low", "slope_high", "intercept", "direction",
    ]
    let texts: Set = ["unit", "outcome", "method", "direction"]
    func number(_ value: Double?) -> TableCell {
      guard let value else { return .missing }
      return isShown ? .number(value, digits: digits) : TableCell("", value: .number(value))
    }
    let rows = trends.lines.map { line in
      let (test, sen) = (line.test, line.sen)
      var cells = [TableCell(line.unit), TableCell(context.outcome), .integer(line.values.count)]
      cells += [line.times.first, line.times.last].map { $0.map { TableCell.time($0) } ?? .missing }
      cells += [.optional(test?.s), number(test?.variance), number(test?.tau)]
      cells += [test.map { TableCell($0.method.rawValue) } ?? .missing]
      cells += [test?.pValue, line.adjusted, sen?.slope, sen?.interval?.low, sen?.interval?.high].map(number)
      return TableRow(cells + [number(sen?.intercept), test.map { TableCell(word($0)) } ?? .missing])
    }
    return Table(
      name: "trend", columns: keys.map { TableColumn($0, alignment: texts.contains($0) ? .left : .right) },
      rows: rows)
  }
}

extension TableCell {
  fileprivate static func p(_ value: Double?, _ digits: Int) -> TableCell {
    value.map { .pValue($0, digits: max(digits, 3)) } ?? .missing
  }
}
