/// The elements and attributes that a worksheet is read by.
struct SheetNames {
  let cell = XMLName("c")
  let value = XMLName("v")
  let formula = XMLName("f")
  let row = XMLName("row")
  let inline = XMLName("is")
  let column = XMLName("col")
  let merged = XMLName("mergeCell")
  let reference = XMLName("ref")
  let place = XMLName("r")
  let hidden = XMLName("hidden")
  static let data = XMLName("sheetData")
}

/// What a cell says of the text that it holds.
enum CellType {
  case number, shared, inline, formulaText, flag, error, date

  @inline(__always)
  init(_ value: XMLBytes) {
    switch value[0] {
    case UInt8(ascii: "s"): self = value.isEnd(1) ? .shared : .formulaText
    case UInt8(ascii: "i"): self = .inline
    case UInt8(ascii: "b"): self = .flag
    case UInt8(ascii: "e"): self = .error
    case UInt8(ascii: "d"): self = .date
    default: self = .number
    }
  }
}
