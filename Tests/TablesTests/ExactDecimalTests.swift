import Testing

@testable import Tables

struct ExactDecimalTests {
  private func digits(_ value: ExactDecimal) -> String {
    value.digits.map(String.init).joined()
  }

  @Test func `small fractions have their few digits and no more`() {
    #expect(ExactDecimal(0.5) == ExactDecimal(digits: [5], point: 0))
    #expect(ExactDecimal(12.375) == ExactDecimal(digits: [1, 2, 3, 7, 5], point: 2))
    #expect(ExactDecimal(0) == ExactDecimal(digits: [], point: 0))
  }

  @Test func `a tenth has the fifty-five digits of its double`() {
    let tenth = ExactDecimal(0.1)
    #expect(digits(tenth) == "1000000000000000055511151231257827021181583404541015625")
    #expect(tenth.point == 0)
  }

  @Test func `the ends of the range are exact`() {
    // 2^-1074 = 4.94...e-324 has 751 digits, of which the last is 5.
    let least = ExactDecimal(.leastNonzeroMagnitude)
    #expect(least.digits.count == 751 && least.point == -323 && least.digits.last == 5)
    let greatest = ExactDecimal(.greatestFiniteMagnitude)
    #expect(greatest.point == 309 && digits(greatest).hasPrefix("17976931348623157081452742373170435679807"))
  }

  @Test func `ties go to the even digit and all else to the nearest`() {
    #expect(digits(ExactDecimal(0.125).rounded(toDecimals: 2)) == "12")
    #expect(digits(ExactDecimal(0.375).rounded(toDecimals: 2)) == "38")
    #expect(digits(ExactDecimal(0.1250000001).rounded(toDecimals: 2)) == "13")
    #expect(ExactDecimal(0.5).rounded(toDecimals: 0) == ExactDecimal(digits: [], point: 0))
    #expect(ExactDecimal(0.75).rounded(toDecimals: 0) == ExactDecimal(digits: [1], point: 1))
  }

  @Test func `a row of nines carries into a new digit`() {
    #expect(ExactDecimal(99.96875).rounded(toDecimals: 1) == ExactDecimal(digits: [1], point: 3))
    #expect(ExactDecimal(1.96875).rounded(toDecimals: 1) == ExactDecimal(digits: [2], point: 1))
  }

  @Test func `text is padded with zeros on both sides`() {
    let value = ExactDecimal(12.5)
    #expect(value.text(from: 3, downTo: -2) == "001250")
    #expect(value.text(from: -1, downTo: 0) == "")
  }
}
