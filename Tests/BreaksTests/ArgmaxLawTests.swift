import Testing

@testable import Breaks

struct ArgmaxLawTests {
  /// strucchange adds and subtracts exponentials of large numbers.
  private static let tolerance = 1e-12

  @Test func `the law is strucchange's, on both sides and for unequal variances`() {
    let rows = ReferenceFiles.rows("argmax.csv")
    #expect(rows.count == 60)
    for row in rows {
      guard let x = row["x"].flatMap(Double.init), let ratio = row["ratio"].flatMap(Double.init),
        let p = row["p"].flatMap(Double.init)
      else {
        Issue.record("a row without numbers")
        continue
      }
      let law = ArgmaxLaw(ratio: ratio)
      #expect(abs((x < 0 ? law.left(-x) : 1 - law.right(x)) - p) < Self.tolerance, "\(x) \(ratio)")
    }
  }

  @Test func `both sides add up to 1, and alike variances halve them`() {
    for ratio in [0.05, 0.5, 1, 3, 40] {
      let law = ArgmaxLaw(ratio: ratio)
      #expect(abs(law.left(0) + law.right(0) - 1) < 1e-14)
    }
    #expect(abs(ArgmaxLaw(ratio: 1).left(0) - 0.5) < 1e-15)
  }

  @Test func `quantiles go back to their probability; a side with less has none`() {
    let law = ArgmaxLaw(ratio: 2)
    // Bai (1997): 11 units for 95 %, when variances are alike.
    #expect(abs((ArgmaxLaw(ratio: 1).quantile(0.025, ArgmaxLaw(ratio: 1).left) ?? 0) - 11.033) < 0.001)
    for p in [0.2, 0.05, 0.025, 0.001] {
      #expect(abs(law.right(law.quantile(p, law.right) ?? 0) - p) < 1e-12)
    }
    let lopsided = ArgmaxLaw(ratio: 1e-4)
    #expect(lopsided.quantile(0.025, lopsided.right) == nil)
  }

  @Test func `Mills's ratio goes on smoothly where tails are too small`() {
    #expect(abs(millsRatio(8) - millsRatio(8.0.nextUp)) < 1e-15)
    #expect(abs(millsRatio(1000) * 1000 - 1) < 2e-6)
  }
}
