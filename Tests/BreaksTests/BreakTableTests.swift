import DataFrames
import Formulas
import Testing

@testable import Breaks

struct BreakTableTests {
  private func table(_ order: [Int], threads: Int = 1, rows: [Int32]? = nil) throws -> BreakTable {
    let data: [(String, Double, Double?)] =
      [1, 2, 1, 8, 9, 8].enumerated().map { ("A", 2014 + Double($0), $1) }
      + [5, nil, 4, 1, nil, 2].enumerated().map { ("B", 2014 + Double($0), $1) }
      + [("C", 2014, 1), ("C", 2015, 2), ("D", 2014, 3), ("D", 2015, 3), ("D", 2016, 3), ("D", 2017, 3)]
    let shuffled = order.map { data[$0] }
    let levels = ["A", "B", "C", "D"]
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
    var options = BreakTable.Options()
    options.threads = threads
    return BreakTable(
      try Panel(frame, unit: "unit", time: "year"),
      NumberColumn(values: shuffled.map { $0.2 ?? 0 }, validity: present),
      rows: rows.map { .listed($0) } ?? .all(shuffled.count), options: options)
  }

  @Test func `each unit has its own years; short and constant ones have no test and count in no adjustment`()
    throws
  {
    let lines = try table(Array(0..<18)).lines
    #expect(lines.map(\.unit) == ["A", "B", "C", "D"])
    #expect(lines[1].times == [2014, 2016, 2017, 2019])
    #expect(lines.map { $0.test != nil } == [true, true, false, false])
    #expect(lines[3].isConstant)
    #expect(lines[0].adjusted == lines[0].test.map { min(1, 2 * $0.pValue) })
    let edge = lines[1].edge(lines[1].test?.changes[0].place ?? 1)
    #expect(edge == (2016, 2017))
  }

  @Test func `neither the order of rows nor threads change a bit`() throws {
    let lines = try table(Array(0..<18)).lines
    #expect(try table([9, 3, 5, 17, 0, 7, 2, 8, 12, 1, 6, 4, 16, 10, 15, 11, 14, 13]).lines == lines)
    #expect(try table(Array(0..<18), threads: 4).lines == lines)
  }

  @Test func `rows that a condition leaves out are not used`() throws {
    let lines = try table(Array(0..<18), rows: [1, 2, 3, 4]).lines
    #expect(lines.map(\.unit) == ["A"])
    #expect(lines[0].times == [2015, 2016, 2017, 2018])
  }
}
