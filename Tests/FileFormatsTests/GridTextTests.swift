import DataFrames
import Distributions
import Testing

@testable import FileFormats

struct GridTextTests {
  private func text(_ number: Double) -> String {
    var text = GridText(capacity: 32)
    text.append(number)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "-0"), (0.05, "0.05"), (-12.5, "-12.5"), (66.77549999999998, "66.77549999999998"),
    (0.0001, "0.0001"), (0.00001, "1e-05"), (1e15, "1000000000000000"), (1e17, "1e+17"),
    (999_999_999.999999, "999999999.999999"),
    (0.1 + 0.2, "0.30000000000000004"), (123456.7, "123456.7"), (-0.000123, "-0.000123"),
  ])
  func `the shortest text that gives the same double`(_ number: Double, _ expected: String) {
    #expect(text(number) == expected)
  }

  @Test
  func `numbers of all sizes are written as the standard library has them`() {
    var stream = PhiloxStream(seed: 1, procedure: "numbers as text", draw: 0)
    for _ in 0..<20_000 {
      let power = (0..<stream.integer(below: 14)).reduce(1.0) { power, _ in power * 10 }
      let number = Double(stream.integer(below: 1 << 40) - (1 << 39)) / power
      #expect(text(number) == CSVWriter.text(number))
      #expect(text(number.nextUp) == CSVWriter.text(number.nextUp))
    }
  }
}
