internal import Descriptives
public import Figures
internal import Tables

/// The picture of how a column spreads over units, time by time.
public struct SpreadFigure: Sendable {
  private let name: String
  private let title: String
  private let context: SeriesContext
  private let columns: [(time: Double, values: [Double])]

  /// - Parameter columns: times ascending, each with its values, one at least.
  public init(
    name: String, title: String, context: SeriesContext, columns: [(time: Double, values: [Double])]
  ) {
    (self.name, self.title, self.context) = (name, title, context)
    self.columns = columns.filter { !$0.values.isEmpty }
  }

  /// The picture with what is known of the rows.
  public var figure: Figure {
    let counts = countText(columns.map(\.values.count), "unit")
    return figure(
      notes: [Self.direction(context), "Each \(context.time): \(counts)."].compactMap(\.self)
        + context.breakSentences.map { "┊ " + $0 }
        + context.remarks)
  }

  func figure(notes: [String]) -> Figure {
    let chart = DistributionChart(
      time: context.timeAxis(columns.map(\.time)), value: context.valueAxis,
      columns: columns.map { column in
        let sorted = column.values.sorted()
        return DistributionChart.Column(
          time: column.time, values: sorted, low: quantile(0.25, ofSorted: sorted) ?? sorted[0],
          median: quantile(0.5, ofSorted: sorted) ?? sorted[0],
          high: quantile(0.75, ofSorted: sorted) ?? sorted[0],
          remark: sorted.count > 1 ? NumberText.decimal(deviation(sorted), digits: 2) : "–")
      }, remarkTitle: "std. dev.")
    return Figure(
      name: name, title: titleLine(title),
      subtitle:
        "Spread of \(context.outcome) by \(context.time). Box: the middle half; stroke: the median; a dot a \(context.unit).",
      chart: chart, notes: notes, alt: alt(chart))
  }

  static func direction(_ context: SeriesContext) -> String? {
    switch context.direction {
    case .higherIsBetter?: "\(context.outcome): higher is better."
    case .lowerIsBetter?: "\(context.outcome): lower is better."
    case nil: nil
    }
  }

  private func deviation(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)).squareRoot()
  }

  private func alt(_ chart: DistributionChart) -> String {
    let ends = [chart.columns.first, chart.columns.last].compactMap(\.self).map {
      "In \(NumberText.exact($0.time)) the median is \(decimal($0.median)), the middle half \(decimal($0.low)) to \(decimal($0.high)), "
        + "the standard deviation \($0.remark)."
    }
    return
      "Distribution of \(context.outcome) at \(chart.columns.count) times. \(ends.joined(separator: " "))"
  }

  private func decimal(_ x: Double) -> String { NumberText.decimal(x, digits: 2) }
}
