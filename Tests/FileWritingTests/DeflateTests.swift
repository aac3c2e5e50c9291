import Testing

@testable import FileWriting

struct DeflateTests {
  @Test func `gzip gives the same bytes each time, and a magic number`() throws {
    let bytes = Array(String(repeating: "abc,1\n", count: 1000).utf8)
    let packed = try Deflate.gzip(bytes)
    #expect(packed == (try Deflate.gzip(bytes)) && packed.starts(with: [0x1F, 0x8B]))
    #expect(packed.count < bytes.count / 10)
    #expect(try Deflate.raw([]).count < 10)
  }
}
