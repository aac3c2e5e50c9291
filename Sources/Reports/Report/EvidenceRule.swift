internal import Distributions
internal import Regression

/// How strong the evidence on a driver has to be for each wording: one rule for all of them, printed with them.
///
/// A driver's p-value is the largest of its counted models: who claims that it is seen in every one of them needs
/// no allowance for there being several (an intersection-union test). Drivers are several questions, and for
/// those Holm allows.
///
/// The trap: the smallest p of several models, or the best of several drivers, is below 0.05 by chance alone far
/// more often than once in twenty.
///
/// > Reference: Berger (1982), Multiparameter hypothesis testing and acceptance sampling, *Technometrics* 24(4);
/// > Holm (1979), *Scandinavian Journal of Statistics* 6.
struct EvidenceRule {
  static let limit = 0.05
  /// Fewer clusters or degrees of freedom than this give no p-value that can be relied on.
  static let least = 10

  /// The effects that a model has to take out to be counted: unit and time of a panel.
  let effects: [String]
  /// Whether it is known which rows belong to one unit; without that no p-value can be relied on.
  var knowsUnits = true

  func judged(_ report: RegressionReport) -> [DriverEvidence] {
    var found = report.context.drivers.map { evidence(on: $0, in: report) }
    let adjusted = PValueAdjustment.holm.adjusted(found.map(\.largestP))
    let asked = adjusted.count { $0 != nil }
    for place in found.indices { found[place].conclude(adjusted: adjusted[place], asked: asked) }
    return found
  }

  private func evidence(on driver: Driver, in report: RegressionReport) -> DriverEvidence {
    let verdict = DriverVerdict(driver, models: report.models, directions: report.context.directions)
    var result = DriverEvidence(driver: driver)
    for model in verdict.unclear {
      let isDropped = model.fit.droppedTerms.contains { $0.contains(driver.column) }
      result.uncounted.append((model, isDropped ? .dropped : .bent))
    }
    for entry in verdict.entries {
      if let reason = reason(against: entry.model, entry.row, entry.leaning) {
        result.uncounted.append((entry.model, reason))
      } else if let p = entry.row.pValue {
        result.counted.append(
          DriverEvidence.Entry(model: entry.model, row: entry.row, p: p, isBetter: entry.leaning == .better))
      }
    }
    return result
  }

  private func reason(
    against model: RegressionModel, _ row: Estimates.Row, _ leaning: DriverVerdict.Answer
  ) -> DriverEvidence.Uncounted? {
    guard knowsUnits else { return .unknownUnits }
    let absorbed = Set(model.formula.absorbed.joined())
    guard effects.allSatisfy(absorbed.contains) else { return .withoutEffects }
    let clusters = model.estimates.covariance.clusters
    if let least = clusters.min(by: { $0.count < $1.count }) {
      if least.count < Self.least { return .fewClusters(least.count, least.name) }
    } else if model.estimates.covariance.degreesOfFreedom < Self.least {
      return .fewDegrees(model.estimates.covariance.degreesOfFreedom)
    }
    if row.pValue == nil { return .withheld }
    return leaning == .better || leaning == .worse ? nil : .noDirection
  }
}
