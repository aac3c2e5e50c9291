import Breaks
import Foundation
import Testing

@testable import Reports

struct FalseAlarmsTests {
  @Test func `the rates that notes tell are those of the study, rounded`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Studies/breaks-size.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    func row(_ name: String, in lines: ArraySlice<String>) -> [Int] {
      guard let line = lines.first(where: { $0.contains(name) }) else { return [] }
      return line.split(separator: " ").suffix(6).compactMap { Double($0).map { Int($0.rounded()) } }
    }
    #expect(row("points", in: lines[1...]) == FalseAlarms.lengths)
    let persistent = try #require(lines.firstIndex { $0.hasPrefix("AR(0.5)") })
    for method in ChangeMethod.allCases {
      #expect(
        row(" \(method.rawValue) ", in: lines[persistent...]) == FalseAlarms.persistent[method], "\(method)")
    }
    #expect(row("BIC finds", in: lines[...persistent]) == FalseAlarms.chosen)
  }

  @Test func `the nearest length stands for a series, of two the longer`() {
    #expect(FalseAlarms(.pettitt, points: 4).points == 6)
    #expect(FalseAlarms(.pettitt, points: 8).points == 10)
    #expect(FalseAlarms(.pettitt, points: 13).points == 14)
    #expect(FalseAlarms(.pettitt, points: 500).points == 50)
  }
}
