import Distributions
import Testing

struct StudentTTests {
  @Test func `density, tails and quantiles agree with the stored values`() throws {
    try compare("student-t", parameters: 1, atLeast: 600) { StudentT(degreesOfFreedom: $0[0]) }
  }

  @Test func `the printed table of critical values is reproduced`() {
    // Fisher and Yates (1963), table III: two-sided 5 percent, in thousandths.
    for (df, printed) in [(1.0, 12706.0), (5, 2571), (10, 2228), (30, 2042), (62, 1999), (120, 1980)] {
      #expect((StudentT(degreesOfFreedom: df).quantile(upper: 0.025) * 1000).rounded() == printed)
    }
  }

  @Test(arguments: [0.5, 3, 62, 1e10])
  func `statistics beyond the range of their square have tails`(df: Double) {
    let t = StudentT(degreesOfFreedom: df)
    #expect(t.upperTail(1e-300) == 0.5)
    #expect(t.lowerTail(1e300) == 1)
    #expect(t.upperTail(1e300) >= 0 && t.upperTail(1e300) < 1e-100)
    #expect(t.density(0) == t.density(1e-200))
  }

  @Test(arguments: [1e17, 1e30, 1e200])
  func `very many degrees of freedom are the normal distribution`(df: Double) {
    let t = StudentT(degreesOfFreedom: df)
    for x in [0.3, 1.96, 5, 9, 20] {
      // The relative difference of the tails is at most about x^4 / (4 df).
      let difference = tailTolerance + x * x * x * x / df
      #expect(relativeError(t.upperTail(x), Normal().upperTail(x)) <= difference)
    }
  }
}
