import Tables
import Testing

@testable import DocumentFormats

struct NumberDisplayTests {
  @Test(
    arguments: [
      ("0.123", 0.1234, "0.000"), ("-0.123", -0.1234, "0.000"), ("376", 376, "0"),
      ("2017.500", 2017.5, "0.000"),
      ("-0.123**", -0.1234, "0.000\"**\""), ("0.5*", 0.5, "0.0\"*\""),
      ("(0.045)", 0.0451, "\"(\"0.000\")\";\"(\"-0.000\")\""), ("▲3", 3, "\"▲\"0;\"▲\"-0"),
      ("▼3", -3, "0;\"▼\"0"), ("=", 0, "\"=\";\"=\";\"=\""), ("<0.001", 0.0004, "[<0.001]\"<0.001\";0.000"),
      ("0.00042", 4.2e-4, "0.00000"), ("1.2e-05", 1.2e-5, "0.0E+00"), ("0.000", 0, "0.000"),
    ] as [(String, Double, String)])
  func `a format shows the number as the text does`(text: String, x: Double, format: String) {
    #expect(NumberDisplay.format(showing: text, of: x) == format)
  }

  @Test(arguments: [
    ("0.5", 0.1234), ("12.5%", 0.125), ("0.1 to 0.2", 0.1), ("-0.1", 0.1), ("<0.001", 0.2), ("3\"", 3),
  ])
  func `a text that is not this number has no format`(text: String, x: Double) {
    #expect(NumberDisplay.format(showing: text, of: x) == nil)
  }

  /// 0.0625 is exact, and 1.005 a little less than it looks; a spreadsheet rounds both up.
  @Test(arguments: [("0.062", 0.0625), ("1.00", 1.005), ("2", 2.5)])
  func `where a spreadsheet would round otherwise, the text is the format`(text: String, x: Double) {
    #expect(NumberDisplay.format(showing: text, of: x) == "\"\(text)\";\"\(text)\";\"\(text)\"")
  }

  @Test(
    arguments: [
      ("0.123", 0.1234, "0.000_)"), ("(0.045)", 0.0451, "\"(\"0.000\")\";\"(\"-0.000\")\""),
      ("<0.001", 0.0004, "[<0.001]\"<0.001\"_);0.000_)"),
    ] as [(String, Double, String)])
  func `room for the longest ending of the column stays free`(text: String, x: Double, format: String) {
    #expect(NumberDisplay.format(showing: text, of: x, hanging: ")") == format)
  }

  @Test func `a text beside numbers has a decimal comma where the language has one`() {
    let tie = TableCell("0.062", value: .number(0.0625))
    #expect(DisplayedCell(tie, hasComma: true) == .number(0.0625, format: "\"0,062\";\"0,062\";\"0,062\""))
    let small = TableCell("<0.001", value: .number(0.0002))
    #expect(DisplayedCell(small, hasComma: true) == .number(0.0002, format: "[<0.001]\"<0,001\";0.000"))
    #expect(
      DisplayedCell(TableCell("1.5", value: .number(1.5)), hasComma: true) == .number(1.5, format: "0.0"))
    let pair = TableCell("0.5 (0.25)", value: .number(0.5))
    #expect(DisplayedCell(pair, hasComma: true) == .text("0,5 (0,25)"))
    #expect(DisplayedCell(TableCell("v0.5"), hasComma: true) == .text("v0.5"))
  }

  @Test func `missing cells are empty, texts are texts`() {
    #expect(DisplayedCell(.missing) == .empty)
    #expect(DisplayedCell(TableCell("", value: .number(1))) == .empty)
    #expect(DisplayedCell(TableCell("(withheld)", value: .missing)) == .text("(withheld)"))
    #expect(DisplayedCell(TableCell("∞", value: .number(.infinity))) == .text("∞"))
    #expect(DisplayedCell(TableCell("2019-05")) == .text("2019-05"))
    #expect(DisplayedCell(.integer(7)) == .number(7, format: "0"))
  }
}
