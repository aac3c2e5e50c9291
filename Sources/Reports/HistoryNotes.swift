internal import Descriptives
internal import Tables

/// What stands under a rank history.
struct HistoryNotes {
  let report: HistoryReport
  private let history: RankHistory
  private let showsChanges: Bool

  init(_ report: HistoryReport, showsChanges: Bool) {
    self.report = report
    self.showsChanges = showsChanges
    history = report.history
  }

  var sentences: [String] {
    [report.context.ranks] + [ties, ranked, change, blanks, absent, left].compactMap(\.self) + breakNotes
      + report.context.remarks
  }

  var places: [RankHistory.Place?] {
    history.lines.prefix(report.limit ?? .max).flatMap(\.places)
  }

  private var ties: String? {
    let tied = !showsChanges && report.shown == .rank && places.contains { $0?.isTied ?? false }
    return tied ? "= marks a tie: another has the same rank that \(report.context.time)." : nil
  }

  var ranked: String? {
    guard let source = report.context.ranked, report.shown == .rank, !showsChanges else { return nil }
    let known = Set(history.ranked.compactMap(\.self))
    if known.count == 1, !history.ranked.contains(nil), let count = known.first {
      return "Ranked each \(report.context.time): \(count) (\(source))."
    }
    if known.isEmpty {
      return "Among how many is not known: \(report.context.unknownRanked)."
    }
    let unknown = zip(history.periods, history.ranked).filter { $1 == nil }.map { NumberText.exact($0.0) }
    return "/n: units ranked (\(source))"
      + (unknown.isEmpty ? "." : "; not known for \(unknown.joined(separator: ", ")).")
  }

  private var change: String? {
    guard let first = history.periods.first, let last = history.periods.last, first < last else { return nil }
    let span = "from \(NumberText.exact(first)) to \(NumberText.exact(last))"
    if showsChanges { return "Change: places gained (▲) or lost (▼) \(span); \(counted) have both ranks." }
    switch report.shown {
    case .rank: return "Change: places gained (▲) or lost (▼) \(span)." + scoreWords(last)
    case .score: return "Change: of the score, \(span)."
    case .change:
      return "Places gained (▲) or lost (▼) since the period before; blank: no rank then, or none before."
    }
  }

  private func scoreWords(_ last: Double) -> String {
    places.contains { $0?.score != nil } ? " Score: of \(NumberText.exact(last))." : ""
  }

  private var counted: String { "\(history.changes.count) of \(history.lines.count) units" }

  private var blanks: String? {
    let blank = places.count { (report.shown == .score ? $0?.score : $0?.rank) == nil }
    guard blank > 0, !showsChanges, report.shown != .change else { return nil }
    return "Blank: no \(report.shown.rawValue) that \(report.context.time) (\(blank) of \(places.count))."
  }

  /// Periods within the table at which no unit shown has a row.
  private var absent: String? {
    let empty = history.periods.indices.filter { period in
      history.lines.allSatisfy { $0.places[period] == nil }
    }
    guard !empty.isEmpty else { return nil }
    return "No row at all in \(empty.map { NumberText.exact(history.periods[$0]) }.joined(separator: ", "))."
  }

  private var left: String? {
    guard !showsChanges, let limit = report.limit, limit < history.lines.count else { return nil }
    return "The first \(limit) of \(history.lines.count) units."
  }

  /// The breaks that lie between the first and the last period shown.
  var breaks: [SeriesBreak] {
    report.context.breaks.filter { seriesBreak in
      (history.periods.first ?? 0) <= seriesBreak.lastBefore
        && (history.periods.last ?? 0) >= seriesBreak.firstAfter
    }
  }

  var breakNotes: [String] {
    breaks.map { seriesBreak in
      let years =
        "\(NumberText.exact(seriesBreak.lastBefore)) and \(NumberText.exact(seriesBreak.firstAfter))"
      let start =
        showsChanges
        ? "Across a break between \(years), so not the units' own moves alone" : "│ Break between \(years)"
      return "\(start): \(seriesBreak.what)"
    }
  }
}
