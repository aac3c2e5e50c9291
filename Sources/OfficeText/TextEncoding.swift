/// How bytes stand for text.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1258 = "windows-1258"
  case windows1252 = "windows-1252"
  case tcvn3
  case vni
  /// UTF-8 whose letters were typed with a TCVN3 font: `Hµ Néi`.
  case tcvn3InUTF8 = "tcvn3-in-utf-8"
  /// UTF-8 whose letters were typed with a VNI font: `Haø Noäi`.
  case vniInUTF8 = "vni-in-utf-8"

  /// The encoding that people call by any of its usual names; `nil` for one unknown.
  public static func named(_ name: String) -> TextEncoding? {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    return allCases.first { $0.rawValue.filter { $0.isLetter || $0.isNumber } == key } ?? others[key]
  }

  private static let others: [String: TextEncoding] = [
    "utf16": .utf16LittleEndian, "unicode": .utf16LittleEndian, "cp1258": .windows1258, "1258": .windows1258,
    "cp1252": .windows1252, "1252": .windows1252, "ansi": .windows1252, "latin1": .windows1252,
    "iso88591": .windows1252, "abc": .tcvn3, "vniwindows": .vni, "utf8bom": .utf8,
  ]

  /// The text of these bytes as composed UTF-8, without a byte order mark.
  ///
  /// Bytes read as a font encoding are UTF-8 of its letters if they are valid UTF-8, else the letters themselves.
  ///
  /// - Returns: `nil` where the bytes are not valid in the encoding.
  public func text(_ bytes: [UInt8]) -> String? {
    let found: String? =
      switch self {
      case .utf8, .tcvn3InUTF8, .vniInUTF8: String(validating: withoutMark(bytes), as: UTF8.self)
      case .utf16LittleEndian: utf16(bytes, low: 0)
      case .utf16BigEndian: utf16(bytes, low: 1)
      case .windows1258: mapped(bytes, SingleByteTables.windows1258)
      case .windows1252, .vni: mapped(bytes, SingleByteTables.windows1252)
      case .tcvn3: mapped(bytes, SingleByteTables.tcvn3)
      }
    guard let found else { return nil }
    switch self {
    case .vni, .vniInUTF8: return VNI.reading(found)
    case .tcvn3InUTF8: return VietnameseLetters.composing(tcvn3Letters(found))
    default: return VietnameseLetters.composing(found)
    }
  }
}

private func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
}

/// - Parameter low: which of two bytes is the low one.
private func utf16(_ bytes: [UInt8], low: Int) -> String? {
  guard bytes.count % 2 == 0 else { return nil }
  var units = stride(from: 0, to: bytes.count, by: 2).map {
    UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
  }
  if units.first == 0xFEFF { units.removeFirst() }
  return String(validating: units, as: UTF16.self)
}

private func mapped(_ bytes: [UInt8], _ table: [Unicode.Scalar]) -> String? {
  var text = String.UnicodeScalarView()
  for byte in bytes {
    let scalar = byte < 0x80 ? Unicode.Scalar(byte) : table[Int(byte) - 0x80]
    guard scalar != "\u{FFFD}" else { return nil }
    text.append(scalar)
  }
  return String(text)
}

/// Latin-1 letters taken for the TCVN3 letters of the same bytes; others stay.
private func tcvn3Letters(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isByte = (0xA1...0xFF).contains(scalar.value)
    result.append(isByte ? SingleByteTables.tcvn3[Int(scalar.value) - 0x80] : scalar)
  }
  return String(result)
}
