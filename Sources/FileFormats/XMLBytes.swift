/// The bytes of an attribute's value, valid while the start of its element is handled.
@safe struct XMLBytes {
  private let base: UnsafePointer<CChar>
  /// The byte after the last one, which none of them equals: NUL, or the quote that closes the value.
  private let end: UInt8

  @unsafe init(_ base: UnsafePointer<CChar>, end: UInt8) {
    unsafe self.base = unsafe base
    self.end = end
  }

  /// The byte at an index; what follows the end must not be asked for.
  @inline(__always)
  subscript(index: Int) -> UInt8 { unsafe UInt8(bitPattern: base[index]) }

  @inline(__always)
  func isEnd(_ index: Int) -> Bool { self[index] == end }

  /// The whole number that the bytes spell; `nil` for anything else, and beyond nine digits.
  @inline(__always)
  var wholeNumber: Int? {
    var (value, index) = (0, 0)
    while !isEnd(index) {
      let digit = self[index] &- .zero
      guard digit <= 9, index < 9 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return index == 0 ? nil : value
  }

  /// The place of a cell, as `CellReference(_:)` reads it.
  @inline(__always)
  var reference: (row: Int, column: Int)? {
    var (row, column, index) = (0, 0, 0)
    while index < 4, (self[index] | 0x20) &- UInt8(ascii: "a") < 26 {
      column = column * 26 + Int((self[index] | 0x20) - UInt8(ascii: "a")) + 1
      index += 1
    }
    guard index > 0, column <= CellReference.lastColumn, self[index] != .zero else { return nil }
    while !isEnd(index) {
      let digit = self[index] &- .zero
      guard digit <= 9 else { return nil }
      row = row * 10 + Int(digit)
      guard row <= CellReference.lastRow else { return nil }
      index += 1
    }
    return row == 0 ? nil : (row, column)
  }

  /// Whether the bytes say yes, as `XMLAttributes` has it.
  var isFlag: Bool { spells("1") || spells("true") || spells("on") }

  private func spells(_ word: String) -> Bool {
    var index = 0
    for byte in word.utf8 {
      if self[index] != byte { return false }
      index += 1
    }
    return isEnd(index)
  }
}
