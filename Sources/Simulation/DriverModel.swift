internal import Distributions
internal import Glibc

/// The drivers of one department over the years: training a head, meetings a month, adoption of IT.
///
/// With t = 0, 1, ..., r the correlation, a the department's standardised level and each z a standard normal
/// number of its own (z1, z2, z3 once a department):
///
///     training = max(0, 20 + 6 (r a + sqrt(1 - r^2) z1) + 0.5 (t - 4) + 4 z)   one decimal, hours a year
///     meetings = max(0, 10 + 2 z2 - 0.3 (t - 4) + 1.5 z)                       one decimal
///     it       = 1 / (1 + exp(-(0.8 z3 + 0.5 (t - 4) + 0.4 z)))                three decimals
///
/// Trends turn on t = 4, the middle of nine years, whatever the number of years.
struct DriverModel {
  private let training: Double
  private let meetings: Double
  private let adoption: Double

  init(unitLevel: Double, correlation r: Double, _ draws: inout DepartmentDraws) {
    training = 20 + 6 * (r * unitLevel + (1 - r * r).squareRoot() * draws.next())
    meetings = 10 + 2 * draws.next()
    adoption = 0.8 * draws.next()
  }

  /// The drivers of year t; the score is not known yet.
  func year(_ t: Int, _ draws: inout DepartmentDraws) -> DepartmentYear {
    let elapsed = Double(t - 4)
    let hours = max(0, training + 0.5 * elapsed + 4 * draws.next())
    let perMonth = max(0, meetings - 0.3 * elapsed + 1.5 * draws.next())
    let readiness = adoption + 0.5 * elapsed + 0.4 * draws.next()
    return DepartmentYear(
      training: rounded(hours, decimals: 1), meetings: rounded(perMonth, decimals: 1),
      adoption: rounded(1 / (1 + exp(-readiness)), decimals: 3))
  }
}

/// The standard normal numbers of one department, always in the same order.
struct DepartmentDraws {
  private var stream: PhiloxStream

  /// - Parameters:
  ///   - draw: the repetition, in the high half of the stream's draw number; departments have the low half.
  init(seed: UInt64, draw: UInt32, unit: Int) {
    stream = PhiloxStream(
      seed: seed, procedure: "department panel", draw: UInt64(draw) << 32 | UInt64(unit))
  }

  mutating func next() -> Double { stream.standardNormal() }
}
