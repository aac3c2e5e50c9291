import DataFrames
import Testing

@testable import FileFormats

struct GzipTests {
  /// `printf 'a,b\n1,2\n' | gzip -n`
  private let packed: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0xD4, 0x49, 0xE2, 0x32, 0xD4, 0x31, 0xE2, 2, 0, 0x7B, 7, 0x97,
    0x0A, 8, 0, 0, 0,
  ]

  @Test
  func `a compressed file is inflated, members one after another`() throws {
    let one = try TemporaryFile(packed, name: "x.csv.gz")
    #expect(try TableFile(path: one.path, name: "x.csv.gz").format == .csvGzip)
    #expect(try decompressed(path: one.path) == Array("a,b\n1,2\n".utf8))
    #expect(try Gzip.inflated(packed + packed, name: "x") == Array("a,b\n1,2\na,b\n1,2\n".utf8))
  }

  @Test
  func `a file that is cut or changed is refused`() {
    for count in 0..<packed.count {
      #expect(throws: DataError.self) { try Gzip.inflated(Array(packed[..<count]), name: "x") }
    }
    #expect(throws: DataError.self) { try Gzip.inflated(packed[..<20] + [1] + packed[21...], name: "x") }
  }
}
