/// How p-values of several tests are set right for there being several.
public enum PValueAdjustment: String, Sendable, CaseIterable {
  /// Holm's step-down bound: the chance of any false alarm stays below the level, whatever the dependence.
  case holm
  /// Benjamini and Hochberg: the expected share of false alarms among the findings; for independent or
  /// positively dependent tests.
  case benjaminiHochberg = "bh"
  /// Benjamini and Yekutieli: the same share under any dependence.
  case benjaminiYekutieli = "by"
  case none

  /// The p-values that allow for one another, in the order given.
  ///
  /// With p(1) <= ... <= p(m): Holm max over j <= i of (m - j + 1) p(j); Benjamini-Hochberg min over j >= i of
  /// m p(j) / j; Benjamini-Yekutieli that times 1 + 1/2 + ... + 1/m; all at most 1.
  ///
  /// The trap: a test that could not be made is no test, so `nil` is left as it is and does not count in m.
  ///
  /// > Reference: Holm (1979), A simple sequentially rejective multiple test procedure, *Scandinavian Journal of
  /// > Statistics* 6; Benjamini and Hochberg (1995), *JRSS B* 57(1); Benjamini and Yekutieli (2001), *Annals of
  /// > Statistics* 29(4).
  public func adjusted(_ pValues: [Double?]) -> [Double?] {
    guard self != .none else { return pValues }
    let tests = pValues.enumerated().compactMap { place, p in p.map { (place: place, p: $0) } }
      .sorted { $0.p < $1.p }
    let factors = factors(tests.count)
    var result = pValues
    var extreme = self == .holm ? 0.0 : 1.0
    for i in self == .holm ? Array(tests.indices) : tests.indices.reversed() {
      let scaled = min(1, factors[i] * tests[i].p)
      extreme = self == .holm ? max(extreme, scaled) : min(extreme, scaled)
      result[tests[i].place] = extreme
    }
    return result
  }

  /// What the i-th smallest of m p-values is multiplied by.
  private func factors(_ m: Int) -> [Double] {
    let harmonic = self == .benjaminiYekutieli ? (0..<m).reduce(0) { $0 + 1 / Double($1 + 1) } : 1
    return (0..<m).map { i in
      self == .holm ? Double(m - i) : harmonic * (Double(m) / Double(i + 1))
    }
  }
}
