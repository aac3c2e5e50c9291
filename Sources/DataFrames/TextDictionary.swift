/// Distinct texts and their codes in order of first appearance, looked up by bytes without making strings.
///
/// Texts of up to eight bytes are their own key; longer ones are found by a hash and then compared. Codes depend
/// on the order of rows: `SortedLevels` replaces them before anyone sees them.
struct TextDictionary {
  private struct Slot {
    var key: UInt64 = 0
    var code: Int32 = -1
    var isLong = false
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  private var bytes: [UInt8] = []
  /// Where each text ends in `bytes`.
  private var ends: [Int] = []
  var count: Int { ends.count }

  /// The key of a text of at most eight bytes; the text is not empty and holds no NUL, so no key is 0.
  @inline(__always)
  static func shortKey(_ window: ByteWindow, _ range: Range<Int>) -> UInt64 {
    window.word(at: range.lowerBound) & (~0 &>> UInt64(64 - 8 * range.count))
  }

  /// Gives the codes of the short texts whose keys stand at `0 ..< count`, new if they were not seen before; zeros
  /// are passed over.
  ///
  /// Many texts at a time, because in one tight loop the processor fetches several slots from memory at once:
  /// looked up cell by cell, the rows of a shuffled file wait for memory one after another.
  mutating func codes(of keys: [UInt64], count: Int, take: (_ code: Int32, _ place: Int) -> Void) {
    var last: (key: UInt64, code: Int32) = (0, -1)
    for place in 0..<count where keys[place] != 0 {
      if keys[place] != last.key { last = (keys[place], shortCode(keys[place])) }
      take(last.code, place)
    }
  }

  /// The first eight bytes of a text as a number that orders as the bytes do.
  func prefix(_ code: Int) -> UInt64 {
    var key: UInt64 = 0
    let start = start(code)
    for offset in 0..<8 {
      key = key << 8 | (start + offset < ends[code] ? UInt64(bytes[start + offset]) : 0)
    }
    return key
  }

  func text(_ code: Int) -> ArraySlice<UInt8> { bytes[start(code)..<ends[code]] }

  private func start(_ code: Int) -> Int { code == 0 ? 0 : ends[code - 1] }

  /// The code of a text of more than eight bytes, new if it was not seen before.
  @inline(never)
  mutating func longCode(of window: ByteWindow, _ range: Range<Int>) -> Int32 {
    var hash = UInt64(range.count)
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      hash = mixed(hash, window.word(at: index))
      index += 8
    }
    hash = mixed(hash, window.word(at: range.upperBound - 8))
    var place = home(hash)
    while slots[place].code >= 0 {
      let slot = slots[place]
      if slot.key == hash, slot.isLong, isText(Int(slot.code), window, range) { return slot.code }
      place = (place + 1) & (slots.count - 1)
    }
    window.append(range, to: &bytes)
    return add(Slot(key: hash, code: Int32(ends.count), isLong: true), at: place)
  }

  @inline(__always)
  private func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  @inline(__always)
  private func home(_ key: UInt64) -> Int {
    let spread = key &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: (spread ^ (spread >> 32)) & UInt64(slots.count - 1))
  }

  @inline(__always)
  private mutating func shortCode(_ key: UInt64) -> Int32 {
    var place = home(key)
    while slots[place].code >= 0 {
      if slots[place].key == key, !slots[place].isLong { return slots[place].code }
      place = (place + 1) & (slots.count - 1)
    }
    return addShort(key, at: place)
  }

  @inline(never)
  private mutating func addShort(_ key: UInt64, at place: Int) -> Int32 {
    var rest = key
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return add(Slot(key: key, code: Int32(ends.count), isLong: false), at: place)
  }

  private mutating func add(_ slot: Slot, at place: Int) -> Int32 {
    slots[place] = slot
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return slot.code
  }

  private func isText(_ code: Int, _ window: ByteWindow, _ range: Range<Int>) -> Bool {
    let start = start(code)
    guard ends[code] - start == range.count else { return false }
    for offset in 0..<range.count where bytes[start + offset] != window[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.code >= 0 {
      var place = home(slot.key)
      while slots[place].code >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
