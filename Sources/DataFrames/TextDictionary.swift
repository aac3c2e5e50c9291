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
  private var lastKey: UInt64 = 0
  private var lastCode: Int32 = -1

  var count: Int { ends.count }

  /// The code of a text, new if it was not seen before; the text is not empty and holds no NUL.
  @inline(__always)
  mutating func code(of window: ByteWindow, _ range: Range<Int>) -> Int32 {
    guard range.count <= 8 else { return longCode(of: window, range) }
    let key = window.word(at: range.lowerBound) & (~0 &>> UInt64(64 - 8 * range.count))
    if key == lastKey { return lastCode }
    lastKey = key
    lastCode = find(key, isLong: false, window, range)
    return lastCode
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

  @inline(never)
  private mutating func longCode(of window: ByteWindow, _ range: Range<Int>) -> Int32 {
    var hash = UInt64(range.count)
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      hash = mixed(hash, window.word(at: index))
      index += 8
    }
    hash = mixed(hash, window.word(at: range.upperBound - 8))
    return find(hash, isLong: true, window, range)
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

  private mutating func find(_ key: UInt64, isLong: Bool, _ window: ByteWindow, _ range: Range<Int>) -> Int32
  {
    var place = home(key)
    while slots[place].code >= 0 {
      let slot = slots[place]
      if slot.key == key, slot.isLong == isLong, !isLong || isText(Int(slot.code), window, range) {
        return slot.code
      }
      place = (place + 1) & (slots.count - 1)
    }
    let code = Int32(ends.count)
    slots[place] = Slot(key: key, code: code, isLong: isLong)
    window.append(range, to: &bytes)
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return code
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
