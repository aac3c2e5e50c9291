internal import Distributions

/// The Mann-Kendall test of a series against no trend: do later values tend to be larger or smaller?
///
/// S = sum over i < j of sign(y[j] - y[i]) = (pairs of different values) - 2 x inversions. If every order of the
/// values is equally likely (exchangeable years), the inversions follow the q-multinomial law of the sizes of
/// ties, so that the p-value P(|S| >= |s|) is exact, ties included, to 40 values. Beyond it is normal with
/// var = (n(n - 1)(2n + 5) - sum t(t - 1)(2t + 5)) / 18 and a continuity correction of 1.
///
/// The trap: the usual packages take the normal law at any n; for 3, 2, 2, 1 it gives .149 where 1/6 is exact, the
/// smallest that these values can have at all. Only the order of the times counts, so uneven and
/// missing years are no matter. Errors that persist from year to year are: they make p too small.
///
/// > Reference: Mann (1945), Nonparametric tests against trend, *Econometrica* 13(3); Kendall (1975), *Rank
/// > Correlation Methods*.
public struct MannKendall: Sendable, Equatable {
  public enum Method: String, Sendable {
    case exact, normal
  }

  public let n: Int
  public let s: Int
  /// Of S under no trend, right for ties.
  public let variance: Double
  /// Kendall's tau-b of value and time; `nil` of a constant series.
  public let tau: Double?
  public let method: Method
  public let pValue: Double
  /// The smallest p-value that any order of these values has.
  public let leastPValue: Double

  /// Up to so many values every order is counted.
  public static let exactLimit = 40

  /// - Parameter values: in the order of time, at least one, finite.
  public init(_ values: [Double]) {
    self.init(values, law: values.count <= Self.exactLimit ? InversionLaw(groups: tieSizes(values)) : nil)
  }

  /// - Parameter method: the law of S, whatever the number of values.
  public init(_ values: [Double], method: Method) {
    self.init(values, law: method == .exact ? InversionLaw(groups: tieSizes(values)) : nil)
  }

  /// - Parameter law: of the sizes of ties; `nil` for the normal law.
  init(_ values: [Double], law: InversionLaw?) {
    n = values.count
    s = score(values)
    let ties = tieSizes(values)
    let (pairs, untied) = (pairCount(n), pairCount(n) - ties.reduce(0) { $0 + pairCount($1) })
    variance = (weight(n) - ties.reduce(0) { $0 + weight($1) }) / 18
    tau = untied > 0 ? Double(s) / (Double(pairs) * Double(untied)).squareRoot() : nil
    if let law {
      method = .exact
      pValue = s == 0 ? 1 : law.twoSided((untied - s) / 2)
      leastPValue = untied == 0 ? 1 : law.twoSided(0)
    } else {
      method = .normal
      (pValue, leastPValue) = (normalP(s, variance), normalP(untied, variance))
    }
  }
}

/// The sizes of the groups of equal values, 1 for one that is alone, ascending.
func tieSizes(_ values: [Double]) -> [Int] {
  let sorted = values.sorted()
  var sizes: [Int] = []
  for (place, value) in sorted.enumerated() {
    if place > 0, value == sorted[place - 1] { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
  }
  return sizes.sorted()
}

private func score(_ values: [Double]) -> Int {
  var s = 0
  for j in values.indices {
    for i in 0..<j {
      if values[j] > values[i] { s += 1 } else if values[j] < values[i] { s -= 1 }
    }
  }
  return s
}

func pairCount(_ n: Int) -> Int { n * (n - 1) / 2 }

/// n(n - 1)(2n + 5).
func weight(_ n: Int) -> Double { Double(n) * Double(n - 1) * Double(2 * n + 5) }

func normalP(_ s: Int, _ variance: Double) -> Double {
  guard s != 0, variance > 0 else { return 1 }
  return min(1, 2 * Normal().upperTail(Double(abs(s) - 1) / variance.squareRoot()))
}
