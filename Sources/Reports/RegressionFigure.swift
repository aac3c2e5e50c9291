internal import DataFrames
public import Figures
internal import Regression
internal import Tables

extension RegressionReport {
  /// The coefficients with their intervals, an axis an outcome.
  public var figure: Figure {
    let responses = models.map(\.response).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let level = NumberText.exact(100 * models[0].estimates.level)
    return Figure(
      name: "coefficients", title: titleLine(title),
      subtitle: "Estimates with their \(level)% intervals; hollow: the interval holds 0.",
      chart: IntervalChart(
        panels: responses.map { panel($0, isAlone: responses.count == 1, level) },
        legend: models.count > 1 ? models.map { "(\($0.name)) \($0.title ?? $0.formula.description)" } : []),
      notes: figureNotes, alt: alt)
  }

  private func panel(_ response: String, isAlone: Bool, _ level: String) -> IntervalChart.Panel {
    let members = models.indices.filter { models[$0].response == response }
    let rows = figureTerms(members.map { models[$0] }).map { term in
      IntervalChart.Row(
        name: terms.label(term),
        entries: members.compactMap { member in
          models[member].estimates.rows.first { $0.term == term }.map { entry($0, series: member) }
        })
    }
    return IntervalChart.Panel(
      title: isAlone ? "" : response, axis: ValueAxis(title: axisTitle(response), reference: 0), rows: rows)
  }

  private func entry(_ row: Estimates.Row, series: Int) -> IntervalChart.Entry {
    IntervalChart.Entry(
      series: series, estimate: row.estimate, low: row.interval?.lower, high: row.interval?.upper,
      isHollow: row.interval.map { $0.lower <= 0 && $0.upper >= 0 } ?? true)
  }

  /// Without the constant, which dwarfs the others and answers nothing, unless it is asked for or alone.
  private func figureTerms(_ members: [RegressionModel]) -> [String] {
    let all = terms.ordered(members)
    let slopes = all.filter { $0 != "(Intercept)" }
    return slopes.isEmpty || terms.keep.contains("(Intercept)") ? all : slopes
  }

  private func axisTitle(_ response: String) -> String {
    let isRank = response == context.rank || response.hasPrefix("rank(")
    switch outcomeDirection(response, context.directions) {
    case .lowerIsBetter?:
      return
        "\(response) per unit of the term (\(isRank ? "1 is best" : "lower is better"): left of 0 is better)"
    case .higherIsBetter?: return "\(response) per unit of the term (right of 0 is better)"
    case nil: return "\(response) per unit of the term"
    }
  }

  private var figureNotes: [String] {
    var notes =
      readingNote + intervalNotes + grouped(\.rowNote) + mostLostNote + grouped(\.effectNote) + breakNote
    let shown = figureTerms(models)
    if shown.count > 1, !shown.allSatisfy({ $0.hasPrefix("scale(") }) {
      notes.append(
        "Each term is in its own unit: a short interval is no surer than a long one in another unit.")
    }
    if shown.count < terms.ordered(models).count { notes.append("The constant is left out of the picture.") }
    if models.contains(where: { $0.estimates.rows.contains { terms.shows($0.term) && $0.interval == nil } }) {
      notes.append("A point without an interval has no standard error.")
    }
    return notes + ["Associations, not effects: what moved both a driver and the outcome is not ruled out."]
  }

  private var alt: String {
    let lines = models.flatMap { model in
      figureTerms([model]).compactMap { term -> String? in
        guard let row = model.estimates.rows.first(where: { $0.term == term }) else { return nil }
        let range = row.interval.map { " (\(decimal($0.lower)), \(decimal($0.upper)))" } ?? ""
        return (models.count > 1 ? "(\(model.name)) " : "")
          + "\(terms.label(term)) \(decimal(row.estimate))\(range)"
      }
    }
    return "Coefficients with intervals of \(models.count == 1 ? "one model" : "\(models.count) models"): "
      + lines.prefix(24).joined(separator: "; ")
      + (lines.count > 24 ? "; and \(lines.count - 24) more." : ".")
  }

  private func decimal(_ x: Double) -> String { NumberText.decimal(x, digits: digits) }
}
