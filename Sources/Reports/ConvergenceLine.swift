internal import Convergence
internal import Tables

/// One measure of convergence, as both readers and programs get it.
struct ConvergenceLine {
  enum Group: String, CaseIterable {
    case beta, sigma, clubs
  }

  let group: Group
  /// The key for programs, `beta_ols`.
  let measure: String
  /// What a reader sees.
  let title: String
  /// The controls, by comma.
  var given: String?
  /// The times compared.
  var first: Double?
  var last: Double?
  /// Years between the scores compared.
  var years: Double?
  /// Units, and pairs of scores where there are more of those.
  var units: Int?
  var pairs: Int?
  var estimate: Double?
  var standardError: Double?
  var statistic: Double?
  var degreesOfFreedom: Double?
  var pValue: Double?
  var interval: TestedEstimate.Interval?
  /// What is gone of a gap by the end of the span, below 0 where it closes.
  var over: Double?
  var halfLife: HalfLife?
  var firstStageF: Double?

  init(_ group: Group, _ measure: String, _ title: String) {
    (self.group, self.measure, self.title) = (group, measure, title)
  }

  fileprivate mutating func take(_ tested: TestedEstimate) {
    estimate = tested.estimate
    standardError = tested.standardError
    statistic = tested.statistic
    degreesOfFreedom = tested.degreesOfFreedom
    pValue = tested.pValue
    interval = tested.interval
  }

  fileprivate mutating func take(_ change: GapChange?, span: Double) {
    guard let change else { return }
    take(change.beta)
    (years, units, pairs) = (change.years, change.units, change.pairs)
    (over, halfLife) = (change.over(span), change.halfLife)
  }

  fileprivate mutating func take(_ test: LogT?) {
    guard let test else { return }
    (estimate, standardError, statistic, pValue) = (
      test.estimate, test.standardError, test.statistic, test.pValue
    )
    units = test.units
  }
}

extension ConvergenceTable {
  /// All measures, those that are lacking with empty cells.
  var measures: [ConvergenceLine] { betas + sigmas + logTs }

  private var betas: [ConvergenceLine] {
    var lines = slopes(unconditional, suffix: "", given: nil)
    var noise = ConvergenceLine(.beta, "beta_of_noise", "noise alone would give")
    var known = ConvergenceLine(.beta, "reliability", "reliability of a year")
    if let reliability = reliability.value {
      known.take(reliability.value)
      (known.pValue, known.statistic, known.units) = (nil, nil, reliability.units)
      noise.estimate = reliability.betaOfNoise
      noise.over = reliability.betaOfNoise.map { $0 * span }
      if noise.estimate != nil { (noise.years, noise.units) = (span, reliability.units) }
    }
    (noise.first, noise.last) = (grid.times[0], grid.times[grid.times.count - 1])
    (known.first, known.last) = (noise.first, noise.last)
    lines += [noise, known]
    if let conditional {
      lines += slopes(conditional, suffix: "_given", given: controls.map(\.name).joined(separator: ", "))
    }
    var within = ConvergenceLine(.beta, "beta_within", "within units")
    var corrected = ConvergenceLine(.beta, "beta_jackknife", "within units, jackknife")
    if let panel = panel.value {
      within.take(panel.within, span: span)
      corrected.take(panel.corrected, span: span)
      (within.first, within.last) = (panel.first, panel.last)
      (corrected.first, corrected.last) = (panel.first, panel.last)
      // Of no gap closing these p are small nearly always: see the study converge-size.
      (within.statistic, within.pValue, within.over, within.halfLife) = (nil, nil, nil, nil)
      (corrected.statistic, corrected.pValue) = (nil, nil)
      if !isFreeOfNoise { (corrected.over, corrected.halfLife) = (nil, nil) }
    }
    return lines + [within, corrected]
  }

  private func slopes(_ section: CrossSection, suffix: String, given: String?) -> [ConvergenceLine] {
    let words = given == nil ? "" : ", given"
    var plain = ConvergenceLine(.beta, "beta_ols" + suffix, "on the first score" + words)
    plain.take(section.plain.value, span: span)
    var freed = ConvergenceLine(.beta, "beta_iv" + suffix, "freed of noise" + words)
    freed.take(section.instrumented.value, span: span)
    freed.firstStageF = section.firstStageF
    (plain.given, freed.given) = (given, given)
    (plain.first, plain.last) = (grid.times[0], grid.times[grid.times.count - 1])
    (freed.first, freed.last) = (grid.times[1], plain.last)
    return [plain, freed]
  }

  private var sigmas: [ConvergenceLine] {
    let (first, last) = (grid.times[0], grid.times[grid.times.count - 1])
    let spread = dispersion.value
    func sd(_ key: String, _ time: Double, _ year: Dispersion.Year?) -> ConvergenceLine {
      var line = ConvergenceLine(.sigma, key, "sd \(NumberText.exact(time))")
      (line.first, line.last, line.estimate, line.units) = (time, time, year?.sd, spread?.members.count)
      return line
    }
    var ratio = ConvergenceLine(.sigma, "sd_ratio", "last over first")
    (ratio.first, ratio.last, ratio.units) = (first, last, spread?.members.count)
    if let test = spread?.test {
      (ratio.estimate, ratio.statistic, ratio.pValue) = (test.ratio, test.statistic, test.pValue)
      (ratio.degreesOfFreedom, ratio.interval) = (Double(test.degreesOfFreedom), test.interval)
      ratio.years = span
    }
    return [sd("sd_first", first, spread?.years.first), sd("sd_last", last, spread?.years.last), ratio]
  }

  private var logTs: [ConvergenceLine] {
    var all = ConvergenceLine(.clubs, "log_t", "all units")
    guard let longRun = longRun.value else { return [all] }
    all.take(longRun.all)
    all.units = longRun.members.count
    let clubs = longRun.clubs.clubs.enumerated().map { number, club in
      var line = ConvergenceLine(.clubs, "club_\(number + 1)", "club \(number + 1)")
      line.take(club.test)
      return line
    }
    // A single club of all units is the first line again.
    let isWhole = longRun.clubs.clubs.count == 1 && longRun.clubs.alone.isEmpty
    return ([all] + (isWhole ? [] : clubs)).map { line in
      var line = line
      (line.first, line.last) = (longRun.first, longRun.last)
      return line
    }
  }
}
