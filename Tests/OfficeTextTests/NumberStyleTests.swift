import Testing

@testable import OfficeText

struct NumberStyleTests {
  @Test(arguments: [
    ("12,5", "12.5"), ("0,123", "0.123"), ("1.234,5", "1234.5"), ("1 234,5", "1234.5"),
    ("1\u{A0}234", "1234"),
    ("-3,0", "-3.0"), ("\u{2212}3,25", "-3.25"), ("12,5%", "12.5"), ("12,5 %", "12.5"), ("1.234", "1234"),
    ("1.234.567", "1234567"), ("007", "007"), ("+4", "4"), (",5", "0.5"), ("1234,567", "1234.567"),
  ])
  func `numbers with a decimal comma`(_ text: String, _ plain: String) {
    #expect(NumberStyle.decimalComma.plain(text) == plain)
  }

  @Test(arguments: [
    "12.5", "1,234.5", "1,234,567", "1,2,3", "12,", "1 23", "12 5%x", "2019-05-31", "31/5", "", "%", "1%2",
    "--1", "1.23.4",
  ])
  func `no numbers with a decimal comma`(_ text: String) {
    #expect(NumberStyle.decimalComma.plain(text) == nil)
  }

  @Test func `the same marks the other way round`() {
    #expect(NumberStyle.decimalPoint.plain("1,234.5") == "1234.5")
    #expect(
      NumberStyle.decimalPoint.plain("1,234") == "1234" && NumberStyle.decimalPoint.plain("12,5") == nil)
    #expect(NumberStyle.isPercent("12 %") && !NumberStyle.isPercent("12"))
  }

  @Test func `a file's numbers settle each other, or nothing is guessed`() {
    #expect(NumberStyle.find([["1,234", "2,345"], ["0,5", nil]]) == .style(.decimalComma))
    #expect(NumberStyle.find([["1,234", "2,345"], ["1,234.5"]]) == .style(.decimalPoint))
    #expect(
      NumberStyle.find([["1,234", "2"]]) == .ambiguous(NumberStyle.Place(column: 0, row: 0, text: "1,234")))
    #expect(NumberStyle.find([["1", "2"], ["x"]]) == .indifferent)
    let found = NumberStyle.find([["1,5"], ["2.5"]])
    #expect(
      found
        == .contradiction(
          comma: NumberStyle.Place(column: 0, row: 0, text: "1,5"),
          point: NumberStyle.Place(column: 1, row: 0, text: "2.5")))
  }

  @Test func `columns that hold other things do not speak`() {
    #expect(NumberStyle.find([["12,5", "a"], ["7.5", "8"]]) == .style(.decimalPoint))
  }
}
