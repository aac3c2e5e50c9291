/// How much of the spread of one time's scores is more than that time's noise: r12 r2T / r1T.
///
/// The correlations are those of the first, second and last time. Where a score is a true value that moves as it
/// likes and noise that is fresh every time, r12 r2T / r1T is the true part of the second score's variance. It is
/// also the plain slope of last on second over the one instrumented by the first. The standard error leaves out
/// one unit at a time.
///
/// The trap: noise that lasts, such as a survey's sample kept for two years, counts as true here. And it is an
/// estimate: with few units it can pass 1.
///
/// > Reference: Heise (1969), Separating reliability and stability in test-retest correlation, *American
/// > Sociological Review* 34(1).
public struct Reliability: Sendable, Equatable {
  public let value: TestedEstimate
  public let units: Int
  /// From the first to the last time.
  private let span: Double

  /// The slope of the yearly change on the first score that noise alone gives: -(1 - reliability) / span; `nil`
  /// where the estimate leaves no noise.
  public var betaOfNoise: Double? { value.estimate < 1 ? -(1 - value.estimate) / span : nil }

  /// - Returns: a lack of fewer than three times or five units, or where first and last score do not go together.
  public static func find(_ grid: ScoreGrid, level: Double) -> Finding<Reliability> {
    let last = grid.times.count - 1
    guard last > 1 else { return .missing(.times(have: last + 1, need: 3)) }
    let members = grid.unitsComplete(at: [0, 1, last])
    guard members.count >= CrossSection.leastUnits else {
      return .missing(.units(have: members.count, need: CrossSection.leastUnits))
    }
    let columns = [0, 1, last].map { grid.column($0, of: members) }
    guard let estimate = ratio(columns, without: nil) else { return .missing(.accord) }
    let left = members.indices.compactMap { ratio(columns, without: $0) }
    guard left.count == members.count else { return .missing(.accord) }
    let n = Double(left.count)
    let error = ((n - 1) / n * sumOfSquares(centred(left))).squareRoot()
    guard error > 0 else { return .missing(.identification) }
    let value = TestedEstimate(estimate, standardError: error, degreesOfFreedom: n - 1, level: level)
    return .found(
      Reliability(value: value, units: members.count, span: grid.times[last] - grid.times[0]))
  }

  /// `nil` where the first and the last time do not go together, so that nothing can be told apart.
  private static func ratio(_ columns: [[Double]], without unit: Int?) -> Double? {
    let parts = columns.map { column -> [Double] in
      var column = column
      if let unit { column.remove(at: unit) }
      return centred(column)
    }
    let (first, second, last) = (parts[0], parts[1], parts[2])
    let (apart, within) = (dot(first, last), dot(second, second))
    guard apart > 0, within > 0 else { return nil }
    return dot(first, second) * dot(second, last) / (apart * within)
  }
}
