import Testing

@testable import DocumentFormats

struct ZipArchiveTests {
  @Test func `entries stand as they are, with their checksum, their length and the first date of zip`() throws
  {
    var archive = ZipArchive()
    archive.add("a.txt", Array("123456789".utf8))
    archive.add("empty", [])
    let bytes = archive.container
    #expect(Array(bytes.prefix(4)) == [0x50, 0x4b, 3, 4])
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    let entries = try #require(ReadZip(bytes)).entries
    #expect(entries.map(\.name) == ["a.txt", "empty"])
    #expect(entries.map(\.text) == ["123456789", ""])
    #expect(entries.map(\.checksum) == [0xcbf4_3926, 0])
  }

  @Test func `an empty archive is the end of a directory`() {
    #expect(ZipArchive().container == [0x50, 0x4b, 5, 6] + [UInt8](repeating: 0, count: 18))
  }
}
