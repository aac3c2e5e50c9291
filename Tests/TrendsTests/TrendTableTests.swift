import DataFrames
import Formulas
import Testing

@testable import Trends

struct TrendTableTests {
  private func table(_ order: [Int], threads: Int = 1, rows: [Int32]? = nil) throws -> TrendTable {
    let data: [(String, Double, Double?)] = [
      ("A", 2016, 3), ("A", 2017, 2), ("A", 2018, 2), ("A", 2019, 1), ("B", 2016, 1), ("B", 2019, 5),
      ("C", 2016, 4), ("C", 2017, nil), ("C", 2018, 6), ("C", 2019, 5),
    ]
    let shuffled = order.map { data[$0] }
    let levels = ["A", "B", "C"]
    var present = Bitmap(repeating: true, count: shuffled.count)
    for (row, entry) in shuffled.enumerated() where entry.2 == nil { present[row] = false }
    let frame = DataFrame(
      source: "t.csv", names: ["unit", "year"],
      columns: [
        .categories(
          CategoryColumn(
            codes: shuffled.map { entry in Int32(levels.firstIndex(of: entry.0) ?? 0) }, levels: levels)),
        .numbers(NumberColumn(values: shuffled.map(\.1))),
      ], rowCount: shuffled.count)
    var options = TrendTable.Options()
    options.threads = threads
    return TrendTable(
      try Panel(frame, unit: "unit", time: "year"),
      NumberColumn(values: shuffled.map { $0.2 ?? 0 }, validity: present),
      rows: rows.map { .listed($0) } ?? .all(shuffled.count), options: options)
  }

  @Test func `each unit has its own years, and fewer than three give no trend`() throws {
    let lines = try table(Array(0..<10)).lines
    #expect(lines.map(\.unit) == ["A", "B", "C"])
    #expect(lines[2].times == [2016, 2018, 2019])
    #expect(lines[1].test == nil)
    #expect(lines[0].test?.s == -5)
    #expect(lines[0].adjusted == lines[0].test.map { min(1, 2 * $0.pValue) })
  }

  @Test func `neither the order of rows nor threads change a bit`() throws {
    let lines = try table(Array(0..<10)).lines
    #expect(try table([9, 3, 5, 0, 7, 2, 8, 1, 6, 4]).lines == lines)
    #expect(try table(Array(0..<10), threads: 4).lines == lines)
  }

  @Test func `rows that a condition leaves out are not used`() throws {
    let lines = try table(Array(0..<10), rows: [1, 2, 3]).lines
    #expect(lines.map(\.unit) == ["A"])
    #expect(lines[0].times == [2017, 2018, 2019])
  }
}
