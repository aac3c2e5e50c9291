import DataFrames
import Testing

struct BitmapTests {
  @Test(arguments: [0, 1, 63, 64, 65, 200])
  func `bits beyond the end never count`(count: Int) {
    #expect(Bitmap(repeating: true, count: count).ones == count)
    #expect(Bitmap(words: [UInt64](repeating: ~0, count: (count + 63) / 64), count: count).ones == count)
    #expect(Bitmap(repeating: true, count: count).positions == (0..<Int32(count)).map { $0 })
  }

  @Test func `a bit is set and cleared alone`() {
    var bits = Bitmap(repeating: false, count: 130)
    bits[64] = true
    bits[129] = true
    #expect(bits.positions == [64, 129])
    bits[64] = false
    #expect(bits.positions == [129])
    #expect(!bits[128])
  }

  @Test func `an intersection keeps what both have`() {
    var a = Bitmap(repeating: true, count: 70)
    var b = Bitmap(repeating: false, count: 70)
    b[3] = true
    b[69] = true
    a[3] = false
    a.formIntersection(b)
    #expect(a.positions == [69])
  }
}
