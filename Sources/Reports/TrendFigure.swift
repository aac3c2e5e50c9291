public import Figures
internal import Tables
internal import Trends

extension TrendReport {
  /// A picture a unit where there are few, or where some are chosen; else the slopes of all with their intervals.
  public func figure(_ selection: FigureSelection = FigureSelection()) -> Figure {
    let lines = selection.isEmpty ? shownInFigure : shown.filter { selection.units.contains($0.unit) }
    let isOfSeries = lines.count <= mostPanels
    var figure = Figure(
      name: "trend", title: titleLine(title),
      subtitle: joined(
        "Trend of \(context.outcome) by \(context.time).",
        isOfSeries
          ? "Line: \(lineName); dashed: not distinguishable from no trend."
          : "\(slopeName) a \(context.time)\(intervalWords(lines)); hollow: not distinguishable from no trend."
      ),
      chart: isOfSeries ? panels(lines) : slopes(lines), alt: alt(lines))
    figure.notes = notes(shown: lines, isOfSeries: isOfSeries)
    return figure
  }

  private var level: String { NumberText.exact(100 * trends.options.level) }
  private var slopeName: String { method.isLeastSquares ? "Least squares slope" : "Sen's slope" }
  private var lineName: String { method.isLeastSquares ? "least squares" : "Sen's slope through the medians" }

  private func intervalWords(_ lines: [TrendTable.Line]) -> String {
    lines.contains { $0.found?.interval != nil } ? " with the \(level)% interval" : ""
  }

  private var shownInFigure: [TrendTable.Line] {
    guard let limit, shown.count > 2 * limit else { return shown }
    return shown.prefix(limit) + shown.suffix(limit)
  }

  private func panels(_ lines: [TrendTable.Line]) -> PanelChart {
    PanelChart(
      time: context.timeAxis(lines.flatMap(\.times)), value: context.valueAxis,
      panels: lines.map { line in
        PanelChart.Panel(
          name: line.unit, caption: caption(line),
          points: zip(line.times, line.values).map { TimePoint($0, $1) },
          traces: [trace(line)].compactMap(\.self))
      })
  }

  private func caption(_ line: TrendTable.Line) -> String {
    guard let answer = line.found else { return "no trend: \(countText([line.values.count], "value"))" }
    return
      "\(NumberText.decimal(answer.slope, digits: min(digits, 2))) a \(context.time), p \(NumberText.pValue(answer.pValue)), \(word(answer))"
  }

  private func trace(_ line: TrendTable.Line) -> PanelChart.Trace? {
    guard let answer = line.found, let first = line.times.first, let last = line.times.last else {
      return nil
    }
    func point(_ time: Double) -> TimePoint { TimePoint(time, answer.intercept + answer.slope * time) }
    return PanelChart.Trace(from: point(first), to: point(last), isClear: isClear(answer))
  }

  private func slopes(_ lines: [TrendTable.Line]) -> IntervalChart {
    let better =
      switch context.direction {
      case .lowerIsBetter?: " (left of 0 is improving)"
      case .higherIsBetter?: " (right of 0 is improving)"
      case nil: ""
      }
    return IntervalChart(
      panels: [
        IntervalChart.Panel(
          axis: ValueAxis(title: "\(context.outcome) a \(context.time)\(better)", reference: 0),
          rows: lines.map { line in
            IntervalChart.Row(
              name: line.unit,
              entries: line.found.map { answer in
                [
                  IntervalChart.Entry(
                    estimate: answer.slope, low: answer.interval?.low, high: answer.interval?.high,
                    isHollow: !isClear(answer))
                ]
              } ?? [], remark: line.found.map { NumberText.pValue($0.pValue) } ?? "no trend")
          })
      ], remarkTitle: "p")
  }

  private func notes(shown lines: [TrendTable.Line], isOfSeries: Bool) -> [String] {
    let others = trends.lines.count - lines.count
    var notes = [context.directionSentence]
    notes.append("p by \(method.figureName), before allowing for there being several units.")
    if others > 0 { notes.append("Not shown: \(others) of \(trends.lines.count) units.") }
    if !isOfSeries, lines.contains(where: { $0.found != nil && $0.found?.interval == nil }) {
      notes.append("A slope without an interval: too few points for one of \(level)%.")
    }
    if lines.contains(where: { $0.found == nil }) {
      notes.append("A unit without a slope has too few values for one.")
    }
    return notes + context.figureBreaks + context.remarks + [
      "A trend is no reason for itself: what else changed over these years is not looked at."
    ]
  }

  private func alt(_ lines: [TrendTable.Line]) -> String {
    let words = lines.filter { $0.found != nil }.prefix(mostPanels).compactMap { line in
      line.found.map {
        "\(line.unit) \(NumberText.decimal($0.slope, digits: min(digits, 2))) (p \(NumberText.pValue($0.pValue)))"
      }
    }
    return "Trends of \(context.outcome) of \(lines.count) units: " + words.joined(separator: "; ")
      + (lines.count > mostPanels ? "; and \(lines.count - mostPanels) more." : ".")
  }
}

extension TrendMethod {
  /// The test as a picture's note names it.
  fileprivate var figureName: String {
    switch self {
    case .mannKendall: "Mann-Kendall's test"
    default: "--method \(rawValue)"
    }
  }
}
