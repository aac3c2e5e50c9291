import Testing

@testable import DataFrames

/// A file in memory, read in chunks of a given size.
func csv(_ text: String, chunkSize: Int = 1 << 19) throws -> CSVFile {
  try CSVFile(.bytes(Array(text.utf8)), source: "t.csv", chunkSize: chunkSize)
}

func numbers(_ column: Column?) -> [Double?]? {
  guard case .numbers(let numbers)? = column else { return nil }
  return numbers.values.indices.map { numbers.validity?[$0] ?? true ? numbers.values[$0] : nil }
}

func texts(_ column: Column?) -> [String?]? {
  guard case .categories(let categories)? = column else { return nil }
  return categories.codes.indices.map {
    categories.validity?[$0] ?? true ? categories.levels[Int(categories.codes[$0])] : nil
  }
}

func category(_ column: Column?) -> CategoryColumn? {
  guard case .categories(let categories)? = column else { return nil }
  return categories
}

struct CSVFileTests {
  @Test func `columns are numbers or categories by what they hold`() throws {
    let frame = try csv("unit,year,score\nHà Nội,2019,3.5\nHuế,2020,NA\n\"a, b\",2021,-1e2\n").read()
    #expect(frame.names == ["unit", "year", "score"])
    #expect(frame.rowCount == 3)
    #expect(numbers(frame.column("year")) == [2019, 2020, 2021])
    #expect(numbers(frame.column("score")) == [3.5, nil, -100])
    #expect(texts(frame.column("unit")) == ["Hà Nội", "Huế", "a, b"])
    #expect(
      category(frame.column("unit"))?.levels
        == ["Huế", "Hà Nội", "a, b"].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(frame.lines == .regular(first: 2))
  }

  @Test func `only the columns asked for are read, in the order asked`() throws {
    let frame = try csv("a,b,c,d\n1,x,3,1e999\n").read(columns: ["c", "a", "c"])
    #expect(frame.names == ["c", "a"])
    #expect(numbers(frame.column("c")) == [3])
    #expect(try csv("a,b\n1,2\n\n3,4\n").read(columns: []).rowCount == 2)
  }

  @Test func `a missing entry has no validity bit and every other has`() throws {
    let frame = try csv("a,b\n1,x\n.,\n N/A , NA\n\"\",\"NA\"\n2,\"\"\n").read()
    #expect(numbers(frame.column("a")) == [1, nil, nil, nil, 2])
    #expect(texts(frame.column("b")) == ["x", nil, nil, "NA", nil])
    #expect(try csv("a\n1\n2\n").read().column("a")?.validity == nil)
  }

  @Test func `tokens of one's own replace the default ones`() throws {
    let file = try csv("a,b\n-99,1\n5,NA\n")
    let frame = try file.read(options: CSVOptions(missing: ["-99", "NA"]))
    #expect(numbers(frame.column("a")) == [nil, 5])
    #expect(numbers(frame.column("b")) == [1, nil])
  }

  @Test func `a declared category keeps numbers as text, sorted by value`() throws {
    let frame = try csv("k\n10\n9\n100\n9\n").read(options: CSVOptions(categories: ["k"]))
    #expect(category(frame.column("k"))?.levels == ["9", "10", "100"])
    #expect(category(frame.column("k"))?.codes == [1, 0, 2, 0])
    let mixed = try csv("k\n10\n9\nx\n").read(options: CSVOptions(categories: ["k"]))
    #expect(category(mixed.column("k"))?.levels == ["10", "9", "x"])
  }

  @Test func `lines are counted past blank lines and line breaks in quotes`() throws {
    let frame = try csv("\n\na,b\n1,x\n\n2,\"y\r\nz\"\n3,w\n\n\n").read()
    #expect(frame.lines == .listed([4, 6, 8]))
    #expect(texts(frame.column("b")) == ["x", "y\r\nz", "w"])
    #expect(try csv("a\r\n1\r\n2\r\n\r\n\r\n").read().lines == .regular(first: 2))
    #expect(try csv("\"a\nb\",c\n1,2").read().lines == .regular(first: 3))
  }

  @Test func `a text after thousands of numbers turns the whole column to text`() throws {
    let rows = (1...5000).map { $0 == 4000 ? "abc,1" : "\($0),1" }
    let file = try csv("x,y\n" + rows.joined(separator: "\n"), chunkSize: 256)
    let column = try #require(category(try file.read(options: CSVOptions(threads: 2)).column("x")))
    #expect(column.levels.count == 5000)
    #expect(column.firstText == CellText(line: 4001, text: "abc"))
    #expect(column.levels[Int(column.codes[4999])] == "5000")
  }

  @Test func `a byte order mark and CRLF leave no trace`() throws {
    let frame = try csv("\u{FEFF}a,\"b\"\r\n1,\"x\"\r\n2,y\r\n").read()
    #expect(frame.names == ["a", "b"])
    #expect(numbers(frame.column("a")) == [1, 2])
    #expect(texts(frame.column("b")) == ["x", "y"])
  }

  @Test func `thousands of columns are read as well as a few`() throws {
    let places = Array(0..<5000)
    let text = places.map { "c\($0)" }.joined(separator: ",") + "\n"
    let row = places.map { $0 % 7 == 0 ? "t\($0)" : "\($0)" }.joined(separator: ",") + "\n"
    let frame = try csv(text + row + row).read()
    #expect(frame.rowCount == 2)
    #expect(numbers(frame.column("c4999")) == [4999, 4999])
    #expect(texts(frame.column("c4900")) == ["t4900", "t4900"])
  }

  @Test(arguments: 0..<100)
  func `any well formed file reads as the plainest reader reads it`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let bytes = generatedFile(&random)
    let naive = NaiveCSV(bytes)
    let categories = Set(naive.header.filter { _ in Int.random(in: 0..<4, using: &random) == 0 })
    for chunkSize in [1, 2, 3, 7, 64, 1 << 19] {
      let file = try CSVFile(.bytes(bytes), source: "t.csv", chunkSize: chunkSize)
      #expect(file.header == naive.header)
      for threads in [1, 3] {
        let frame = try file.read(options: CSVOptions(threads: threads, categories: categories))
        #expect(frame.rowCount == naive.rows.count)
        #expect((0..<frame.rowCount).map { Int32(frame.lines.line(ofRow: $0)) } == naive.lines)
        for (place, name) in naive.header.enumerated() {
          let expected = naive.column(
            place, missing: CSVOptions.defaultMissing, categories: categories.contains(name))
          #expect(withoutNote(frame.columns[place]) == expected, "column \(name), chunks of \(chunkSize)")
        }
      }
    }
  }

  private func withoutNote(_ column: Column) -> Column {
    guard let old = category(column) else { return column }
    return .categories(CategoryColumn(codes: old.codes, levels: old.levels, validity: old.validity))
  }

  /// Rows of cells of every kind that a reader can stumble over.
  private func generatedFile(_ random: inout SplitMix) -> [UInt8] {
    let end = Bool.random(using: &random) ? "\r\n" : "\n"
    let texts = [
      "a", "xyz", "Thừa Thiên Huế", "\"a,b\"", "\"say \"\"hi\"\"\"", "\"two\nlines\"", "\"\r\n\"", "NA",
      "\"NA\"", "",
      "\"\"", " ", " b ", "12345678", "123456789", "\"7\"", "\"\"\"\"", "漢字", "N/A", ".", "\",\n\"",
    ]
    let figures = [
      "1", "-2.5", "+3", ".11019", "760.", "-0.358E-01", "1e5", "0.12345678901234567", "98765432109876543210",
      "",
      " 4 ", "\"8\"", "NA", "1234567.", "-0", "0012",
    ]
    let plain = Bool.random(using: &random)
    let columns = Int.random(in: 1...5, using: &random)
    var text = (0..<columns).map { "c\($0)" }.joined(separator: ",") + end
    for row in 0..<Int.random(in: 1...80, using: &random) {
      let cells = (0..<columns).map { column -> String in
        var cell = (column % 2 == 0 ? figures : texts).randomElement(using: &random) ?? ""
        if plain, cell.contains("\"") { cell = "p\(row)" }
        if column == 0, row > 70, cell == "1" { cell = "late" }
        return columns == 1 && cell.isEmpty ? "\"\"" : cell
      }
      text += cells.joined(separator: ",") + end
      if Int.random(in: 0..<20, using: &random) == 0 { text += end }
    }
    if Bool.random(using: &random) { text.unicodeScalars.removeLast(end == "\n" ? 1 : 2) }
    return Array(text.utf8)
  }
}
