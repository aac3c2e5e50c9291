import DataFrames
import Descriptives
import Formulas
import Foundation
import Testing

struct NumberSummaryTests {
  /// R sums in 80-bit numbers and rounds once; two passes in doubles may differ in the last few bits.
  private let tolerance = 4e-16

  @Test func `missing entries are counted and left out`() {
    let summary = NumberSummary(numbers([nil, 3, 1, nil, 2]))
    #expect(summary.count == 3)
    #expect(summary.missing == 2)
    #expect(summary.mean == 2)
    #expect(summary.standardDeviation == 1)
    #expect([summary.minimum, summary.median, summary.maximum] == [1, 2, 3])
  }

  @Test func `only the rows asked for are described`() {
    let column = numbers([100, 3, nil, 5])
    let summary = NumberSummary(column, rows: .listed([1, 2, 3]))
    #expect(summary.count == 2)
    #expect(summary.missing == 1)
    #expect(summary.mean == 4)
    #expect(NumberSummary(column, rows: .all(4)) == NumberSummary(column))
  }

  @Test func `the order of rows changes no bit`() {
    let values = (0..<501).map { (i: Int) -> Double in Double(i * 7919 % 501 - 250) / 7 }
    let forward = NumberSummary(numbers(values))
    let backward = NumberSummary(numbers(values.reversed()))
    #expect(forward == backward)
    #expect(forward.mean?.bitPattern == backward.mean?.bitPattern)
    #expect(NumberSummary(numbers([-0.0, 0.0])).minimum?.sign == .plus)
  }

  @Test func `an empty column has counts and nothing else`() {
    let summary = NumberSummary(numbers([nil, nil]))
    #expect(summary.count == 0)
    #expect(summary.missing == 2)
    #expect([summary.mean, summary.standardDeviation, summary.median].allSatisfy { $0 == nil })
  }

  @Test func `whole numbers are told from others`() {
    #expect(NumberSummary(numbers([2016, nil, 2017])).isWhole)
    #expect(!NumberSummary(numbers([2016, 2016.5])).isWhole)
  }

  @Test func `every summary of the reference columns is that of R`() throws {
    let columns = Dictionary(grouping: try rows("data.csv"), by: { $0[0] })
    let answers = try rows("expected.csv")
    #expect(answers.count == 10)
    for answer in answers {
      let values = try #require(columns[answer[0]]).map { Double($0[1]) }
      let summary = NumberSummary(numbers(values))
      #expect("\(summary.count)" == answer[1])
      let ours = [
        summary.mean, summary.standardDeviation, summary.minimum, summary.lowerQuartile, summary.median,
        summary.upperQuartile, summary.maximum,
      ]
      for (value, text) in zip(ours, answer[2...]) {
        #expect(agrees(value, Double(text)), "\(answer[0]): \(String(describing: value)), R has \(text)")
      }
    }
  }

  private func agrees(_ ours: Double?, _ theirs: Double?) -> Bool {
    guard let ours, let theirs else { return ours == nil && theirs == nil }
    return abs(ours - theirs) <= tolerance * abs(theirs)
  }

  private func rows(_ file: String) throws -> [[String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let path = folder.appending(path: "References/descriptives/\(file)")
    let text = try String(contentsOf: path, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
