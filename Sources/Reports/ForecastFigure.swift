internal import DataFrames
public import Figures
internal import Forecasts
internal import Tables

extension ForecastReport {
  /// What was and what may come, a picture a unit where there are few or some are chosen; else the ranges of all.
  public func figure(_ selection: FigureSelection = FigureSelection()) -> Figure {
    let units = lines(0).map(\.unit).filter { selection.isEmpty || selection.units.contains($0) }
    let years = forecast.targets.map { NumberText.exact($0) }.joined(separator: ", ")
    let isOfSeries = units.count <= mostPanels
    return Figure(
      name: "forecast", title: titleLine(title),
      subtitle:
        "Forecast of \(context.outcome) for \(years), with the range that is to hold \(level) times of 100.",
      chart: isOfSeries ? fans(units) : ranges(Set(units)), notes: notes(units), alt: alt(units))
  }

  // MARK: A picture a unit

  private func fans(_ units: [String]) -> PanelChart {
    let past = Dictionary(series.map { ($0.unit, $0) }) { first, _ in first }
    let sorted = sorted(lines(0)).map(\.unit).filter(units.contains)
    let times = sorted.flatMap { past[$0]?.times ?? [] }
    return PanelChart(
      time: context.timeAxis(times + [forecast.years.last ?? 0], further: forecast.targets),
      value: context.valueAxis,
      panels: sorted.map { unit in
        let ahead = forecast.lines.compactMap { lines in lines.first { $0.unit == unit } }
        let points = past[unit].map { zip($0.times, $0.values).map { TimePoint($0, $1) } } ?? []
        return PanelChart.Panel(
          name: unit, caption: ahead.last.map(caption) ?? "", points: points,
          fan: ahead.first.map { first in
            PanelChart.Fan(
              start: TimePoint(first.lastTime, first.lastScore),
              steps: ahead.map {
                PanelChart.Fan.Step(time: $0.time, middle: $0.score, low: $0.low, high: $0.high)
              })
          })
      })
  }

  private func caption(_ line: PanelForecast.Line) -> String {
    let rank = line.rank.map { "; rank \($0.median) (\($0.low)–\($0.high))" } ?? ""
    return
      "\(NumberText.exact(line.time)): \(decimal(line.score)) (\(decimal(line.low))–\(decimal(line.high)))\(rank)"
  }

  // MARK: All units

  private func ranges(_ units: Set<String>) -> IntervalChart {
    let isOne = forecast.targets.count == 1
    var chart = IntervalChart(
      panels: forecast.targets.indices.map { target in
        IntervalChart.Panel(
          title: isOne ? "" : NumberText.exact(forecast.targets[target]),
          axis: ValueAxis(title: context.axisTitle),
          rows: sorted(lines(target)).filter { units.contains($0.unit) }.map { line in
            IntervalChart.Row(
              name: line.unit,
              entries: [
                IntervalChart.Entry(
                  series: 1, estimate: line.lastScore, low: nil, high: nil, isHollow: false),
                IntervalChart.Entry(
                  series: 0, estimate: line.score, low: line.low, high: line.high, isHollow: false),
              ], remark: line.rank.map { "\($0.median) (\($0.low)–\($0.high))" } ?? "")
          })
      },
      legend: ["forecast with its \(level)% range", "the last value seen"],
      remarkTitle: hasRanks ? "rank (\(level)%)" : "")
    chart.isStacked = false
    return chart
  }

  // MARK: Words

  private func notes(_ units: [String]) -> [String] {
    let words = ForecastNotes(self)
    let others = forecast.units.count - units.count
    return words.underFigure
      + (others > 0 ? ["Not shown: \(others) of \(forecast.units.count) units that take part."] : [])
      + context.figureBreaks + context.remarks + [
        "A forecast goes on as before: reforms to come, new rules of the index or merged units are not in it."
      ]
  }

  private func alt(_ units: [String]) -> String {
    let shown = sorted(lines(forecast.targets.count - 1)).filter { units.contains($0.unit) }
    return "Forecasts of \(context.outcome) of \(units.count) units: "
      + shown.prefix(mostPanels).map {
        "\($0.unit) \(decimal($0.score)) (\(decimal($0.low))–\(decimal($0.high)))"
      }.joined(separator: "; ")
      + (shown.count > mostPanels ? "; and \(shown.count - mostPanels) more." : ".")
  }

  private func decimal(_ x: Double) -> String { NumberText.decimal(x, digits: min(digits, 2)) }
}
