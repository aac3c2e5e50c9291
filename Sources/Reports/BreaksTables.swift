internal import Breaks
internal import DataFrames
internal import Tables

/// The tables of `breaks`: for readers, and for programs.
struct BreaksTables {
  private let report: BreaksReport
  private let context: SeriesContext
  private let digits: Int

  init(_ report: BreaksReport) {
    (self.report, context, digits) = (report, report.context, report.digits)
  }

  private var method: ChangeMethod { report.breaks.options.test.method }

  // MARK: What a reader sees

  var display: Table {
    let hasIntervals = report.breaks.lines.contains {
      $0.test?.changes.contains { $0.interval != nil } ?? false
    }
    let level = NumberText.exact(100 * report.breaks.options.test.level)
    var columns = [
      TableColumn("unit", title: context.unit, alignment: .left), TableColumn("n", title: "n"),
      TableColumn("break", title: "Change", alignment: .left),
    ]
    if hasIntervals {
      columns += [
        TableColumn("break_low", title: "\(level)% from"), TableColumn("break_high", title: "to"),
      ]
    }
    columns += [TableColumn("statistic", title: statisticName), TableColumn("p_value", title: "p")]
    if report.showsAdjusted { columns.append(TableColumn("p_adjusted", title: report.adjustment + " p")) }
    columns += [
      TableColumn("mean_before", title: "Before"), TableColumn("mean_after", title: "After"),
      TableColumn("level", title: "Level", alignment: .left),
    ]
    let rows = sorted.flatMap { line -> [TableRow] in
      guard let test = line.test, !test.changes.isEmpty else {
        return [row(line, nil, isFirst: true, hasIntervals)]
      }
      return test.changes.enumerated().map { row(line, $1, isFirst: $0 == 0, hasIntervals) }
    }
    return Table(
      name: "breaks",
      title: "\(report.title)\nChange of level of \(context.outcome) by \(context.time), \(methodName)",
      columns: columns, rows: rows)
  }

  private func row(_ line: BreakTable.Line, _ change: LevelChange?, isFirst: Bool, _ hasIntervals: Bool)
    -> TableRow
  {
    let test = line.test
    var cells = [isFirst ? TableCell(line.unit) : .missing, isFirst ? .integer(line.values.count) : .missing]
    cells.append(change.map { TableCell(edge(line, $0)) } ?? TableCell(test == nil ? "" : "none"))
    if hasIntervals { cells += ends(line, change).map { $0.map { TableCell.time($0) } ?? .missing } }
    cells.append(isFirst ? statistic(test) : .missing)
    cells.append(isFirst ? .p(test?.pValue, digits) : .missing)
    if report.showsAdjusted { cells.append(isFirst ? .p(line.adjusted, digits) : .missing) }
    cells += [change?.meanBefore, change?.meanAfter].map { .optional($0, digits: digits) }
    return TableRow(cells + [TableCell(word(line, change))])
  }

  /// "2018|2019": the last time before, the first after.
  private func edge(_ line: BreakTable.Line, _ change: LevelChange) -> String {
    let edge = line.edge(change.place)
    return NumberText.exact(edge.last) + "|" + NumberText.exact(edge.first)
  }

  private func ends(_ line: BreakTable.Line, _ change: LevelChange?) -> [Double?] {
    [change?.interval?.low, change?.interval?.high].map { $0.map { line.times[$0 - 1] } }
  }

  private func statistic(_ test: LevelTest?) -> TableCell {
    guard let value = test?.statistic else { return .missing }
    return method == .pettitt ? .integer(Int(value)) : .number(value, digits: digits)
  }

  private func word(_ line: BreakTable.Line, _ change: LevelChange?) -> String {
    guard let test = line.test, let change else { return "" }
    let word = report.isDeclared(change, of: line) ? "instrument" : context.word(shift: change.shift)
    return word + (BreaksReport.isClear(test) ? "" : " ~")
  }

  /// The best change first: by the sign of the good direction, then by p; with several breaks a unit, by p alone.
  var sorted: [BreakTable.Line] {
    let sign: Double = context.direction == .lowerIsBetter ? -1 : 1
    func key(_ line: BreakTable.Line) -> Double {
      guard let test = line.test else { return .infinity }
      guard method != .baiPerron else { return test.changes.isEmpty ? 2 : test.pValue }
      guard let shift = test.changes.first?.shift, shift != 0 else { return 0 }
      return (sign * shift > 0 ? -1 : 1) * (1 - test.pValue)
    }
    let lines = report.breaks.lines
    let keys = lines.map(key)
    return lines.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { lines[$0] }
  }

  private var statisticName: String {
    switch method {
    case .pettitt: "K"
    case .snht: "T0"
    case .cusum: "sup W"
    case .supF: "sup F"
    case .baiPerron: report.breaks.options.test.breaks == nil ? "BIC gain" : "F"
    }
  }

  private var methodName: String {
    switch method {
    case .pettitt: "Pettitt"
    case .snht: "SNHT"
    case .cusum: "OLS-CUSUM"
    case .supF: "sup-F"
    case .baiPerron: "Bai-Perron"
    }
  }

  // MARK: For programs

  private static let keys = [
    "unit", "outcome", "method", "n", "first", "last", "break", "break_low", "break_high", "statistic",
    "p_value",
    "p_adjusted", "p_least", "law", "mean_before", "mean_after", "shift", "level", "declared",
  ]

  /// - Parameter isShown: whether a reader sees it, rounded.
  func tidy(isShown: Bool) -> Table {
    let texts: Set = ["unit", "outcome", "method", "law", "level"]
    let rows = report.breaks.lines.flatMap { line -> [TableRow] in
      guard let test = line.test, !test.changes.isEmpty else { return [tidyRow(line, nil, isShown)] }
      return test.changes.map { tidyRow(line, $0, isShown) }
    }
    return Table(
      name: "breaks",
      columns: Self.keys.map { TableColumn($0, alignment: texts.contains($0) ? .left : .right) }, rows: rows)
  }

  private func tidyRow(_ line: BreakTable.Line, _ change: LevelChange?, _ isShown: Bool) -> TableRow {
    func number(_ value: Double?) -> TableCell {
      guard let value else { return .missing }
      return isShown ? .number(value, digits: digits) : TableCell("", value: .number(value))
    }
    func time(_ value: Double?) -> TableCell { value.map { TableCell.time($0) } ?? .missing }
    let test = line.test
    var cells = [
      TableCell(line.unit), TableCell(context.outcome), TableCell(method.rawValue),
      .integer(line.values.count),
    ]
    cells += [time(line.times.first), time(line.times.last), time(change.map { line.edge($0.place).last })]
    cells += ends(line, change).map(time)
    cells += [test?.statistic, test?.pValue, line.adjusted, test?.leastPValue].map(number)
    cells.append(test.map { TableCell($0.law.rawValue) } ?? .missing)
    cells += [change?.meanBefore, change?.meanAfter, change?.shift].map(number)
    cells.append(change.map { TableCell(context.word(shift: $0.shift)) } ?? .missing)
    let isDeclared = change.map { report.isDeclared($0, of: line) }
    return TableRow(
      cells + [isDeclared.map { TableCell($0 ? "true" : "false", value: .flag($0)) } ?? .missing])
  }
}
