import Testing

@testable import DataFrames

struct SortedLevelsTests {
  @Test func `levels of several dictionaries are merged, sorted by bytes and mapped`() throws {
    let parts = [["b", "same prefix 2", "Z", "é"], ["a", "b", "same prefix 1", "same pre"], []]
    let sorted = SortedLevels(try parts.map { try dictionary(of: $0) }, byValue: false, threads: 2)
    #expect(sorted.levels == ["Z", "a", "b", "same pre", "same prefix 1", "same prefix 2", "é"])
    for (part, map) in zip(parts, sorted.maps) {
      #expect(map.map { sorted.levels[Int($0)] } == part)
    }
  }

  @Test func `numbers are sorted by value when asked and when all are numbers`() throws {
    let numeric = [try dictionary(of: ["10", "9", "-1"]), try dictionary(of: ["9", "1e1", "2.5"])]
    let sorted = SortedLevels(numeric, byValue: true, threads: 1)
    #expect(sorted.levels == ["-1", "2.5", "9", "10", "1e1"])
    #expect(sorted.maps == [[3, 2, 0], [2, 4, 1]])
    let mixed = SortedLevels([try dictionary(of: ["10", "9", "x"])], byValue: true, threads: 1)
    #expect(mixed.levels == ["10", "9", "x"])
  }

  @Test func `two Unicode forms of a name are one level`() throws {
    let forms = ["Ha\u{300} No\u{323}\u{302}i", "Hà Nội", "An"]
    let sorted = SortedLevels([try dictionary(of: forms)], byValue: false, threads: 1)
    #expect(sorted.levels.count == 2)
    #expect(sorted.maps == [[1, 1, 0]])
    #expect(sorted.levels[1].unicodeScalars.count == "Hà Nội".unicodeScalars.count, "the composed form")
  }
}
