internal import Convergence
internal import Tables

/// What stands under a table of convergence: the answer first, then what each line means.
struct ConvergenceNotes {
  private let report: ConvergenceReport
  private let convergence: ConvergenceTable
  private let context: SeriesContext

  /// So many members of a club are named.
  private static let named = 8

  init(_ report: ConvergenceReport) {
    self.report = report
    convergence = report.convergence
    context = report.context
  }

  var sentences: [String] {
    [answer, scale, freed, noise, given, within, halfLife].compactMap(\.self) + sigma
      + [logT].compactMap(\.self) + clubs
  }

  private var first: String { NumberText.exact(report.first) }
  private var last: String { NumberText.exact(report.last) }
  private var years: String { context.times }

  // MARK: The answer

  private var answer: String? {
    guard let plain = convergence.unconditional.plain.value else { return nil }
    var words =
      "A \(context.unit) 1 point above another in \(first) changed by \(decimal(plain.beta.estimate)) a \(context.time) "
      + "against it until \(last)"
    if let part = plain.over(convergence.span).map({ 100 * -$0 }) {
      words += part >= 0 ? ": \(percent(part)) of the gap gone" : ": the gap \(percent(-part)) wider"
    }
    if let noise = convergence.reliability.value?.betaOfNoise {
      words += "; noise alone would give \(decimal(noise))"
    }
    return words + ". " + verdict
  }

  /// What is left when the first score's noise is out.
  private var verdict: String {
    guard let freed = convergence.unconditional.instrumented.value else {
      return "How much of that is noise is not known here."
    }
    let beta = "\(decimal(freed.beta.estimate)) (\(interval(freed.beta.interval)))"
    if isWeak(convergence.unconditional) {
      return "Freed of noise it is \(beta), but too weakly known to tell."
    }
    if freed.beta.interval.high < 0 { return "Freed of noise it is \(beta): gaps close, beyond noise." }
    if freed.beta.interval.low > 0 { return "Freed of noise it is \(beta): gaps widen." }
    return "Freed of noise it is \(beta): not told apart from gaps that stay."
  }

  private func isWeak(_ section: CrossSection) -> Bool { (section.firstStageF ?? 0) < CrossSection.weakF }

  // MARK: Beta

  private var scale: String {
    "Beta: the average change a \(context.time) for a point of gap (beta convergence), below 0 where gaps close; By "
      + "\(last): the part of a gap gone by then, the only column in which lines over different years compare. "
      + "Intervals by HC3 and t; within units clustered by \(context.unit) (CR1)."
  }

  private var freed: String? {
    let section = convergence.unconditional
    guard let freed = section.instrumented.value else { return nil }
    let second = NumberText.exact(convergence.grid.times[1])
    let strength = section.firstStageF.map { "; first-stage F \(NumberText.decimal($0, digits: 1))" } ?? ""
    return
      "Freed of noise: the change from \(second) on, on the score of \(second), for which that of \(first) "
      + "stands (two-stage least squares, \(freed.units) units\(strength)). Right where the noise of one \(context.time) "
      + "has nothing to do with that of another; noise that lasts passes for true."
  }

  private var noise: String? {
    guard let reliability = convergence.reliability.value else { return nil }
    let value = reliability.value
    return
      "Observed scores regress to the mean: whoever was lucky in \(first) falls back. Reliability, the part of a "
      + "\(context.time)'s spread that is no noise, is \(decimal(value.estimate)) (\(interval(value.interval))), by the "
      + "correlations of the first, second and last \(context.time) (Heise); noise alone gives -(1 - reliability) over the "
      + "years between."
  }

  private var given: String? {
    guard !convergence.controls.isEmpty else { return nil }
    let names = convergence.controls.map(\.name).joined(separator: ", ")
    return
      "Given \(names): among units alike in these, at their values of \(first) (conditional beta convergence)."
  }

  private var within: String? {
    guard let panel = convergence.panel.value else { return nil }
    let step = NumberText.exact(panel.within.years)
    let stepText = panel.within.years == 1 ? "" : ", a step \(step) \(years)"
    return
      "Within units: from one \(context.time) to the next, each towards its own level, \(NumberText.exact(panel.first)) to "
      + "\(NumberText.exact(panel.last)), \(panel.within.pairs) pairs\(stepText) (two-way fixed effects). It comes out too "
      + "low in few years; the jackknife mends that (half-panel), not noise, which also looks like a quick return: never "
      + "alone a proof."
  }

  private var halfLife: String {
    "Half-life: \(years) until half a gap is gone, if each leaves the same part; its interval is that of beta "
      + "inverted, infinite where gaps that never close are within it, none where beta leaves no such part."
  }

  // MARK: Sigma

  private var sigma: [String] {
    guard let found = convergence.dispersion.value, let start = found.years.first, let end = found.years.last
    else { return [] }
    let way = end.sd < start.sd ? "fell" : end.sd > start.sd ? "rose" : "stayed"
    var words =
      "The spread over the \(found.members.count) units with every \(context.time) \(way) from \(decimal(start.sd)) to "
      + "\(decimal(end.sd)) (standard deviation)"
    if let test = found.test {
      let told = test.pValue <= 0.05 ? "more than chance" : "not told apart from chance"
      words +=
        ", \(told) (p \(NumberText.pValue(test.pValue)), Pitman-Morgan, for the same units twice, normal scores)"
    }
    return [
      words
        + ". Noise that shrinks, as where samples grow, lowers it too (dispersion: a line a \(context.time))."
    ]
  }

  // MARK: Clubs

  private var logT: String? {
    guard let longRun = convergence.longRun.value else { return nil }
    guard let all = longRun.all else {
      return "Log t: no test of all units, since in some \(context.time) nothing is left to explain."
    }
    let verdict =
      !all.converges
      ? "they do not come together as one"
      : all.estimate >= 0
        ? "that they come together is not rejected" : "coming together is not rejected, nor seen (b < 0)"
    return
      "Log t: \(verdict) (b \(decimal(all.estimate)), t \(decimal(all.statistic)); below -1.65 rejects, p one-sided; Phillips "
      + "and Sul, \(longRun.times) \(years) of which \(all.points) count, scores unfiltered, r = 0.3)."
  }

  private var clubs: [String] {
    guard let longRun = convergence.longRun.value else { return [] }
    let groups = longRun.clubs.clubs.enumerated().map { ("Club \($0 + 1)", $1.members) }
    guard groups.count > 1 || !longRun.clubs.alone.isEmpty else { return [] }
    let alone = longRun.clubs.alone.isEmpty ? [] : [("In no club", longRun.clubs.alone)]
    return (groups + alone).map { name, members in
      let units = members.map { convergence.grid.units[longRun.members[$0]] }
      let more = units.count > Self.named ? " and \(units.count - Self.named) more (--table clubs)" : ""
      return "\(name) (\(units.count)): \(units.prefix(Self.named).joined(separator: ", "))\(more)."
    }
  }

  // MARK: Numbers

  private func decimal(_ x: Double) -> String { NumberText.decimal(x, digits: report.digits) }
  private func percent(_ x: Double) -> String { NumberText.decimal(x, digits: 0) + "%" }
  private func interval(_ interval: TestedEstimate.Interval) -> String {
    "\(decimal(interval.low)) to \(decimal(interval.high))"
  }
}
