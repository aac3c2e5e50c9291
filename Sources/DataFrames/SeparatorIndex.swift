/// Where the commas and line feeds of a stretch of bytes stand, found 64 bytes at a time without a branch.
///
/// With all of them at hand, cell j of record i lies between separators i * columns + j - 1 and the next: no cell
/// is searched for, and a cell that nobody asked for costs nothing more. Quotes mean nothing here.
///
/// > Reference: Langdale and Lemire (2019), Parsing gigabytes of JSON per second, VLDB Journal 28.
@safe final class SeparatorIndex {
  /// Bytes indexed at once: few enough that they and their separators stay in the nearest cache.
  static let reach = 1 << 14
  /// Separators are written eight at a time, the last of them beyond their number.
  private static let slack = 16

  private let base: UnsafeMutablePointer<Int32>
  /// Separators found, and how many of them are line feeds.
  private(set) var count = 0
  private(set) var lineFeeds = 0

  init() { unsafe base = .allocate(capacity: Self.reach + 1 + Self.slack) }

  deinit { unsafe base.deallocate() }

  /// The position after separator `number - 1`, where cell `number` begins; the first cell begins at the start.
  @inline(__always)
  func cellStart(_ number: Int) -> Int {
    assert(number >= 0 && number <= count, "a separator of the index")
    return Int(unsafe base[number])
  }

  /// The places alone, for loops; valid until the next `build`.
  var cells: CellStarts { unsafe CellStarts(base: base) }

  /// Replaces the content by the separators of up to `reach` bytes from `start`, and of no byte beyond the line
  /// feed that follows an unfinished last line.
  func build(_ window: ByteWindow, from start: Int) {
    precondition(start >= 0 && start < window.count && window.count < Int(Int32.max), "bytes of the window")
    (count, lineFeeds) = (0, 0)
    unsafe base[0] = Int32(start)
    var block = start
    // What follows the line feed after the last byte is no separator.
    while block - start < Self.reach, block <= window.count {
      take(window, block)
      block += 64
    }
    if count > 0, cellStart(count) > window.count, window[window.count - 1] == .lineFeed {
      count -= 1
      lineFeeds -= 1
    }
  }

  /// How many whole records are indexed, or 0 when any line holds more or fewer cells than `columns`.
  func records(of columns: Int, in window: ByteWindow) -> Int {
    let whole = count / columns
    // As many line feeds as records, and one at the end of each: so none is elsewhere.
    guard lineFeeds == whole else { return 0 }
    var ends = 0
    for record in 0..<whole {
      ends += window[cellStart((record + 1) * columns) - 1] == .lineFeed ? 1 : 0
    }
    return ends == whole ? whole : 0
  }

  @inline(__always)
  private func take(_ window: ByteWindow, _ block: Int) {
    // Written out: as a loop it is not unrolled.
    let (first, second) = (Marks(window.twoWords(at: block)), Marks(window.twoWords(at: block &+ 16)))
    let (third, fourth) = (Marks(window.twoWords(at: block &+ 32)), Marks(window.twoWords(at: block &+ 48)))
    let feeds = (first.ends &>> 7) &+ (second.ends &>> 7) &+ (third.ends &>> 7) &+ (fourth.ends &>> 7)
    let sums = (feeds[0] &+ feeds[1]) &* 0x0101_0101_0101_0101
    lineFeeds &+= Int(truncatingIfNeeded: sums &>> 56)
    // Bit i of every byte for word i; the transpose has byte i for it.
    let turned = first.all &>> 7 | second.all &>> 5 | third.all &>> 3 | fourth.all &>> 1
    var found = transposed(turned[0] | turned[1] &<< 1)
    var place = count &+ 1
    count &+= found.nonzeroBitCount
    let after = Int32(truncatingIfNeeded: block &+ 1)
    repeat {
      for offset in 0..<8 {
        unsafe base[place &+ offset] = after &+ Int32(truncatingIfNeeded: found.trailingZeroBitCount)
        found &= found &- 1
      }
      place &+= 8
    } while found != 0
  }
}

/// A plain view of where cells begin: whoever made it keeps the index alive while it is used.
@safe struct CellStarts {
  private let base: UnsafePointer<Int32>

  @unsafe fileprivate init(base: UnsafePointer<Int32>) { unsafe self.base = unsafe base }

  @inline(__always)
  subscript(number: Int) -> Int { Int(unsafe base[number]) }
}

/// The high bits of the bytes of two words that are line feeds, and that are line feeds or commas.
private struct Marks {
  let ends: SIMD2<UInt64>
  let all: SIMD2<UInt64>

  @inline(__always)
  init(_ words: SIMD2<UInt64>) {
    let low = SIMD2<UInt64>(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    let (end, comma) = (words ^ SIMD2(repeating: .lineFeeds), words ^ SIMD2(repeating: .commas))
    // As in `allMatches`: the high bit stays clear only where the byte is zero.
    let noEnd = ((end & low) &+ low) | end | low
    ends = ~noEnd
    all = ~(noEnd & (((comma & low) &+ low) | comma | low))
  }
}

/// The transpose of eight bytes as a matrix of eight by eight bits.
///
/// > Reference: Warren (2012), Hacker's Delight, section 7-3.
@inline(__always)
private func transposed(_ matrix: UInt64) -> UInt64 {
  var bits = matrix
  var swap = (bits ^ bits &>> 7) & 0x00AA_00AA_00AA_00AA
  bits ^= swap ^ swap &<< 7
  swap = (bits ^ bits &>> 14) & 0x0000_CCCC_0000_CCCC
  bits ^= swap ^ swap &<< 14
  swap = (bits ^ bits &>> 28) & 0x0000_0000_F0F0_F0F0
  return bits ^ swap ^ swap &<< 28
}
