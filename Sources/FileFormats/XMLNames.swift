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
    var hash = Hash()
    for byte in bytes { hash.add(byte) }
    self.init(hash)
  }

  init(_ hash: Hash) { self.hash = hash.value }

  /// - Parameter name: ends in NUL.
  @unsafe init(cString name: UnsafePointer<CChar>) {
    var hash = Hash()
    var byte = unsafe name
    while unsafe byte.pointee != 0 {
      // What stands before a colon is only short for a name space.
      if unsafe byte.pointee == 0x3A {
        hash = Hash()
      } else {
        hash.add(unsafe UInt8(bitPattern: byte.pointee))
      }
      unsafe byte += 1
    }
    self.init(hash)
  }

  /// The number of a name, byte after byte.
  struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
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
        body(unsafe UInt8(bitPattern: key[0]), unsafe XMLBytes(value, end: 0))
      }
      index += 2
    }
  }
}
