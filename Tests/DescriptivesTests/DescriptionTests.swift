import DataFrames
import Descriptives
import Formulas
import Testing

struct DescriptionTests {
  private let frame = sampleFrame()

  @Test func `columns are described in the order asked for`() throws {
    let description = try Description(frame, columns: ["office", "score"])
    #expect(description.entries.map(\.column) == ["office", "score"])
    #expect(description.entries.allSatisfy { $0.group == nil })
    #expect(description.rowCount == 4)
  }

  @Test func `all columns are described when none is named, but not the grouping one`() throws {
    #expect(try Description(frame).entries.map(\.column) == ["region", "score", "office"])
    let grouped = try Description(frame, by: "region")
    #expect(Set(grouped.entries.map(\.column)) == ["score", "office"])
  }

  @Test func `groups stand in the order of their levels and the missing one last`() throws {
    let description = try Description(frame, columns: ["score"], by: "region")
    #expect(description.entries.map(\.group) == [.category("Center"), .category("North"), .missing])
    #expect(description.entries.map(\.summary.count) == [0, 2, 1])
    #expect(description.rowsWithoutGroup == 1)
  }

  @Test func `the groups hold every row once`() throws {
    let description = try Description(frame, columns: ["score"], by: "office")
    #expect(description.entries.reduce(0) { $0 + $1.summary.count + $1.summary.missing } == 4)
    #expect(description.rowsWithoutGroup == 0)
  }

  @Test func `rows that a condition leaves out are not described`() throws {
    let description = try Description(frame, columns: ["score"], rows: .listed([0, 3]), by: "region")
    #expect(description.entries.map(\.group) == [.category("North")])
    #expect(description.rowCount == 2)
  }

  @Test func `an unknown column is named with the nearest`() {
    let error = #expect(throws: DataError.self) { try Description(frame, columns: ["scor"]) }
    #expect(error?.description == "no column \"scor\" in hanoi.csv; did you mean \"score\"?")
    #expect(throws: DataError.self) { try Description(frame, by: "regio") }
  }
}
