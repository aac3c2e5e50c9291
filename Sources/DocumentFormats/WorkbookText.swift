/// Text as a workbook must hold it: what looks like Excel's own escape of a character (`_x0041_` is an A) gets the escape
/// of its underscore in front, so that it is read as it stands.
///
/// > Reference: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
package func workbookText(_ text: String) -> String {
  let bytes = Array(text.utf8)
  let isEscape = { (place: Int) in
    place + 6 < bytes.count && bytes[place] == UInt8(ascii: "_") && bytes[place + 1] == UInt8(ascii: "x")
      && bytes[place + 6] == UInt8(ascii: "_") && bytes[place + 2..<place + 6].allSatisfy(isHexadecimal)
  }
  guard bytes.indices.contains(where: isEscape) else { return text }
  var escaped: [UInt8] = []
  for (place, byte) in bytes.enumerated() {
    if isEscape(place) { escaped += Array("_x005F".utf8) }
    escaped.append(byte)
  }
  return String(decoding: escaped, as: UTF8.self)
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
    UInt8(ascii: "A")...UInt8(ascii: "F"):
    true
  default: false
  }
}
