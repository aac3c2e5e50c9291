/// Why there is no forecast.
public enum ForecastError: Error, Equatable {
  /// Years with values, fewer than four.
  case fewYears([Double])
  /// No unit has four values.
  case fewValues(most: Int)
  /// No unit has values both in these years and in the later ones, so that nothing ties them together.
  case apart([Double])
  /// The units share too few years to tell their moves from those of the year.
  case nothingToCompare
  /// No unit ever moves, or not against the others, so that nothing tells a range from none.
  case constant
}
