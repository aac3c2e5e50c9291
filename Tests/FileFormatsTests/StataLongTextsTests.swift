import DataFrames
import Testing

@testable import FileFormats

struct StataLongTextsTests {
  @Test
  func `a long text without an end is refused before it is read`() throws {
    var bytes = try ReferenceFile.bytes("pandas.dta")
    let sound = try TemporaryFile(bytes)
    try StataLongTexts.check(InputFile(sound.path), name: "x.dta")
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: "<strls>GSO".utf8) }) + 10
    // Number of the variable (4) and observation (8), kind (1), length (4), and the text.
    let count = Int(bytes[start + 13]) + Int(bytes[start + 14]) << 8
    #expect(bytes[start + 17 + count - 1] == 0)
    bytes[start + 17 + count - 1] = UInt8(ascii: "x")
    let cut = try TemporaryFile(bytes, name: "cut.dta")
    let error = try #require(throws: DataError.self) {
      try TableFile(path: cut.path, name: "cut.dta").table()
    }
    #expect(
      error.description
        == "cut.dta is damaged: a long text (strL) in it has no end; open it in Stata and save it again")
  }
}
