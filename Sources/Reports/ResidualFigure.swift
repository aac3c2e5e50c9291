internal import DataFrames
public import Figures
internal import Regression
internal import Tables

extension RegressionReport {
  /// What the first model leaves unexplained, against what it fits: a pattern here is one that the model misses.
  ///
  /// - Parameters:
  ///   - names: of the model's rows, in their order.
  ///   - units: of the same.
  public func residualFigure(
    names: [String], units: [String], _ selection: FigureSelection = FigureSelection()
  ) -> Figure {
    let model = models[0]
    let (residuals, response) = (model.fit.residuals, model.fit.response)
    let outlying = FarRows(residuals, sigma: model.fit.sigma).first(8)
    let chosen =
      selection.isEmpty ? Set(outlying) : Set(units.indices.filter { selection.units.contains(units[$0]) })
    let chart = ScatterChart(
      x: ValueAxis(title: "fitted \(model.response)"),
      y: ValueAxis(title: "residual: \(model.response) less what the model fits", reference: 0),
      dots: residuals.indices.map { row in
        ScatterChart.Dot(
          x: response[row] - residuals[row], y: residuals[row],
          name: chosen.contains(row) && chosen.count <= 24 ? names[row] : nil,
          isHighlighted: chosen.contains(row))
      })
    var alone = self
    alone.models = [model]
    let which = models.count > 1 ? "Model (\(model.name)) of \(models.count). " : ""
    return Figure(
      name: "residuals", title: titleLine(title),
      subtitle: "\(which)Residuals of \(model.formula.description).",
      chart: chart,
      notes: [
        selection.isEmpty
          ? "In colour: residuals beyond 2 residual standard deviations (\(NumberText.decimal(2 * model.fit.sigma, digits: digits))), at most 8."
          : "In colour: \(listed(selection.units.sorted())).",
        "A funnel means errors of unequal spread, a bend a form that is missing.",
      ] + alone.grouped(\.rowNote) + alone.grouped(\.effectNote) + alone.breakNote + context.remarks,
      alt: "Residuals of \(residuals.count) rows against fitted values; the largest: "
        + outlying.map { "\(names[$0]) \(NumberText.decimal(residuals[$0], digits: digits))" }.joined(
          separator: "; ") + ".")
  }
}
