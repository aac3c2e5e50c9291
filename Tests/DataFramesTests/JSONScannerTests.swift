import DataFrames
import Testing

struct JSONScannerTests {
  @Test
  func `signs, texts, numbers and words come one after another`() throws {
    var scanner = JSONScanner(Array("\u{FEFF} [ \"a\\u1EBF\\n\" , -1.50e2, true ] ".utf8))
    var signs = [scanner.take("[")]
    scanner.skipBlanks()
    let text = try scanner.text()
    signs.append(scanner.take(","))
    scanner.skipBlanks()
    let number = try scanner.number()
    #expect(text == "aế\n" && number.value == -150 && number.written.elementsEqual("-1.50e2".utf8))
    signs += [scanner.take(","), scanner.take("]")]
    try scanner.word("true")
    signs += [scanner.take("]"), scanner.take("]")]
    #expect(signs == [true, true, true, false, true, false])
    #expect(scanner.current == nil)
  }

  @Test
  func `an error has its line and column`() throws {
    var scanner = JSONScanner(Array("[\n ế x".utf8))
    let signs = [scanner.take("["), scanner.take("]")]
    #expect(signs == [true, false])
    #expect(scanner.error("a value") == JSONSyntaxError(line: 2, column: 2, expected: "a value"))
    #expect(scanner.line(at: scanner.position) == 2)
  }
}
