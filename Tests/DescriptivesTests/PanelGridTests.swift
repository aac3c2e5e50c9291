import DataFrames
import Testing

@testable import Descriptives

struct PanelGridTests {
  private func panel(_ years: [Double], editions: [Double]? = nil) throws -> Panel {
    try Panel(
      DataFrame(
        source: "r.csv", names: ["unit", "year"],
        columns: [
          .categories(categories(years.map { _ in "A" })), .numbers(numbers(years)),
        ], rowCount: years.count), unit: "unit", time: "year", editions: editions)
  }

  @Test func `the row of a unit at a time is found`() throws {
    let grid = PanelGrid(try panel([2012, 2011]))
    #expect(grid.row(0, try #require(grid.code(of: 2011))) == 1)
    #expect(grid.code(of: 2013) == nil)
  }

  @Test(
    arguments: [
      ([2011, 2012, 2015], [2011, 2012, 2013, 2014, 2015]), ([2012, 2014, 2018], [2012, 2014, 2016, 2018]),
      ([2019.25, 2019.5, 2020], [2019.25, 2019.5, 2019.75, 2020]), ([1.1, 1.25, 2], [1.1, 1.25, 2]),
      ([2000, 2010, 2011], [2000, 2010, 2011]), ([2019], [2019]),
    ] as [([Double], [Double])])
  func `a gap is filled by steps of the data's own, a chasm is not`(_ years: [Double], _ filled: [Double])
    throws
  {
    #expect(PeriodSteps(try panel(years)).filled(years) == filled)
  }

  @Test func `times that a condition left out are not put back`() throws {
    #expect(PeriodSteps(try panel([2011, 2012, 2013])).filled([2011, 2013]) == [2011, 2013])
  }

  @Test func `the period before is a step or an edition earlier`() throws {
    #expect(PeriodSteps(try panel([2012, 2014])).before(2014) == 2012)
    let editions = PeriodSteps(try panel([2003, 2008], editions: [2003, 2004, 2008]))
    #expect(editions.before(2008) == 2004)
    #expect(editions.before(2003) == nil)
    #expect(editions.filled([2003, 2008]) == [2003, 2008])
  }
}
