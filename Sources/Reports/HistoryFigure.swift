internal import Descriptives
public import Figures
internal import Tables

extension HistoryReport {
  /// The ranks of all units over the periods, some of them in colour.
  ///
  /// - Parameter selection: those in colour; where it names none all of a few, else the first three and the last three of
  ///   the last period, which no break lies across.
  public func figure(_ selection: FigureSelection = FigureSelection()) -> Figure {
    let lines = history.lines.prefix(limit ?? .max)
    let chosen = selection.isEmpty ? outermost(Array(lines)) : selection.units
    let time = TimeAxis(title: context.time, times: history.periods, breaks: context.breaks.map(\.gap))
    var rank = ValueAxis(title: "Rank, 1 is best", isRank: true)
    rank.worst = history.ranked.compactMap(\.self).max().map(Double.init)
    let chart = BumpChart(
      time: time, rank: rank,
      lines: lines.map { line in
        BumpChart.Line(
          name: line.unit,
          ranks: zip(history.periods, line.places).compactMap { period, place in
            place?.rank.map { TimePoint(period, $0) }
          },
          isHighlighted: chosen.contains(line.unit))
      })
    return Figure(
      name: "history", title: titleLine(title),
      subtitle: joined(
        "Rank by \(context.time).", coloured(selection, chosen, of: lines.count)),
      chart: chart, notes: HistoryNotes(self, showsChanges: false).underFigure, alt: alt(chart))
  }

  /// All of this many can be told apart.
  private static let fewLines = 9

  private func outermost(_ lines: [RankHistory.Line]) -> Set<String> {
    guard lines.count > Self.fewLines else { return Set(lines.map(\.unit)) }
    let ranked = lines.filter { $0.places.last??.rank != nil }
    let known = ranked.isEmpty ? lines : ranked
    return Set(known.prefix(3).map(\.unit) + known.suffix(3).map(\.unit))
  }

  private func coloured(_ selection: FigureSelection, _ chosen: Set<String>, of count: Int) -> String {
    guard selection.isEmpty, count > Self.fewLines, let last = history.periods.last else {
      return count > chosen.count ? "Grey: the other \(count - chosen.count) of \(count)." : ""
    }
    guard chosen.count == 6 else {
      return "In colour: those ranked in \(NumberText.exact(last)); grey: the other \(count - chosen.count)."
    }
    return
      "In colour: the first three and the last three of \(NumberText.exact(last)); grey: the other \(count - chosen.count)."
  }

  private func alt(_ chart: BumpChart) -> String {
    let (first, last) = (history.periods.first ?? 0, history.periods.last ?? 0)
    let moves = chart.lines.filter(\.isHighlighted).prefix(12).compactMap { line -> String? in
      guard let from = line.ranks.first, let to = line.ranks.last else { return nil }
      return "\(line.name) \(NumberText.exact(from.value)) (\(NumberText.exact(from.time))), "
        + "\(NumberText.exact(to.value)) (\(NumberText.exact(to.time)))"
    }
    return
      "Lines of the ranks of \(chart.lines.count) units from \(NumberText.exact(first)) to \(NumberText.exact(last)), rank 1 on top: "
      + moves.joined(separator: "; ") + "."
  }
}

extension HistoryNotes {
  /// What stands under the picture: where ranks come from, among how many, what is missing, and breaks.
  var underFigure: [String] {
    [ranks, among, missing].compactMap(\.self)
      + breakNotes.map { $0.hasPrefix("│") ? "┊" + $0.dropFirst() : $0 }
      + report.context.remarks
  }

  /// Among how many, in one line.
  private var among: String? {
    guard let source = report.context.ranked else { return nil }
    let known = report.history.ranked.compactMap(\.self)
    guard let low = known.min(), let high = known.max() else { return ranked }
    let unknown = zip(report.history.periods, report.history.ranked).filter { $1 == nil }.map {
      NumberText.exact($0.0)
    }
    return "Ranked each \(report.context.time): \(low == high ? "\(low)" : "\(low) to \(high)") (\(source))"
      + (unknown.isEmpty ? "." : "; not known for \(unknown.joined(separator: ", ")).")
  }

  /// The table's order is not the picture's.
  private var ranks: String {
    report.context.ranks.replacing("; sorted by the last one.", with: ".")
  }

  private var missing: String? {
    let blank = places.count { $0?.rank == nil }
    guard blank > 0 else { return nil }
    return "No point where there is no rank (\(blank) of \(places.count)), and no line across."
  }
}
