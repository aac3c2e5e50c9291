/// How many rows share each value, over the rows of one period, values ascending.
struct TieSizes: Sendable, Equatable {
  let sizes: [Int]

  init(_ column: CodedColumn, _ rows: [Int32]) {
    let codes = rows.map { column.codes[Int($0)] }.sorted()
    var sizes: [Int] = []
    for (place, code) in codes.enumerated() {
      if place == 0 || code != codes[place - 1] { sizes.append(0) }
      sizes[sizes.count - 1] += 1
    }
    self.sizes = sizes
  }

  var hasTies: Bool { sizes.contains { $0 > 1 } }

  /// Twice the mid-rank less n + 1, and how often it occurs.
  var scores: [(score: Int, count: Int)] {
    let n = sizes.reduce(0, +)
    var before = 0
    return sizes.map { size in
      defer { before += size }
      return (2 * before + size - n, size)
    }
  }

  /// Σ t(t - 1), Σ t(t - 1)(t - 2) and Σ t(t - 1)(2t + 5).
  var moments: (pairs: Double, triples: Double, spread: Double) {
    sizes.reduce((0, 0, 0)) { sums, size in
      let t = Double(size)
      return (
        sums.0 + t * (t - 1), sums.1 + t * (t - 1) * (t - 2), sums.2 + t * (t - 1) * (2 * t + 5)
      )
    }
  }
}

/// The variance of Kendall's score among n rows under independence, given the ties.
///
/// (n(n - 1)(2n + 5) - Σ t(t - 1)(2t + 5) - Σ u(u - 1)(2u + 5)) / 18
/// + Σ t(t - 1) Σ u(u - 1) / (2 n(n - 1)) + Σ t(t - 1)(t - 2) Σ u(u - 1)(u - 2) / (9 n(n - 1)(n - 2)).
///
/// > Reference: Kendall (1970), *Rank Correlation Methods*, 4th edition, chapter 4.
func varianceOfScore(_ x: TieSizes, _ y: TieSizes) -> Double {
  let n = Double(x.sizes.reduce(0, +))
  let (t, u) = (x.moments, y.moments)
  return (n * (n - 1) * (2 * n + 5) - t.spread - u.spread) / 18 + t.pairs * u.pairs / (2 * n * (n - 1))
    + t.triples * u.triples / (9 * n * (n - 1) * (n - 2))
}
