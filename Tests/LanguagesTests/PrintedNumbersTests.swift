import Testing

@testable import Languages

struct PrintedNumbersTests {
  @Test(arguments: [
    ("0.5", "0,5"), ("-0.195", "-0,195"), ("(1.150)", "(1,150)"), ("<0.001", "<0,001"),
    ("1.2e-05", "1,2e-05"),
    ("2.314***", "2,314***"), ("63", "63"), ("6, 2011–2016", "6, 2011–2016"), ("∞", "∞"),
  ])
  func `a point between digits becomes a comma`(_ text: String, _ local: String) {
    #expect(PrintedNumbers.withDecimalComma(text) == local)
  }

  @Test func `words are no numbers`() {
    #expect(PrintedNumbers.isNumeric("[0.1, 0.2]"))
    #expect(!PrintedNumbers.isNumeric("0.1 to 0.2"))
    #expect(!PrintedNumbers.isNumeric("~"))
  }
}
