/// Mann-Kendall against all orders of blocks of neighbouring years, which keep what persists within a block.
///
/// Blocks have round(n^(1/3)) years, at least 2, the last one what is left. What persists from one block to the
/// next is broken, so that the test still rejects too often where persistence is strong.
///
/// > Reference: Kunsch (1989), The jackknife and the bootstrap for general stationary observations, *Annals of
/// > Statistics* 17 (blocks); Good (2005), *Permutation, Parametric and Bootstrap Tests of Hypotheses*.
public struct BlockPermutation {
  let law: OrderLaw
  let s: Int

  /// Whether so many years have few enough blocks to count every order of them.
  public static func isCounted(years: Int) -> Bool {
    let length = blockLength(years)
    return (years + length - 1) / length <= OrderLaw.exactLimit
  }

  static func blockLength(_ n: Int) -> Int { max(2, Int(cubeRoot(Double(n)).rounded())) }

  init(_ values: [Double], draws: Int, seed: UInt64) {
    let length = Self.blockLength(values.count)
    let blocks = stride(from: 0, to: values.count, by: length).map {
      Array(values[$0..<min($0 + length, values.count)])
    }
    let within = blocks.reduce(0) { $0 + MannKendall($1, method: .normal).s }
    let pairs = blocks.map { first in blocks.map { second in between(first, second) } }
    law = OrderLaw(
      pairs: pairs, offset: within, OrderLaw.Drawing(draws: draws, seed: seed, procedure: "block permutation")
    )
    s = MannKendall(values, method: .normal).s
  }
}

/// Pairs that rise from the first block to the second less those that fall.
private func between(_ first: [Double], _ second: [Double]) -> Int {
  first.reduce(0) { sum, x in second.reduce(sum) { $0 + ($1 > x ? 1 : $1 < x ? -1 : 0) } }
}

private func cubeRoot(_ x: Double) -> Double {
  var root = x.squareRoot()
  for _ in 0..<60 { root = (2 * root + x / (root * root)) / 3 }
  return root
}
