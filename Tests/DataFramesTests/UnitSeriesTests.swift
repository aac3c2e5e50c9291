import Testing

@testable import DataFrames

@Suite struct UnitSeriesTests {
  private func frame() throws -> DataFrame {
    try csv("u,t,y\nB,2012,5\nA,2013,3\nA,2011,1\nB,2011,\nC,2011,\n").read()
  }

  @Test func `series run along the years, whatever the order of rows, and leave gaps out`() throws {
    let frame = try frame()
    let panel = try Panel(frame, unit: "u", time: "t")
    let y = try #require(frame.numbers("y"))
    #expect(
      panel.series(of: y, at: Bitmap(repeating: true, count: 5)) == [
        UnitSeries(unit: "A", times: [2011, 2013], values: [1, 3]),
        UnitSeries(unit: "B", times: [2012], values: [5]), UnitSeries(unit: "C", times: [], values: []),
      ])
  }

  @Test func `rows that are not used are as if they were not there`() throws {
    let frame = try frame()
    let panel = try Panel(frame, unit: "u", time: "t")
    let y = try #require(frame.numbers("y"))
    var rows = Bitmap(repeating: true, count: 5)
    for row in [2, 4] { rows[row] = false }
    #expect(
      panel.series(of: y, at: rows) == [
        UnitSeries(unit: "A", times: [2013], values: [3]), UnitSeries(unit: "B", times: [2012], values: [5]),
      ])
  }
}

extension DataFrame {
  fileprivate func numbers(_ name: String) -> NumberColumn? {
    if case .numbers(let column)? = column(name) { column } else { nil }
  }
}
