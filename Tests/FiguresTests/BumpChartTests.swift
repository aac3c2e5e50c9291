import Testing

@testable import Figures

struct BumpChartTests {
  private func lines(_ figure: Figure) -> [[Point]] {
    figure.chart.drawing(width: 760, numbers: NumberStyle()).marks.compactMap {
      if case .line(let points, let stroke) = $0, stroke.width > 2, stroke.ink != .grid {
        points
      } else {
        nil
      }
    }
  }

  @Test func `rank 1 stands on top and the last one at the bottom`() {
    let labels = SampleFigures.crowdedBump.chart.drawing(width: 760, numbers: NumberStyle()).labels
    func height(_ text: String) -> Double? { labels.first { $0.text == text && $0.anchor == .end }?.place.y }
    let heights = ["1", "20", "40", "63"].compactMap(height)
    #expect(heights.count == 4 && heights == heights.sorted())
  }

  @Test func `the axis goes down to the number ranked`() {
    var axis = ValueAxis(title: "", isRank: true)
    axis.worst = 63
    #expect(axis.span([1, 5], count: 6).ticks.values.last == 63)
  }

  @Test func `no line joins ranks across a missing year or a declared break`() throws {
    let figure = SampleFigures.bump
    guard let chart = figure.chart as? BumpChart else { preconditionFailure("a bump chart") }
    #expect(
      chart.time.runs(chart.lines[0].ranks).map { $0.map(\.time) } == [[2011, 2012], [2014], [2015, 2016]])
    // Two stretches of Hà Nội, two of each of the others in colour.
    #expect(lines(figure).count == 2 + 2 + 2 + 2)
    let rules = figure.chart.drawing(width: 760, numbers: NumberStyle()).marks.compactMap { mark -> Double? in
      if case .line(let points, let stroke) = mark, !stroke.dashes.isEmpty { points[0].x } else { nil }
    }
    let rule = try #require(rules.first)
    #expect(
      lines(figure).allSatisfy { line in line.allSatisfy { $0.x < rule } || line.allSatisfy { $0.x > rule } })
  }

  @Test func `a line that ends early says when`() {
    let labels = SampleFigures.bump.chart.drawing(width: 760, numbers: NumberStyle()).labels
    #expect(labels.contains { $0.text.hasSuffix("Đắk Lắk (2013)") })
  }

  @Test func `a series whose colour returns has another shape`() {
    for i in 0..<12 {
      for j in 0..<i {
        #expect(
          Ink.series(i).key != Ink.series(j).key || Symbol.series(i) != Symbol.series(j), "\(i) and \(j)")
      }
    }
  }
}
