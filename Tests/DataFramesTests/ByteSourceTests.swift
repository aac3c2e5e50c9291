import Glibc
import Testing

@testable import DataFrames

/// Writes a file anew; whether that went well.
private func write(_ text: String, to path: String) -> Bool {
  let bytes = Array(text.utf8)
  let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  defer { close(descriptor) }
  return unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count
}

struct ByteSourceTests {
  @Test func `a file gives the bytes at any offset`() throws {
    let path = "/tmp/reformstat-bytes-\(getpid()).csv"
    let text = "unit,score\nA,1\nB,2\n"
    try #require(write(text, to: path))
    defer { unsafe unlink(path) }
    let source = try ByteSource.open(path: path)
    #expect(source.count == text.utf8.count)
    let buffer = ReadBuffer(capacity: 4)
    try buffer.load(source, at: 11, count: 7)
    #expect(buffer.window.string(0..<7) == "A,1\nB,2")
    let frame = try CSVFile(path: path).read()
    #expect(frame.source == path)
    #expect(numbers(frame.column("score")) == [1, 2])
    #expect(numbers(try CSVFile(path: path, end: text.utf8.count - 4).read().column("score")) == [1])
  }

  @Test func `a stream is read to its end`() throws {
    var ends: [Int32] = [0, 0]
    let made = unsafe pipe(&ends)
    try #require(made == 0)
    let bytes = Array("a\n1\n".utf8)
    let written = unsafe Glibc.write(ends[1], bytes, bytes.count)
    #expect(written == bytes.count)
    close(ends[1])
    #expect(try ByteSource.readAll(descriptor: ends[0], source: "standard input") == bytes)
    close(ends[0])
  }

  @Test func `a file that shrinks while it is read is refused`() throws {
    let path = "/tmp/reformstat-shrinks-\(getpid()).csv"
    try #require(write("a,b\n1,2\n3,4\n", to: path))
    defer { unsafe unlink(path) }
    let csv = try CSVFile(path: path)
    let cut = unsafe truncate(path, 6)
    #expect(cut == 0)
    #expect(
      throws: DataError(
        .unreadable, "\(path) became shorter while it was read; run again when nothing writes to it")
    ) { try csv.read() }
  }

  @Test func `a line feed stands after the last byte`() throws {
    let buffer = ReadBuffer(capacity: 1)
    try buffer.load(.bytes([1, 2, 3, 4]), at: 1, count: 2)
    #expect((0..<4).map { buffer.window[$0] } == [2, 3, 10, 0])
  }
}
