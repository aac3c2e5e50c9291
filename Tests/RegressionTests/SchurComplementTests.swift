import Formulas
import LinearAlgebra
import Testing

@testable import Regression

struct SchurComplementTests {
  @Test func `a complement by dense blocks is the one by sparse rows`() {
    // 70 years, more than dense blocks take, against the same with years folded to 50.
    let wide = SamplePanel(units: 30, years: 70)
    for fold in [70, 50] {
      let years = group("year", wide.years.map { $0 % Int32(fold) })
      let layout = EffectLayout([group("unit", wide.units.map { $0 + 0 }), years], weights: wide.weights)
      let complement = SchurComplement(layout, threads: 1)
      let direct = direct(layout)
      let rebuilt = product(complement.factor.factor, complement.factor.factor, transposingA: true)
      for (i, a) in complement.factor.pivots.enumerated() {
        for (j, b) in complement.factor.pivots.enumerated() {
          let scaled = direct[a, b] * complement.scales[a] * complement.scales[b]
          #expect(abs(rebuilt[i, j] - scaled) < 1e-12)
        }
      }
      #expect(complement.factor.rank == layout.otherLevelCount - 1)
    }
  }

  /// D'W D - N' T^-1 N with every number in its place.
  private func direct(_ layout: EffectLayout) -> Matrix {
    let size = layout.otherLevelCount
    var counts = Matrix(rows: layout.largest.levelCount, columns: size)
    for i in 0..<layout.rowCount {
      counts[Int(layout.largest.codes[i]), Int(layout.others[0].codes[i])] += layout.weights?[i] ?? 1
    }
    var result = Matrix(rows: size, columns: size)
    for j in 0..<size {
      result[j, j] = layout.otherTotals[j]
      for i in 0..<size {
        for level in 0..<layout.largest.levelCount {
          result[i, j] -= counts[level, i] * counts[level, j] / layout.totals[level]
        }
      }
    }
    return result
  }
}
