internal import Distributions

/// Intervals and p-values where rows are independent.
///
/// p-values of Pearson and Spearman are those of t = r sqrt(df / (1 - r²)) with df = n - 2 less the controls and
/// the periods beyond the first; of Spearman with at most nine rows the exact one. Kendall's is exact while that
/// can be counted, else normal without continuity correction, as scipy and R give it.
struct RowInference {
  let level: Double
  /// Controls and periods beyond the first: what n falls by.
  let lost: Int
  let isPartial: Bool

  /// With more rows than this the exact law is left for an approximation.
  static let enumerated = 9
  static let exactInversions = 40

  func infer(_ result: inout Correlation, _ statistic: inout PairStatistic, _ pairs: PairRows) {
    guard let r = result.estimate else { return }
    result.interval = interval(result.method, r, n: result.n - lost)
    if result.interval == nil {
      result.withheld.insert(abs(r) == 1 ? .perfectInterval : .shortInterval)
    }
    let found =
      result.method == .kendall
      ? kendall(&statistic, pairs, r, n: result.n)
      : studentT(result.method, &statistic, pairs, r, n: result.n)
    guard let found else {
      result.withheld.insert(.shortPValue)
      return
    }
    (result.pValue, result.law) = (found.p, found.law)
  }

  private func interval(_ method: CorrelationMethod, _ r: Double, n: Int) -> Correlation.Interval? {
    guard abs(r) < 1, let error = standardErrorOfZ(method, r: r, rows: n) else { return nil }
    return Correlations.interval(around: r, halfWidth: Normal().quantile(upper: (1 - level) / 2) * error)
  }

  private func studentT(
    _ method: CorrelationMethod, _ statistic: inout PairStatistic, _ pairs: PairRows, _ r: Double, n: Int
  ) -> (p: Double, law: PValueLaw)? {
    if method == .spearman, n <= Self.enumerated, lost == 0, statistic.periods == nil {
      let (x, y) = (TieSizes(statistic.x, pairs.x), TieSizes(statistic.y, pairs.y))
      let law = PermutationLaw(products: x.scores, y.scores, bound: (n * n * n - n) / 3)
      _ = statistic.spearman(pairs)
      return (law.twoSided(Int(statistic.rankSums(pairs)[0].xy)), .exact)
    }
    let df = Double(n - 2 - lost)
    guard df > 0 else { return nil }
    let t = r * (df / ((1 - r) * (1 + r))).squareRoot()
    return (2 * StudentT(degreesOfFreedom: df).upperTail(abs(t)), .studentT)
  }

  private func kendall(
    _ statistic: inout PairStatistic, _ pairs: PairRows, _ r: Double, n: Int
  ) -> (p: Double, law: PValueLaw)? {
    if isPartial { return partialKendall(r, n: Double(n - lost)).map { ($0, .normal) } }
    let score = statistic.concordance(pairs).score
    let ties = statistic.tiesByPeriod(pairs)
    if statistic.periods == nil, let p = exactKendall(score, ties[0].x, ties[0].y, n: n) {
      return (p, .exact)
    }
    let variance = ties.reduce(0) { $0 + varianceOfScore($1.x, $1.y) }
    guard variance > 0 else { return nil }
    return (min(1, 2 * Normal().upperTail(abs(Double(score)) / variance.squareRoot())), .normal)
  }

  private func exactKendall(_ score: Int, _ x: TieSizes, _ y: TieSizes, n: Int) -> Double? {
    if x.hasTies && y.hasTies {
      return n <= Self.enumerated ? PermutationLaw(scoreOf: x.sizes, y.sizes).twoSided(score) : nil
    }
    guard n <= Self.exactInversions else { return nil }
    let law = InversionLaw(groups: x.hasTies ? x.sizes : y.sizes)
    return law.twoSided((law.pairs - score) / 2)
  }

  /// The normal law that the R package ppcor gives a partial tau: its variance is that of a tau of n rows without
  /// ties, 2(2n + 5) / (9n(n - 1)), n less the controls.
  ///
  /// > Reference: Kim (2015), ppcor: an R package for a fast calculation to semi-partial correlation coefficients,
  /// > *Communications for Statistical Applications and Methods* 22(6).
  private func partialKendall(_ r: Double, n: Double) -> Double? {
    guard n > 1 else { return nil }
    return min(1, 2 * Normal().upperTail(abs(r) / (2 * (2 * n + 5) / (9 * n * (n - 1))).squareRoot()))
  }
}

extension PairStatistic {
  /// The ties of each period that has rows; of the whole where there are no periods.
  fileprivate func tiesByPeriod(_ pairs: PairRows) -> [(x: TieSizes, y: TieSizes)] {
    var rows = [[Int32]](repeating: [], count: periodCount)
    for row in pairs.x { rows[period(row)].append(row) }
    return rows.filter { !$0.isEmpty }.map { (TieSizes(x, $0), TieSizes(y, $0)) }
  }
}
