internal import DataFrames

/// Forecasts that need no model, to hold the model's against.
struct NaiveForecast: Sendable {
  let mean: Double
  private let last: (time: Double, value: Double)
  /// The average change per unit of time: from the first value to the last.
  private let slope: Double

  /// - Parameter history: at least two values.
  init(_ history: UnitSeries) {
    let (times, values) = (history.times, history.values)
    precondition(values.count > 1, "two values for a drift")
    mean = values.reduce(0, +) / Double(values.count)
    last = (times[times.count - 1], values[values.count - 1])
    slope = (last.value - values[0]) / (last.time - times[0])
  }

  /// The last value and the average change since the first, carried on.
  func drifting(to time: Double) -> Double { last.value + (time - last.time) * slope }
}
