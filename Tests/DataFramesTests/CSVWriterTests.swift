import Testing

@testable import DataFrames

struct CSVWriterTests {
  @Test func `cells are quoted only where they must be`() {
    let rows: [[String?]] = [
      ["plain", "a,b", "say \"hi\""], [nil, "NA", " edge"], ["two\nlines", ".", "Hà Nội"],
    ]
    #expect(
      CSVWriter().text(names: ["x", "y z", "a,b"], rows: rows)
        == "x,y z,\"a,b\"\nplain,\"a,b\",\"say \"\"hi\"\"\"\n,\"NA\",\" edge\"\n\"two\nlines\",\".\",Hà Nội\n"
    )
  }

  @Test func `numbers are the shortest text that reads back the same`() {
    #expect(
      [1, 0.1, -2.5, 1e22, 1e-7, 2019].map { CSVWriter.text($0) } == [
        "1", "0.1", "-2.5", "1e+22", "1e-07", "2019",
      ])
  }

  @Test(arguments: 0..<50)
  func `a frame written and read is the same frame`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let pool = [
      "NA", "N/A", "a,b", "\"", "\n", "\r", " x", "y\t", "Huế", "word", "-", "x\r\ny",
      "long enough for a hash",
    ]
    let rows = Int.random(in: 1...40, using: &random)
    let present = (0..<rows).map { _ in Int.random(in: 0..<5, using: &random) > 0 }
    let validity =
      present.contains(false) ? Bitmap(positions: present.indices.filter { present[$0] }, count: rows) : nil
    let values = present.map { $0 ? Double(bitPattern: random.next() & ~(1 << 62)) : 0 }
    let chosen = present.map { $0 ? pool.randomElement(using: &random) : nil }
    let levels = Set(chosen.compactMap { $0 }).sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) }
    let codes = chosen.map { Int32($0.flatMap { levels.firstIndex(of: $0) } ?? 0) }
    let columns: [Column] = [
      .numbers(NumberColumn(values: values, validity: validity)),
      .categories(CategoryColumn(codes: codes, levels: levels, validity: validity)),
    ]
    for kept in [[0], [1], [0, 1]] where !kept.contains(1) || !levels.isEmpty {
      let frame = DataFrame(
        source: "t.csv", names: kept.map { ["num,ber", "text"][$0] }, columns: kept.map { columns[$0] },
        rowCount: rows)
      let back = try csv(CSVWriter().text(frame)).read()
      #expect(back.names == frame.names)
      #expect(back.columns == frame.columns)
    }
  }
}
