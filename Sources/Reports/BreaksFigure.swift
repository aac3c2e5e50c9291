internal import Breaks
internal import DataFrames
public import Figures
internal import Tables

extension BreaksReport {
  /// A picture a unit with the levels before and after where there are few or some are chosen; else the years of change
  /// of all.
  public func figure(_ selection: FigureSelection = FigureSelection()) -> Figure {
    let sorted = BreaksTables(self).sorted
    let lines = selection.isEmpty ? sorted : sorted.filter { selection.units.contains($0.unit) }
    let isOfSeries = lines.count <= mostPanels
    return Figure(
      name: "breaks", title: titleLine(title),
      subtitle: joined(
        "Change of level of \(context.outcome) by \(context.time).",
        isOfSeries
          ? "Line: the level before and after; dashed: not distinguishable from no change."
          : "Where each \(context.unit) changes most; hollow: not distinguishable from no change."),
      chart: isOfSeries ? panels(lines) : years(lines), notes: notes(lines), alt: alt(lines))
  }

  private func panels(_ lines: [BreakTable.Line]) -> PanelChart {
    PanelChart(
      time: context.timeAxis(lines.flatMap(\.times)), value: context.valueAxis,
      panels: lines.map { line in
        PanelChart.Panel(
          name: line.unit, caption: caption(line),
          points: zip(line.times, line.values).map { TimePoint($0, $1) },
          traces: levels(line))
      })
  }

  /// A stretch of one level from each change to the next.
  private func levels(_ line: BreakTable.Line) -> [PanelChart.Trace] {
    guard let test = line.test, let first = line.times.first, let last = line.times.last else { return [] }
    let isClear = Self.isClear(test)
    var (start, traces) = (first, [PanelChart.Trace]())
    for change in test.changes {
      let edge = line.edge(change.place)
      traces.append(level(change.meanBefore, start, edge.last, isClear))
      start = edge.first
    }
    if let change = test.changes.last { traces.append(level(change.meanAfter, start, last, isClear)) }
    return traces
  }

  private func level(_ value: Double, _ from: Double, _ to: Double, _ isClear: Bool) -> PanelChart.Trace {
    // One value alone has a level too: a short stroke about it.
    let reach = from == to ? 0.25 : 0
    return PanelChart.Trace(
      from: TimePoint(from - reach, value), to: TimePoint(to + reach, value), isClear: isClear)
  }

  private func years(_ lines: [BreakTable.Line]) -> IntervalChart {
    let changed = lines.filter { !($0.test?.changes.isEmpty ?? true) }
    let words = ["improved", "worsened", "rose", "fell", "level", "instrument"].filter { word in
      changed.contains { line in line.test?.changes.contains { self.word($0, line) == word } ?? false }
    }
    let chart = IntervalChart(
      panels: [
        IntervalChart.Panel(
          axis: ValueAxis(title: "\(context.time) of change"),
          rows: changed.map { line in row(line, words) })
      ], legend: words, remarkTitle: "p")
    return chart
  }

  private func row(_ line: BreakTable.Line, _ words: [String]) -> IntervalChart.Row {
    guard let test = line.test else { return IntervalChart.Row(name: line.unit, entries: []) }
    let entries = test.changes.map { change in
      let edge = line.edge(change.place)
      let ends = change.interval.map { interval in
        (interval.low.map { line.times[$0 - 1] }, interval.high.map { line.times[$0 - 1] })
      }
      return IntervalChart.Entry(
        series: words.firstIndex(of: word(change, line)) ?? 0, estimate: (edge.last + edge.first) / 2,
        low: ends?.0 ?? nil,
        high: ends?.1 ?? nil, isHollow: !Self.isClear(test))
    }
    return IntervalChart.Row(name: line.unit, entries: entries, remark: NumberText.pValue(test.pValue))
  }

  private func word(_ change: LevelChange, _ line: BreakTable.Line) -> String {
    isDeclared(change, of: line) ? "instrument" : context.word(shift: change.shift)
  }

  private func caption(_ line: BreakTable.Line) -> String {
    guard let test = line.test else { return "not tested: \(countText([line.values.count], "value"))" }
    guard let change = test.changes.first else { return "no change" }
    let edge = line.edge(change.place)
    return "\(NumberText.exact(edge.last))|\(NumberText.exact(edge.first)): \(decimal(change.meanBefore)) to "
      + "\(decimal(change.meanAfter)), p \(NumberText.pValue(test.pValue)), \(word(change, line))"
  }

  private func notes(_ lines: [BreakTable.Line]) -> [String] {
    let left = breaks.lines.count - lines.count
    let untested = lines.count { $0.test == nil }
    return BreaksNotes(self).underFigure
      + (left > 0 ? ["Not shown: \(left) of \(breaks.lines.count) units."] : [])
      + (untested > 0
        ? ["Too few values for a test, or all the same: \(untested) of \(lines.count) units."] : [])
      + context.figureBreaks + context.remarks + [
        "A change of level is no reason for itself: what else changed at that \(context.time) is not looked at."
      ]
  }

  private func alt(_ lines: [BreakTable.Line]) -> String {
    "Changes of level of \(context.outcome) of \(lines.count) units: "
      + lines.prefix(mostPanels).compactMap(places).joined(separator: "; ")
      + (lines.count > mostPanels ? "; and \(lines.count - mostPanels) more." : ".")
  }

  /// The unit and the places of its changes.
  private func places(_ line: BreakTable.Line) -> String? {
    guard let test = line.test, !test.changes.isEmpty else { return nil }
    let places = test.changes.map { change in
      let edge = line.edge(change.place)
      return "\(NumberText.exact(edge.last))|\(NumberText.exact(edge.first))"
    }
    return "\(line.unit) \(places.joined(separator: ", ")) (p \(NumberText.pValue(test.pValue)))"
  }

  private func decimal(_ x: Double) -> String { NumberText.decimal(x, digits: min(digits, 1)) }
}
