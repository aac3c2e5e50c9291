import Tables
import Testing

struct NumberTextTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "-0.0"), (5, "5"), (-12, "-12"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"),
    (1e-5, "1e-05"), (1.5e300, "1.5e+300"), (5e-324, "5e-324"), (1e15, "1000000000000000"), (.nan, "null"),
    (.infinity, "null"),
  ])
  func `exact text is the shortest and valid JSON`(x: Double, text: String) {
    #expect(NumberText.exact(x) == text)
  }

  @Test func `exact text reads back as the same double, sign of zero included`() {
    for x in hardDoubles {
      #expect(Double(NumberText.exact(x))?.bitPattern == x.bitPattern)
    }
  }

  // What Python 3.11 prints by format(x, '.0f'), '.2f' and '.3f'; its rounding is exact too.
  @Test(arguments: [
    (1.0, ["1", "1.00", "1.000"]), (2.5, ["2", "2.50", "2.500"]), (3.5, ["4", "3.50", "3.500"]),
    (1.5, ["2", "1.50", "1.500"]), (-2.5, ["-2", "-2.50", "-2.500"]), (1.005, ["1", "1.00", "1.005"]),
    (2.675, ["3", "2.67", "2.675"]), (9.9995, ["10", "10.00", "9.999"]), (0.9995, ["1", "1.00", "1.000"]),
    (99999.9999, ["100000", "100000.00", "100000.000"]), (4.35, ["4", "4.35", "4.350"]),
    (123456.789, ["123457", "123456.79", "123456.789"]),
  ])
  func `decimals are rounded half to even on the exact value`(x: Double, texts: [String]) {
    #expect([0, 2, 3].map { NumberText.decimal(x, digits: $0) } == texts)
  }

  @Test func `zero has no sign`() {
    #expect(NumberText.decimal(0, digits: 3) == "0.000")
    #expect(NumberText.decimal(-0.0, digits: 3) == "0.000")
    #expect(NumberText.decimal(-0.0, digits: 0) == "0")
  }

  @Test(arguments: [
    (0.00042, 3, "0.00042"), (-0.00042, 3, "-0.00042"), (1.2e-5, 3, "1.2e-05"), (-1.2e-5, 3, "-1.2e-05"),
    (0.3, 0, "0.30"), (0.5, 0, "0.50"), (0.0005, 3, "0.001"), (0.0004999, 3, "0.00050"),
    (0.00009999, 3, "0.00010"),
    (5e-324, 3, "4.9e-324"), (1e-20, 6, "1.0e-20"),
  ])
  func `a number that would round to zero shows its significant digits`(x: Double, digits: Int, text: String)
  {
    #expect(NumberText.decimal(x, digits: digits) == text)
  }

  @Test func `no number but zero ever reads as zero`() {
    for x in hardDoubles where x != 0 {
      for digits in 0...6 {
        let texts = [
          NumberText.decimal(x, digits: digits), NumberText.significant(x, digits: digits + 1),
          NumberText.scientific(x, digits: digits + 1),
        ]
        #expect(texts.allSatisfy { $0.contains { "123456789".contains($0) } })
        #expect(texts.allSatisfy { Double($0) != 0 || x.magnitude < 1e-300 })
      }
    }
  }

  @Test(arguments: [
    (999_999_999_999_999, "999999999999999.00"), (1e15, "1.00e+15"), (-1.5e300, "-1.50e+300"),
    (.infinity, "∞"), (-.infinity, "-∞"), (.nan, "NaN"),
  ])
  func `large numbers are scientific and what is not finite has a name`(x: Double, text: String) {
    #expect(NumberText.decimal(x, digits: 2) == text)
  }

  @Test(arguments: [
    (0.0, 3, "0.00"), (0.0001234, 2, "0.00012"), (0.00001234, 2, "1.2e-05"), (12.345, 3, "12.3"),
    (123456, 3, "123456"), (9.996, 3, "10.0"), (99.96, 1, "100"), (1, 1, "1"), (2e15, 3, "2.00e+15"),
  ])
  func `significant digits never blot out digits before the point`(x: Double, digits: Int, text: String) {
    #expect(NumberText.significant(x, digits: digits) == text)
  }

  @Test(arguments: [
    (0.0, 3, "0.00e+00"), (9.996, 3, "1.00e+01"), (2.5, 1, "2e+00"), (-1e-300, 2, "-1.0e-300"),
    (123456, 3, "1.23e+05"),
  ])
  func `scientific text has one digit before the point`(x: Double, digits: Int, text: String) {
    #expect(NumberText.scientific(x, digits: digits) == text)
  }

  @Test func `seventeen significant digits read back as the same double`() {
    for x in hardDoubles where x != 0 {
      #expect(Double(NumberText.scientific(x, digits: 17)) == x)
    }
  }

  @Test(arguments: [
    (0.0, 3, "<0.001"), (0.00099999, 3, "<0.001"), (0.001, 3, "0.001"), (0.0499, 3, "0.050"),
    (0.25, 3, "0.250"),
    (1, 3, "1.000"), (0.00004, 4, "<0.0001"), (0.04, 1, "<0.1"), (0.04, 0, "<0.1"), (0.6, 0, "0.6"),
  ])
  func `a p-value below the last decimal shows its bound`(p: Double, digits: Int, text: String) {
    #expect(NumberText.pValue(p, digits: digits) == text)
  }
}

/// Doubles of every size and both signs, made by a fixed multiplicative generator, and the ends of the range.
private let hardDoubles: [Double] = {
  var state: UInt64 = 0x9e37_79b9_7f4a_7c15
  var values: [Double] = [
    0, -0.0, .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, 0.1,
  ]
  while values.count < 300 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let x = Double(bitPattern: state ^ (state >> 29))
    if x.isFinite { values.append(x) }
    values.append(Double(Int64(bitPattern: state) >> 40) / 1000)
  }
  return values
}()
