internal import DataFrames

/// One pair of columns from rows to results.
struct PairInference: Sendable {
  let sample: CorrelationSample
  let x: Int
  let y: Int
  let controls: [Int]
  let options: CorrelationOptions
  private let histories: HistoryPermutation?

  init(_ sample: CorrelationSample, x: Int, y: Int, controls: [Int], options: CorrelationOptions) {
    (self.sample, self.x, self.y, self.controls, self.options) = (sample, x, y, controls, options)
    histories = sample.panel.map { HistoryPermutation($0, x: sample.columns[x], y: sample.columns[y]) }
  }

  var isEnumerated: Bool { histories?.isEnumerated ?? false }

  private var estimator: PairEstimator { PairEstimator(sample, x: x, y: y, controls: controls) }

  /// All but the p-values of exchanged histories.
  ///
  /// - Parameter permuting: whether these come later; the jackknife's are given otherwise.
  func observed(permuting: Bool) throws(DataError) -> [Correlation] {
    var estimator = estimator
    var pairs = PairRows(complete: ([x, y] + controls).map { sample.columns[$0] })
    estimator.pair.screen(&pairs)
    let counts = estimator.pair.periodRows
    let kept = sample.periods == nil ? 1 : counts.count { $0 >= leastRows }
    let lost = controls.count + max(0, kept - 1)
    let units = sample.panel.map { UnitJackknife($0, pairs).unitCount } ?? 0
    var results: [Correlation] = []
    let estimates =
      pairs.count >= lost + leastRows
      ? estimator.estimates(options.methods, &pairs) : options.methods.map { _ in nil }
    for (method, estimate) in zip(options.methods, estimates) {
      var result = Correlation(
        x: sample.columns[x].name, y: sample.columns[y].name, method: method, n: pairs.count, units: units,
        estimate: estimate, thinPeriods: thin(counts))
      if estimate == nil {
        result.absence = try estimator.absence(method, pairs, rowsNeeded: lost + leastRows)
      } else if sample.panel == nil {
        RowInference(level: options.level, lost: lost, isPartial: !controls.isEmpty)
          .infer(&result, &estimator.pair, pairs)
      }
      results.append(result)
    }
    if let panel = sample.panel {
      jackknife(&results, UnitJackknife(panel, pairs), pairs, &estimator, permuting: permuting)
    }
    return results
  }

  private func thin(_ counts: [Int]) -> [String] {
    guard sample.periods != nil else { return [] }
    return counts.indices.filter { (1..<leastRows).contains(counts[$0]) }.map { sample.periodNames[$0] }
  }

  private func jackknife(
    _ results: inout [Correlation], _ jackknife: UnitJackknife, _ pairs: PairRows,
    _ estimator: inout PairEstimator, permuting: Bool
  ) {
    guard jackknife.unitCount >= leastUnits else {
      for m in results.indices where results[m].estimate != nil { results[m].withheld.insert(.fewUnits) }
      return
    }
    let leftOut = (0..<jackknife.groupCount).map { group in
      var rows = jackknife.rows(of: pairs, without: group)
      return estimator.estimates(options.methods, &rows)
    }
    for m in results.indices {
      guard let r = results[m].estimate else { continue }
      guard abs(r) < 1 else {
        results[m].withheld.insert(.perfectInterval)
        continue
      }
      guard let error = jackknife.standardError(leftOut: leftOut.map { $0[m] }) else {
        results[m].withheld.insert(.unitDependent)
        continue
      }
      let (interval, p) = jackknife.infer(r, error: error, level: options.level)
      results[m].interval = interval
      guard !controls.isEmpty || !permuting else { continue }
      (results[m].pValue, results[m].law) = (p, .jackknife)
    }
  }

  /// Counts over some exchanges of histories, or over all of them where they are few.
  func tails(_ draws: Range<Int>, observed: [Double?]) -> [TailCounts] {
    guard let histories else { return [] }
    var estimator = estimator
    return histories.isEnumerated
      ? histories.allTails(&estimator, options.methods, observed: observed)
      : histories.tails(
        draws: draws, seed: options.seed, &estimator, options.methods, observed: observed)
  }
}
