public import Descriptives
public import Tables

/// What `history` answers: units down, periods across, the best by their last rank first.
public struct HistoryReport: Sendable {
  /// What stands in the cells.
  public enum Shown: String, Sendable, CaseIterable {
    case rank, score, change
  }

  public var title: String
  public var history: RankHistory
  public var context: Context
  public var shown = Shown.rank
  /// At most so many units, or climbs and as many falls; all when `nil`.
  public var limit: Int?
  /// Decimals of scores.
  public var digits = 3

  /// What is known of the data beyond the ranks.
  public struct Context: Sendable {
    public var unit: String
    public var time: String
    /// Where ranks come from, as a sentence.
    public var ranks: String
    /// Where the numbers of units ranked come from, as a sentence.
    public var ranked: String?
    /// Why they may not be known.
    public var unknownRanked = "the table holds only some of the units that were ranked"
    /// Those that the shown columns are about.
    public var breaks: [SeriesBreak]
    /// Sentences on the data and how it was read.
    public var remarks: [String]

    public init(
      unit: String, time: String, ranks: String, ranked: String? = nil, breaks: [SeriesBreak] = [],
      remarks: [String] = []
    ) {
      self.unit = unit
      self.time = time
      self.ranks = ranks
      self.ranked = ranked
      self.breaks = breaks
      self.remarks = remarks
    }
  }

  public init(title: String, history: RankHistory, context: Context) {
    self.title = title
    self.history = history
    self.context = context
  }

  /// The tidy tables, by name.
  public static let tableNames = ["history", "changes"]

  /// The report.
  ///
  /// - Parameters:
  ///   - table: a name among `tableNames` that stands in place of the reader's table.
  ///   - showsChanges: whether a reader sees the largest climbs and falls instead of the history.
  public func document(table: String? = nil, showsChanges: Bool = false) -> Document {
    let data = [tidyHistory, tidyChanges]
    let display =
      showsChanges
      ? ChangeTable(
        history: history, unit: context.unit, limit: limit, title: "\(title)\nLargest climbs and falls"
      ).table
      : HistoryTable(self).table
    let notes = HistoryNotes(self, showsChanges: showsChanges)
    let chosen = data.first { $0.name == table }
    return Document(
      command: "history", display: [chosen ?? display], data: showsChanges ? data.reversed() : data,
      notes: notes.sentences, hasWarnings: showsChanges && !notes.breaks.isEmpty)
  }

  /// The title with what the cells hold.
  var heading: String {
    let words =
      switch shown {
      case .rank: "Rank"
      case .score: "Score"
      case .change: "Places gained"
      }
    return "\(title)\n\(words) by \(context.time)"
  }

  private var tidyHistory: Table {
    let rows = history.lines.prefix(limit ?? .max).flatMap { line in
      zip(history.periods, line.places).compactMap { period, place -> TableRow? in
        guard let place else { return nil }
        return TableRow([
          TableCell(line.unit), .time(period), .rank(place.rank), .optional(place.ranked),
          .optional(place.score, digits: digits), .rank(place.change),
        ])
      }
    }
    return Table(
      name: "history",
      columns: [TableColumn("unit", alignment: .left)]
        + ["time", "rank", "n_ranked", "score", "change"].map { TableColumn($0) }, rows: rows)
  }

  private var tidyChanges: Table {
    let (first, last) = (history.periods.first ?? 0, history.periods.last ?? 0)
    let rows = history.changes.map { move in
      TableRow([
        TableCell(move.unit), .time(first), .time(last), .rank(move.first), .rank(move.last),
        .rank(move.gained),
      ])
    }
    return Table(
      name: "changes",
      columns: [TableColumn("unit", alignment: .left)]
        + ["from", "to", "rank_from", "rank_to", "change"].map { TableColumn($0) }, rows: rows)
  }
}

extension TableCell {
  /// A time in its shortest form.
  static func time(_ time: Double) -> TableCell { TableCell(NumberText.exact(time), value: .number(time)) }

  /// A rank or a difference of ranks: no decimals but those of a mid-rank.
  static func rank(_ rank: Double?) -> TableCell {
    rank.map { TableCell(NumberText.exact($0 + 0), value: .number($0 + 0)) } ?? .missing
  }

  static func optional(_ count: Int?) -> TableCell { count.map { .integer($0) } ?? .missing }

  /// Places gained or lost: ▲3, ▼2, or = for none.
  static func move(_ gained: Double?) -> TableCell {
    guard let gained else { return .missing }
    let size = NumberText.exact(gained.magnitude)
    return TableCell(gained > 0 ? "▲\(size)" : gained < 0 ? "▼\(size)" : "=", value: .number(gained))
  }
}
