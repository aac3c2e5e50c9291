public import Breaks
internal import DataFrames
public import Tables

/// What `breaks --common` answers: one year of change for all units, and each unit's shift.
public struct CommonBreakReport: Sendable {
  public var title: String
  public var common: CommonBreak
  public var context: SeriesContext
  public var seed: UInt64 = 1
  /// Decimals shown.
  public var digits = 3

  public init(title: String, common: CommonBreak, context: SeriesContext) {
    self.title = title
    self.common = common
    self.context = context
  }

  /// The tidy tables, by name.
  public static let tableNames = ["common", "shifts"]

  public func document(table: String? = nil) -> Document {
    let data = [summary, shifts]
    let chosen = data.first { $0.name == table }
    return Document(
      command: "breaks", display: [chosen ?? display], data: data, notes: sentences,
      provenance: [("seed", .integer(Int(clamping: seed)))],
      hasWarnings: !context.breaks.isEmpty || common.pValue == nil)
  }

  private var edge: (last: Double, first: Double) {
    (common.times[common.place - 1], common.times[common.place])
  }

  private var isDeclared: Bool { context.declares(last: edge.last, first: edge.first) }

  private var word: String {
    (isDeclared ? "instrument" : context.word(shift: common.meanShift)) + (isUnclear ? " ~" : "")
  }

  // MARK: Tables

  private var display: Table {
    let row = TableRow([
      TableCell(text(edge)), .integer(common.shifts.count), .integer(common.times.count),
      .number(100 * common.share, digits: 1),
      common.pValue.map { .pValue($0, digits: max(digits, 3)) } ?? .missing,
      .number(common.meanShift, digits: digits), TableCell("\(rose) / \(fell)"), TableCell(word),
    ])
    return Table(
      name: "common",
      title: "\(title)\nOne change of level of \(context.outcome) for all, by \(context.time)",
      columns: [
        TableColumn("break", title: "Change", alignment: .left), TableColumn("n_units", title: "Units"),
        TableColumn("n_periods", title: "Periods"), TableColumn("ssr_share", title: "% of SS"),
        TableColumn("p_value", title: "p"), TableColumn("mean_shift", title: "Mean shift"),
        TableColumn("up_down", title: "Up / down"), TableColumn("level", title: "Level", alignment: .left),
      ], rows: [row])
  }

  private var summary: Table {
    let numbers = [common.pValue, common.leastPValue].map {
      $0.map { TableCell.number($0, digits: digits) } ?? .missing
    }
    let cells = [
      TableCell(context.outcome), .integer(common.shifts.count), .integer(common.times.count),
      .time(common.times[0]), .time(common.times[common.times.count - 1]), .time(edge.last),
    ]
    return Table(
      name: "common",
      columns: [TableColumn("outcome", alignment: .left)]
        + [
          "n_units", "n_periods", "first", "last", "break", "ssr_share", "p_value", "p_least", "law",
          "persistence", "persistence_p",
          "mean_shift",
          "n_up", "n_down", "level", "declared",
        ].map { TableColumn($0, alignment: ["law", "level"].contains($0) ? .left : .right) },
      rows: [
        TableRow(
          cells + [.number(common.share, digits: digits)] + numbers + [
            TableCell(common.law.rawValue), .number(common.persistence.correlation, digits: digits),
            .number(common.persistence.pValue, digits: digits), .number(common.meanShift, digits: digits),
            .integer(rose),
            .integer(fell), TableCell(context.word(shift: common.meanShift)),
            TableCell(isDeclared ? "true" : "false", value: .flag(isDeclared)),
          ])
      ])
  }

  private var shifts: Table {
    let rows = common.shifts.map { one in
      TableRow(
        [TableCell(one.unit)]
          + [one.meanBefore, one.meanAfter, one.shift].map { .number($0, digits: digits) }
          + [TableCell(context.word(shift: one.shift))])
    }
    return Table(
      name: "shifts",
      columns: [TableColumn("unit", alignment: .left)]
        + ["mean_before", "mean_after", "shift"].map { TableColumn($0) }
        + [TableColumn("level", alignment: .left)], rows: rows)
  }

  private var isUnclear: Bool { common.pValue.map { $0 > 0.05 } ?? false }
  private var rose: Int { common.shifts.count { $0.shift > 0 } }
  private var fell: Int { common.shifts.count { $0.shift < 0 } }

  private func text(_ edge: (last: Double, first: Double)) -> String {
    NumberText.exact(edge.last) + "|" + NumberText.exact(edge.first)
  }

  // MARK: Notes

  private var sentences: [String] {
    [context.levelDirection, mark, instrument, method, law, persistence, rivals, edges, attainable, oneSided]
      .compactMap(
        \.self)
      + context.breakSentences + context.remarks + [
        "The year is common, its reason is not looked at; each \(context.unit)'s shift: --table shifts."
      ]
  }

  private var mark: String? {
    isUnclear ? "~ not distinguishable from no change (p above 0.05)." : nil
  }

  private var instrument: String? {
    isDeclared
      ? "instrument: the change lies where the series is declared to break, so it is a break of the instrument, not the "
        + "units' own." : nil
  }

  private var method: String {
    "Change: the last \(context.time) before it | the first after. % of SS: the share of the variation about each "
      + "\(context.unit)'s mean that the change takes, each having its own shift (common break by least squares, Bai 2010)."
  }

  private var law: String? {
    guard common.pValue != nil else { return nil }
    let years = "all units' values of one \(context.time) moving together, gaps included"
    switch common.law {
    case .exact, .limit:
      return "p counts all orders in which these \(common.times.count) times could have come, \(years)."
    case .drawn:
      return "p compares with \(common.draws) orders of the times drawn at random, \(years) (seed \(seed))."
    }
  }

  /// Whether years can be exchanged at all, without which there is no p.
  private var persistence: String {
    let found = "the change taken out, \(common.persistence.words(time: context.time, seed: seed))"
    guard common.pValue == nil else {
      return "p rests on times that can be exchanged; nothing speaks against it: \(found)."
    }
    let would = NumberText.significant(common.exchangeableP, digits: 2)
    return
      "No p, since it rests on times that can be exchanged, and these cannot: \(found). Such persistence alone makes most "
      + "panels without a common change look broken; p would be \(would) and mean nothing."
  }

  private var rivals: String? {
    guard !common.rivals.isEmpty else { return nil }
    let others = common.rivals.map { text((common.times[$0 - 1], common.times[$0])) }
    return "Equally close, the first being shown: \(others.joined(separator: ", "))."
  }

  private var edges: String? {
    common.place == 1 || common.place == common.times.count - 1
      ? "One side of the change is a single \(context.time): a change of level and one odd \(context.time) are not told apart."
      : nil
  }

  private var attainable: String? {
    common.pValue != nil && common.law == .exact && common.leastPValue > 0.001
      ? "The smallest p that these times can have: \(NumberText.significant(common.leastPValue, digits: 3))."
      : nil
  }

  private var oneSided: String? {
    guard !common.oneSided.isEmpty else { return nil }
    let named = common.oneSided.prefix(5).joined(separator: ", ")
    let more = common.oneSided.count > 5 ? " and \(common.oneSided.count - 5) more" : ""
    return "Values on one side of the change alone, so no shift: \(named)\(more)."
  }
}

extension YearPersistence {
  /// What was found, as part of a sentence.
  func words(time: String, seed: UInt64) -> String {
    let (size, usual) = (NumberText.decimal(correlation, digits: 2), NumberText.decimal(expected, digits: 2))
    return "deviations of one \(time) and the next correlate by \(size), where exchanged ones give \(usual) "
      + "(p \(NumberText.pValue(pValue)), \(draws) orders, seed \(seed))"
  }
}
