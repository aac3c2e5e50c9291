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
    guard let plain = convergence.unconditional.plain.value, let part = plain.over(convergence.span) else {
      return nil
    }
    let way =
      part <= 0
      ? "\(share(part)) was gone by \(last)" : "nothing was gone by \(last): it grew by \(share(part))"
    var words = "Of a gap between one \(context.unit) and another in \(first), \(way)"
    if let noise = convergence.reliability.value?.betaOfNoise {
      words += "; noise alone would take away \(share(noise * convergence.span))"
    }
    return words + ". " + verdict
  }

  private func share(_ part: Double) -> String { NumberText.decimal(100 * abs(part), digits: 0) + "%" }

  /// What is left when the first score's noise is out.
  private var verdict: String {
    guard let freed = convergence.unconditional.instrumented.value else {
      return "How much of that is noise is not known here."
    }
    if isWeak(convergence.unconditional) { return "Freed of noise it is known too weakly to tell." }
    let beta = "Freed of noise beta is \(decimal(freed.beta.estimate)) (\(interval(freed.beta.interval)))"
    if freed.beta.interval.high < 0 { return beta + ": gaps close, beyond what fresh noise gives." }
    if freed.beta.interval.low > 0 { return beta + ": gaps widen." }
    return beta + ": not told apart from gaps that stay."
  }

  private func isWeak(_ section: CrossSection) -> Bool { (section.firstStageF ?? 0) < CrossSection.weakF }

  // MARK: Beta

  private var scale: String {
    let clustered = convergence.panel.value == nil ? "" : "; within units clustered by \(context.unit) (CR1)"
    return
      "Beta: the average change a \(context.time) for each point of gap, below 0 where gaps close (beta convergence). By "
      + "\(last): the part of a gap gone by then, the column in which lines over different \(years) compare. Intervals "
      + "by HC3 and t\(clustered)."
  }

  private var freed: String? {
    let section = convergence.unconditional
    guard let freed = section.instrumented.value else { return nil }
    let second = NumberText.exact(convergence.grid.times[1])
    let strength = section.firstStageF.map { "; first-stage F \(NumberText.decimal($0, digits: 1))" } ?? ""
    return
      "Freed of noise: the change from \(second) on, on the score of \(second), for which that of \(first) "
      + "stands (two-stage least squares, \(freed.units) units\(strength)). Right where the noise of one \(context.time) "
      + "has nothing to do with that of another; noise that lasts passes for true (by half, "
      + "20 of 100 simulated panels close where nothing does)."
  }

  private var noise: String? {
    guard let reliability = convergence.reliability.value else { return nil }
    let value = reliability.value
    return
      "Observed scores regress to the mean: whoever was lucky in \(first) falls back. Reliability: the part of a "
      + "\(context.time)'s spread that is no noise, \(decimal(value.estimate)) (\(interval(value.interval))), from the "
      + "correlations of the first, second and last \(context.time) (Heise); noise alone takes away the rest."
  }

  private var given: String? {
    guard !convergence.controls.isEmpty else { return nil }
    let names = convergence.controls.map(\.name).joined(separator: ", ")
    return
      "Given \(names): among units alike in these, at their values of \(first) (conditional beta convergence)."
  }

  private var within: String? {
    guard let panel = convergence.panel.value else { return nil }
    let step = panel.within.years == 1 ? "" : " in steps of \(NumberText.exact(panel.within.years))"
    let use =
      convergence.isFreeOfNoise
      ? "; if noise is fresh every \(context.time), reliability is surely above \(clean) here and the jackknife's half-life can "
        + "be read"
      : ", and no half-life unless reliability is surely above \(clean)"
    return
      "Within units: from one \(context.time) to the next, each towards its own level, \(NumberText.exact(panel.first)) to "
      + "\(NumberText.exact(panel.last))\(step), \(panel.within.pairs) pairs (two-way fixed effects; the jackknife, by half "
      + "panels, mends what few \(years) do). Noise looks like a quick return here: of simulated panels where nothing "
      + "closes all do so at a reliability of \(clean). Hence no p\(use)."
  }

  private var clean: String { NumberText.exact(ConvergenceTable.clean) }

  private var halfLife: String? {
    let lives = convergence.measures.compactMap(\.halfLife)
    guard !lives.isEmpty else { return nil }
    let none = lives.contains { $0.estimate == nil } ? " None: the estimate leaves none to count." : ""
    return
      "Half-life: \(years) until half a gap is gone, if each leaves the same part; the interval is that of beta inverted, "
      + "infinite where gaps may never close.\(none)"
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
      words += ", \(told) (Pitman-Morgan, for the same units twice; with outliers it rejects too often)"
    }
    return [words + ". Noise that shrinks, as where samples grow, lowers it too."]
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
      + "and Sul, \(longRun.times) \(years) of which \(all.points) count, scores unfiltered, r = 0.3). Noise does not shrink, "
      + "which log t takes for staying apart: at a reliability of 0.8 it rejects 72 to 99 of 100 simulated panels whose "
      + "gaps all close, and finds two or three clubs where there are no groups."
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
