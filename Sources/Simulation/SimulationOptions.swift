internal import DataFrames

extension PanelSimulation {
  /// Refuses options that no panel can have.
  func check() throws(DataError) {
    try demand((1...100_000).contains(units), "units", "\(units)", "between 1 and 100000")
    try demand((1...1000).contains(years), "years", "\(years)", "between 1 and 1000")
    try demand((1...9000).contains(firstYear), "the first year", "\(firstYear)", "between 1 and 9000")
    try demand(rho > -1 && rho < 1, "rho", "\(rho)", "between -1 and 1, neither included")
    try demand(
      unitEffectCorrelation.magnitude <= 1, "the correlation of levels with training",
      "\(unitEffectCorrelation)", "between -1 and 1")
    for (name, value) in [
      ("the sd of department levels", unitEffectDeviation), ("the sd of errors", errorDeviation),
    ] {
      try demand(value >= 0 && value.isFinite, name, "\(value)", "zero or more")
    }
    for (name, value) in [
      ("the effect of training", effects.training), ("the effect of meetings", effects.meetings),
      ("the effect of IT adoption", effects.adoption), ("the year drift", yearDrift),
    ] {
      try demand(value.isFinite, name, "\(value)", "a number")
    }
  }

  private func demand(
    _ isSound: Bool, _ name: String, _ value: String, _ expected: String
  ) throws(DataError) {
    guard !isSound else { return }
    throw DataError(.invalid, "a simulated panel: \(name) is \(value); it must be \(expected)")
  }
}
