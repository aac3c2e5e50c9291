internal import Distributions
internal import Glibc

/// Normal and chi-squared numbers of one draw, made for millions of them.
///
/// `PhiloxStream.standardNormal` is the exact quantile of a uniform number, several times slower than needed here.
struct DrawStream {
  private var stream: PhiloxStream
  private var spare: Double?

  init(seed: UInt64, procedure: String, draw: Int) {
    stream = PhiloxStream(seed: seed, procedure: procedure, draw: UInt64(draw))
  }

  mutating func uniform() -> Double { stream.uniform() }

  /// Two at a time by Marsaglia's polar method.
  mutating func normal() -> Double {
    if let spare {
      self.spare = nil
      return spare
    }
    while true {
      let (x, y) = (2 * stream.uniform() - 1, 2 * stream.uniform() - 1)
      let square = x * x + y * y
      guard square < 1, square > 0 else { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      spare = y * factor
      return x * factor
    }
  }

  /// > Reference: Marsaglia and Tsang (2000), A simple method for generating gamma variables, *ACM TOMS* 26(3).
  mutating func chiSquared(_ degrees: Int) -> Double {
    let shape = Double(degrees) / 2
    // Below shape 1 that of shape + 1 is scaled by a power of a uniform number.
    let boost = shape < 1 ? pow(uniform(), 1 / shape) : 1
    let d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let z = normal()
      let root = 1 + c * z
      guard root > 0 else { continue }
      let v = root * root * root
      if log(uniform()) < z * z / 2 + d * (1 - v + log(v)) { return 2 * d * v * boost }
    }
  }
}
