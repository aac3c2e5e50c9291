internal import DataFrames

extension PanelSimulation {
  /// The model with its true effects, in words: for a codebook and for the note under the data.
  public var description: String {
    "SYNTHETIC: \(units) invented departments, \(firstYear)-\(firstYear + years - 1), seed \(seed)"
      + (draw == 0 ? "" : ", draw \(draw)") + ". \(formula) "
      + "Departments' own levels have sd \(shortestText(unitEffectDeviation)) and correlation "
      + "\(shortestText(unitEffectCorrelation)) with their training; errors have sd "
      + "\(shortestText(errorDeviation)) and correlation \(shortestText(rho)) from one year to the next "
      + "(stationary AR(1)). Scores are kept within 0 and 100 and rounded to 2 decimals; rank 1 is the best "
      + "score of the year, ties share the mean of their ranks."
  }

  private var formula: String {
    let centers = Self.centers
    return "score = \(shortestText(centers.score)) + department's own level"
      + term(effects.training, "(training_hours - \(shortestText(centers.training)))")
      + term(effects.meetings, "(meetings_per_month - \(shortestText(centers.meetings)))")
      + term(effects.adoption, "(it_adoption - \(shortestText(centers.adoption)))")
      + term(yearDrift, "(year - \(firstYear))") + " + error."
  }

  private func term(_ effect: Double, _ variable: String) -> String {
    (effect < 0 ? " - " : " + ") + shortestText(effect.magnitude) + " x " + variable
  }
}
