/// One bit a row, packed in 64-bit words: which entries are present, or which rows are kept.
///
/// Bits beyond `count` in the last word are always zero, so words can be counted and combined directly.
public struct Bitmap: Sendable, Equatable {
  @usableFromInline var words: [UInt64]
  public let count: Int

  public init(repeating bit: Bool, count: Int) {
    words = [UInt64](repeating: bit ? ~0 : 0, count: (count + 63) / 64)
    self.count = count
    clearTail()
  }

  /// A bitmap over ready words; bits beyond `count` are cleared.
  public init(words: [UInt64], count: Int) {
    precondition(
      words.count == (count + 63) / 64, "a bitmap of \(count) bits takes \((count + 63) / 64) words")
    self.words = words
    self.count = count
    clearTail()
  }

  @inlinable
  public subscript(index: Int) -> Bool {
    get { words[index >> 6] >> UInt64(index & 63) & 1 == 1 }
    set {
      let mask: UInt64 = 1 << UInt64(index & 63)
      if newValue { words[index >> 6] |= mask } else { words[index >> 6] &= ~mask }
    }
  }

  /// The number of set bits.
  public var ones: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Keeps the bits that are set in both; the counts must agree.
  public mutating func formIntersection(_ other: Bitmap) {
    precondition(count == other.count, "bitmaps of different lengths")
    for i in words.indices { words[i] &= other.words[i] }
  }

  /// The positions of the set bits, ascending.
  public var positions: [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(ones)
    for (w, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(Int32(w * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return result
  }

  private mutating func clearTail() {
    if count & 63 != 0 { words[words.count - 1] &= (1 << UInt64(count & 63)) - 1 }
  }
}
