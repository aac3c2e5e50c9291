import Testing

@testable import DataFrames

struct UTF8CheckTests {
  private func firstInvalid(_ bytes: [UInt8], cuts: Int) throws -> Int? {
    let buffer = ReadBuffer(capacity: bytes.count)
    try buffer.load(.bytes(bytes), at: 0, count: bytes.count)
    return stride(from: 0, to: bytes.count, by: cuts).lazy
      .compactMap { UTF8Check.firstInvalid(in: buffer.window, $0..<min($0 + cuts, bytes.count)) }.first
  }

  @Test(arguments: [1, 2, 3, 5, 100])
  func `well formed text of every plane passes however it is cut`(cuts: Int) throws {
    let text = "plain ascii, Hà Nội, 漢字, 😀\u{10FFFF}\u{800}\u{FFFF}\u{80}\u{7FF} and ascii again"
    #expect(try firstInvalid(Array(text.utf8), cuts: cuts) == nil)
  }

  @Test(arguments: [1, 2, 3, 5, 100])
  func `ill formed bytes are found where the sequence begins`(cuts: Int) throws {
    let wrong: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3, 0x41], [0xE2, 0x82, 0x41], [0xC3],
      [0xF0, 0x9F, 0x98],
    ]
    for bytes in wrong {
      let text = Array("abcdé".utf8) + bytes
      #expect(try firstInvalid(text, cuts: cuts) == 6, "\(bytes)")
      #expect(try firstInvalid(text + Array("xyz".utf8), cuts: cuts) == 6, "\(bytes)")
    }
  }

  @Test func `random bytes are judged as the standard library judges them`() throws {
    var random = SplitMix(state: 5)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        ([0x41, 0x80, 0xBF, 0xC3, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0xED] as [UInt8]).randomElement(
          using: &random) ?? 0
      }
      #expect(
        (try firstInvalid(bytes, cuts: 100) == nil) == (String(validating: bytes, as: UTF8.self) != nil),
        "\(bytes)")
    }
  }
}
