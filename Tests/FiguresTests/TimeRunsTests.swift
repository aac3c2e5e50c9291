import Testing

@testable import Figures

struct TimeRunsTests {
  private let axis = TimeAxis(
    title: "year", times: [2010, 2012, 2014, 2016, 2018], breaks: [TimeAxis.Gap(last: 2014, first: 2016)])

  @Test func `neighbouring times are joined however far apart, others are not`() {
    #expect(axis.joins(2010, 2012))
    #expect(!axis.joins(2010, 2014))
  }

  @Test func `a break is never crossed`() {
    #expect(!axis.joins(2014, 2016))
    #expect(axis.joins(2016, 2018))
  }

  @Test func `a straight line is cut where a break lies`() {
    let pieces = axis.pieces(TimePoint(2010, 0), TimePoint(2018, 8))
    #expect(pieces.map { [$0.from.time, $0.to.time] } == [[2010, 2014], [2016, 2018]])
    #expect(pieces.map { [$0.from.value, $0.to.value] } == [[0, 4], [6, 8]])
  }

  @Test func `a break outside the times is no break of the picture`() {
    #expect(
      TimeAxis(title: "", times: [2015, 2016], breaks: [TimeAxis.Gap(last: 2010, first: 2011)]).breaks.isEmpty
    )
  }

  @Test func `every second time is labelled where there is no room for all`() {
    #expect(axis.spaced { $0 - $1 >= 4 } == [2010, 2014, 2018])
  }
}
