internal import DataFrames

/// The name of an element without its prefix, as a number that no other name of a workbook shares.
///
/// Names are compared two million times in a sheet of half a million cells; FNV-1a over their one to twelve bytes
/// costs less than a comparison of strings.
struct XMLName: Equatable {
  private let hash: UInt64

  init(_ name: StaticString) {
    self.init(name.description.utf8)
  }

  init(_ bytes: some Sequence<UInt8>) {
    hash = bytes.reduce(Self.start) { ($0 ^ UInt64($1)) &* Self.factor }
  }

  /// - Parameter name: ends in NUL.
  @unsafe init(cString name: UnsafePointer<CChar>) {
    var hash = Self.start
    var byte = unsafe name
    while unsafe byte.pointee != 0 {
      // What stands before a colon is only short for a name space.
      hash =
        unsafe byte.pointee == 0x3A
        ? Self.start : (hash ^ UInt64(UInt8(bitPattern: byte.pointee))) &* Self.factor
      unsafe byte += 1
    }
    self.hash = hash
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let factor: UInt64 = 0x100_0000_01B3
}

/// The attributes of an element, valid while its start is handled.
@safe struct XMLAttributes {
  private let base: UnsafeMutablePointer<UnsafePointer<CChar>?>

  @unsafe init(_ base: UnsafeMutablePointer<UnsafePointer<CChar>?>) { unsafe self.base = unsafe base }

  /// The value of an attribute, whatever the prefix of its name; declarations of name spaces are no attributes.
  subscript(_ name: XMLName) -> String? {
    var index = 0
    while let key = unsafe base[index] {
      let isDeclaration = unsafe String(cString: key).hasPrefix("xmlns")
      if !isDeclaration, unsafe XMLName(cString: key) == name, let value = unsafe base[index + 1] {
        return unsafe String(cString: value)
      }
      index += 2
    }
    return nil
  }

  subscript(flag name: XMLName) -> Bool {
    self[name].map { $0 == "1" || $0 == "true" || $0 == "on" } ?? false
  }

  /// Calls `body` with the first byte of each name that has only one, and its value: the attributes of a cell.
  @inline(__always)
  func forEachShort(_ body: (_ name: UInt8, _ value: XMLBytes) -> Void) {
    var index = 0
    while let key = unsafe base[index], let value = unsafe base[index + 1] {
      if unsafe key[0] != 0, unsafe key[1] == 0 {
        body(unsafe UInt8(bitPattern: key[0]), unsafe XMLBytes(value))
      }
      index += 2
    }
  }
}

/// The bytes of an attribute's value, valid while the start of its element is handled.
@safe struct XMLBytes {
  private let base: UnsafePointer<CChar>
  @unsafe init(_ base: UnsafePointer<CChar>) { unsafe self.base = unsafe base }

  /// The byte at an index; what follows the end must not be asked for.
  @inline(__always)
  subscript(index: Int) -> UInt8 { unsafe UInt8(bitPattern: base[index]) }

  /// The whole number that the bytes spell; `nil` for anything else, and beyond nine digits.
  @inline(__always)
  var wholeNumber: Int? {
    var (value, index) = (0, 0)
    while self[index] != 0 {
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
    while self[index] != 0 {
      let digit = self[index] &- .zero
      guard digit <= 9 else { return nil }
      row = row * 10 + Int(digit)
      guard row <= CellReference.lastRow else { return nil }
      index += 1
    }
    return row == 0 ? nil : (row, column)
  }
}
