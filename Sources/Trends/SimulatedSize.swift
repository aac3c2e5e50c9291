internal import Distributions
internal import Parallelism

/// How often a method calls a trend at 5 % where there is none, in series as long as these, simulated.
///
/// Normal errors with autocorrelation 0, .5 and .8 from one year to the next, started in their long-run law, equally
/// spaced. Series for which the method has no answer are left out and counted. It is what a reader needs to judge a
/// correction by: most of them do not hold their 5 % with a dozen years.
public struct SimulatedSize: Sendable, Equatable {
  public let years: Int
  public let method: TrendMethod
  /// One for each of `persistences`.
  public let rejected: [Share]
  public let series: Int

  public struct Share: Sendable, Equatable {
    public let persistence: Double
    /// Of the series with an answer.
    public let share: Double
    /// Of all series.
    public let unanswered: Double
  }

  public static let persistences = [0, 0.5, 0.8]

  public init(_ method: TrendMethod, years: Int, seed: UInt64 = 1, series: Int? = nil, threads: Int = 1) {
    let count = series ?? (method == .blockPermutation ? 1_000 : 4_000)
    (self.years, self.method, self.series) = (years, method, count)
    var asking = TrendAsking()
    asking.draws = 199
    let blocks = stride(from: 0, to: count, by: Self.block).map { $0..<min($0 + Self.block, count) }
    rejected = Self.persistences.map { persistence in
      let found = parallelMap(blocks.count, threads: threads) { [asking] place in
        blocks[place].map { draw in
          var stream = PhiloxStream(seed: seed, procedure: "size of a trend test", draw: UInt64(draw))
          return pValue(method, persistentSeries(years, persistence, &stream), asking)
        }
      }.flatMap(\.self)
      let answered = found.compactMap(\.self)
      return Share(
        persistence: persistence,
        share: answered.isEmpty ? 0 : Double(answered.count { $0 <= 0.05 }) / Double(answered.count),
        unanswered: 1 - Double(answered.count) / Double(count))
    }
  }

  private static let block = 100
}

/// Values with variance 1 and that autocorrelation, started in their long-run law.
private func persistentSeries(_ years: Int, _ persistence: Double, _ stream: inout PhiloxStream) -> [Double] {
  let rest = (1 - persistence * persistence).squareRoot()
  var values: [Double] = []
  for year in 0..<years {
    let error = stream.standardNormal()
    values.append(year == 0 ? error : persistence * values[year - 1] + rest * error)
  }
  return values
}

private func pValue(_ method: TrendMethod, _ values: [Double], _ asking: TrendAsking) -> Double? {
  switch method {
  case .mannKendall: return MannKendall(values).pValue
  case .leastSquares, .neweyWest:
    let times = values.indices.map(Double.init)
    return try? method.answer(times: times, values: values, asking).pValue
  default: return try? method.corrected(values, asking).pValue
  }
}
