internal import Descriptives
internal import Tables

/// Units down, periods across.
struct HistoryTable {
  private let report: HistoryReport
  private let history: RankHistory

  /// From so many periods on, years are short ('11) and columns close, to fit 80 columns.
  private static let manyPeriods = 10

  init(_ report: HistoryReport) {
    self.report = report
    history = report.history
  }

  var table: Table {
    let lines = history.lines.prefix(report.limit ?? .max)
    var table = Table(
      name: "history", title: report.heading,
      columns: [TableColumn("unit", title: report.context.unit, alignment: .left)] + periodColumns
        + sideColumns,
      rows: lines.map { line in TableRow([TableCell(line.unit)] + line.places.map(cell) + sideCells(line)) })
    table.isCompact = isCrowded
    return table
  }

  private var isCrowded: Bool { history.periods.count >= Self.manyPeriods }

  private var periodColumns: [TableColumn] {
    let breaks = report.context.breaks
    return history.periods.enumerated().map { place, period in
      let before = place > 0 ? history.periods[place - 1] : nil
      let isBroken = breaks.contains { seriesBreak in
        before.map { $0 <= seriesBreak.lastBefore && period > seriesBreak.lastBefore } ?? false
      }
      let count = ranksVary ? history.ranked[place].map { "\n/\($0)" } ?? "\n" : ""
      return TableColumn(
        NumberText.exact(period), title: heading(period) + count, ruleBefore: isBroken)
    }
  }

  /// Whether the numbers ranked differ and so stand in the headings.
  private var ranksVary: Bool {
    report.shown == .rank && Set(history.ranked).count > 1 && history.ranked.contains { $0 != nil }
  }

  private func heading(_ period: Double) -> String {
    let text = NumberText.exact(period)
    let isYear = (1000...9999).contains(period) && period == period.rounded()
    return isCrowded && isYear ? "'" + text.suffix(2) : text
  }

  private func cell(_ place: RankHistory.Place?) -> TableCell {
    guard let place else { return .missing }
    switch report.shown {
    case .rank:
      var cell = TableCell.rank(place.rank)
      if place.isTied, place.rank != nil { cell.text += "=" }
      return cell
    case .score: return .optional(place.score, digits: report.digits)
    case .change: return .move(place.change)
    }
  }

  // MARK: Beside the periods

  private var hasScores: Bool { history.lines.contains { $0.places.contains { $0?.score != nil } } }

  private var sideColumns: [TableColumn] {
    guard history.periods.count > 1 else {
      return report.shown == .rank && hasScores ? [TableColumn("score", title: "Score")] : []
    }
    switch report.shown {
    case .rank:
      return [TableColumn("change", title: "Change")]
        + (hasScores ? [TableColumn("score", title: "Score")] : [])
    case .score: return [TableColumn("change", title: "Change")]
    case .change: return []
    }
  }

  private func sideCells(_ line: RankHistory.Line) -> [TableCell] {
    let (first, last) = (line.places.first ?? nil, line.places.last ?? nil)
    let cells = sideColumns.map { column -> TableCell in
      if column.key == "score" { return .optional(last?.score, digits: report.digits) }
      if report.shown == .rank { return .move(difference(first?.rank, last?.rank).map { -$0 }) }
      return .optional(difference(first?.score, last?.score), digits: report.digits)
    }
    return cells
  }

  private func difference(_ first: Double?, _ last: Double?) -> Double? {
    first.flatMap { first in last.map { $0 - first } }
  }
}

/// The largest climbs and falls between the first period shown and the last.
struct ChangeTable {
  let history: RankHistory
  let unit: String
  let limit: Int?
  let title: String

  var table: Table {
    let moves = history.changes
    let most = limit ?? 10
    let climbs = moves.filter { $0.gained > 0 }.prefix(most)
    let falls = moves.filter { $0.gained < 0 }.suffix(most).reversed()
    let rows =
      climbs.map { row($0) }
      + falls.enumerated().map { row($1, ruleAbove: $0 == 0 && !climbs.isEmpty) }
    let (first, last) = (history.periods.first ?? 0, history.periods.last ?? 0)
    return Table(
      name: "changes", title: title,
      columns: [
        TableColumn("unit", title: unit, alignment: .left),
        TableColumn("rank_from", title: NumberText.exact(first)),
        TableColumn("rank_to", title: NumberText.exact(last)), TableColumn("change", title: "Change"),
      ], rows: rows)
  }

  private func row(_ move: RankHistory.Change, ruleAbove: Bool = false) -> TableRow {
    TableRow(
      [TableCell(move.unit), .rank(move.first), .rank(move.last), .move(move.gained)], ruleAbove: ruleAbove)
  }
}
