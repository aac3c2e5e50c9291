import Correlations
import DataFrames
import Testing

struct CorrelationSampleTests {
  @Test func `lags see all rows, and never cross a gap or a unit`() throws {
    let table = frame([
      ("unit", [1, 1, 1, 2, 2, 2]), ("time", [1, 2, 4, 1, 2, 3]), ("x", [1, 2, 3, 4, 5, 6]),
      ("y", [3, 9, 2, 5, 1, 7]),
    ])
    let panel = try Panel(table, unit: "unit", time: "time")
    let sample = try CorrelationSample(
      table, sources: [.init("x", lag: 1), .init("y")], rows: .listed([1, 2, 4, 5]), panel: panel)
    #expect(sample.names == ["lag(x, 1)", "y"])
    let one = try CorrelationMatrix(sample, pairs: [("lag(x, 1)", "y")]).correlations[0]
    // Rows 1, 4 and 5 have the row a time before; row 2 stands after a gap.
    #expect(one.n == 3)
    #expect(sample.rowCount == 4)
  }

  @Test func `rows without a key are counted`() throws {
    let table = frame([
      ("unit", [1, nil, 1, 2]), ("time", [1, 2, 2, 1]), ("x", [1, 2, 3, 4]), ("y", [1, 2, 3, 4]),
    ])
    let panel = try Panel(table, unit: "unit", time: "time")
    let sample = try CorrelationSample(table, sources: [.init("x"), .init("y")], panel: panel)
    #expect(sample.rowsWithoutKey == 1)
    #expect(sample.rowCount == 3)
    let within = try CorrelationSample(table, sources: [.init("x"), .init("y")], within: "unit")
    #expect(within.rowsWithoutKey == 1)
    #expect(within.periodNames == ["1", "2"])
  }

  @Test func `text and unknown columns are refused by name`() throws {
    let table = DataFrame(
      source: "mine.csv", names: ["name", "x"],
      columns: [
        .categories(
          CategoryColumn(
            codes: [0, 1], levels: ["n.a.", "Hà Nội"], firstText: CellText(line: 2, text: "n.a."))),
        numberColumn([1, 2]),
      ], rowCount: 2)
    let text = #expect(throws: DataError.self) {
      try CorrelationSample(table, sources: [.init("name"), .init("x")])
    }
    #expect(text?.description.contains("mine.csv: name holds text (\"n.a.\" on line 2)") ?? false)
    let unknown = #expect(throws: DataError.self) { try CorrelationSample(table, sources: [.init("y")]) }
    #expect(unknown?.description.contains("no column \"y\"") ?? false)
  }
}
