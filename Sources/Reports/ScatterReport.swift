internal import DataFrames
public import Figures
internal import Regression
internal import Tables

/// Two columns against each other, with the least squares line and its interval.
public struct ScatterReport: Sendable {
  public var title: String
  public var x: String
  /// `y ~ x`, fitted.
  public var model: RegressionModel
  /// Pairs of values, a row each, in the order of the model's rows, with the name of each row.
  public var rows: [(x: Double, y: Double, name: String, unit: String)]
  public var context: RegressionReport.Context

  public init(
    title: String, x: String, model: RegressionModel,
    rows: [(x: Double, y: Double, name: String, unit: String)],
    context: RegressionReport.Context
  ) {
    (self.title, self.x, self.model, self.rows, self.context) = (title, x, model, rows, context)
  }

  /// So many names of points far from the line.
  private static let mostNamed = 8
  /// Standard deviations of the residuals from which on a point is far.
  private static let far = 2.0

  public func figure(_ selection: FigureSelection = FigureSelection()) -> Figure {
    let outlying = FarRows(model.fit.residuals, sigma: model.fit.sigma).first(Self.mostNamed)
    let chosen =
      selection.isEmpty ? Set(outlying) : Set(rows.indices.filter { selection.units.contains(rows[$0].unit) })
    let level = NumberText.exact(100 * model.estimates.level)
    let slope = model.estimates.rows.first { $0.term == x } ?? model.estimates.rows.last
    let chart = ScatterChart(
      x: axis(x), y: axis(model.response),
      dots: rows.indices.map { row in
        ScatterChart.Dot(
          x: rows[row].x, y: rows[row].y,
          name: chosen.contains(row) && chosen.count <= 24 ? rows[row].name : nil,
          isHighlighted: chosen.contains(row))
      }, line: line)
    var report = RegressionReport(title: title, models: [model], context: context)
    report.digits = 3
    let words = slope.map(slopeWords) ?? ""
    return Figure(
      name: "scatter", title: titleLine(title),
      subtitle: "\(model.response) against \(x). Line: least squares with its \(level)% interval. \(words)",
      chart: chart,
      notes: [
        selection.isEmpty
          ? "In colour: the points farthest from the line, beyond \(NumberText.exact(Self.far)) residual standard deviations (\(outlying.count))."
          : "In colour: \(listed(selection.units.sorted()))."
      ] + report.scatterNotes,
      alt: "\(rows.count) points of \(model.response) against \(x). \(words) Farthest from the line: "
        + outlying.map { rows[$0].name }.joined(separator: "; ") + ".")
  }

  private func slopeWords(_ row: Estimates.Row) -> String {
    let range = row.interval.map {
      " (\(NumberText.significant($0.lower, digits: 3)) to \(NumberText.significant($0.upper, digits: 3)))"
    }
    return "Slope \(NumberText.significant(row.estimate, digits: 3))\(range ?? "")."
  }

  private func axis(_ name: String) -> ValueAxis {
    let direction = context.directions[name]
    let isRank = name == context.rank
    let words: String
    switch direction {
    case .lowerIsBetter?: words = isRank ? "\(name), 1 is best" : "\(name), lower is better"
    case .higherIsBetter?: words = "\(name), higher is better"
    case nil: words = name
    }
    return ValueAxis(title: words, isRank: isRank && direction == .lowerIsBetter)
  }

  private var line: [ScatterChart.Step] {
    guard let low = rows.map(\.x).min(), let high = rows.map(\.x).max(), low < high else { return [] }
    return (0...40).compactMap { place in
      let x = low + (high - low) * Double(place) / 40
      return model.estimates.mean(at: x).map {
        ScatterChart.Step(x: x, middle: $0.estimate, low: $0.interval.lower, high: $0.interval.upper)
      }
    }
  }
}

/// Rows whose residuals are large.
struct FarRows {
  private let residuals: [Double]
  private let sigma: Double
  private static let far = 2.0

  init(_ residuals: [Double], sigma: Double) { (self.residuals, self.sigma) = (residuals, sigma) }

  /// At most so many, the farthest first.
  func first(_ count: Int) -> [Int] {
    let far = residuals.indices.filter { abs(residuals[$0]) > Self.far * sigma }
    return Array(far.sorted { (-abs(residuals[$0]), $0) < (-abs(residuals[$1]), $1) }.prefix(count))
  }
}

extension RegressionReport {
  var scatterNotes: [String] {
    intervalNotes + grouped(\.rowNote) + mostLostNote + breakNote + context.remarks + [
      "Associations, not effects: what moved both columns is not ruled out."
    ]
  }

  /// What intervals allow for; a picture shows no standard errors.
  var intervalNotes: [String] {
    errorNotes.map {
      $0.replacing("Standard errors in parentheses", with: "Intervals").replacing(
        "Standard errors", with: "Intervals")
    }
  }
}
