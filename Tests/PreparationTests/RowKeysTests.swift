import DataFrames
import Testing

@testable import Preparation

struct RowKeysTests {
  @Test func `numbers and texts of the same number are one key, a missing part is none`() throws {
    let numbers = try RowKeys(frame("unit,year\nA,2019\nB,\n"), columns: ["unit", "year"])
    let texts = try RowKeys(frame("unit,year\nA,2019\nB,later\n"), columns: ["unit", "year"])
    #expect(numbers.keys == [["A", "2019"], nil])
    #expect(texts.places[["A", "2019"]] == 0)
  }

  @Test func `the first repeated key is found`() throws {
    let keys = try RowKeys(frame("unit,year\nA,1\nB,1\nA,2\nB,1\n"), columns: ["unit", "year"])
    #expect(keys.repeated?.first == 1)
    #expect(keys.repeated?.second == 3)
  }

  @Test func `more than five keys are counted`() {
    #expect(
      described((1...7).map { ["A", "\($0)"] }) == "A 1; A 2; A 3; A 4; A 5; and 2 more")
  }
}
