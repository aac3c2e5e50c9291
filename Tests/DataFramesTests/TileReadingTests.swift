import Testing

@testable import DataFrames

struct TileReadingTests {
  /// Several times what is indexed at once, and several chunks of 20,000 bytes.
  private let rowCount = 4_000

  private func row(_ number: Int, end: String) -> String {
    let value = number % 97 == 0 ? "NA" : "\(Double(number % 1013) / 8)"
    let unit =
      number % 89 == 0 ? "" : number % 2 == 0 ? "u\(number / 100)" : "Thừa Thiên Huế \(number / 500)"
    let score = value == "NA" ? "" : "\(number % 7 == 0 ? "-" : "")\(value)"
    return "\(unit),\(2000 + number % 24),x,\(score),\(value)\(end)"
  }

  @Test(arguments: ["\n", "\r\n"])
  func `long files are read as the plainest reader reads them`(end: String) throws {
    let names = "unit,year,note,score,rank" + end
    let rows = (0..<rowCount).map { row($0, end: end) }
    let blank = rows[..<1_500].joined() + end + rows[1_500...].joined()
    for text in [names + rows.joined(), names + blank] {
      let naive = NaiveCSV(Array(text.utf8))
      let expected = naive.header.indices.map {
        naive.column($0, missing: CSVOptions.defaultMissing, categories: false)
      }
      for chunkSize in [20_000, 1 << 19] {
        let frame = try csv(text, chunkSize: chunkSize).read(options: CSVOptions(threads: 3))
        #expect(frame.columns == expected)
        #expect((0..<frame.rowCount).allSatisfy { frame.lines.line(ofRow: $0) == Int(naive.lines[$0]) })
      }
    }
  }

  @Test func `a bad byte at the end is told before a short row at the start`() throws {
    let rows = (0..<rowCount).map { "\($0),1\n" }
    let short = rows[..<1_500].joined() + "1\n" + rows[1_500...].joined()
    let file = try csv("a,b\n" + short, chunkSize: 5_000)
    let ragged = CSVRefusal.ragged(
      CellPlace(source: "t.csv", line: 1_502, column: ""), found: 1, expected: 2, text: "1")
    #expect(try message { _ = try file.read() } == ragged.description)
    let bad = try CSVFile(
      .bytes(Array("a,b\n".utf8) + Array(short.utf8) + [0xFF]), source: "t.csv", chunkSize: 5_000)
    #expect(try message { _ = try bad.read() }.contains("0xFF"))
  }

  @Test func `a quote in a late chunk changes nothing for the chunks before`() throws {
    let rows = (0..<rowCount).map { "\($0),t\n" }.joined() + "7,\"a\nb\"\n"
    let frame = try csv("a,b\n" + rows, chunkSize: 5_000).read(options: CSVOptions(threads: 2))
    #expect(frame.rowCount == rowCount + 1)
    #expect(texts(frame.column("b"))?.last == "a\nb")
  }

  private func message(_ body: () throws -> Void) throws -> String {
    do {
      try body()
    } catch let error as DataError {
      return error.description
    }
    return ""
  }
}
