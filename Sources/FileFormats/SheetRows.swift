/// Goes through rows and cells of the ordinary shapes, and gives them to `SheetCells` as the reader of all XML would.
///
/// Ordinary are rows of cells, and cells of a formula, a value, and plain texts. What they mean is left to `SheetCells`;
/// that it refuses one is as unusual as any other thing.
struct SheetRows {
  private(set) var cursor: XMLCursor
  private let marks = SheetMarks()
  private let names = SheetNames()
  private var ignored: [UInt8] = []

  init(_ bytes: ByteView) { cursor = XMLCursor(bytes) }

  /// - Returns: whether the end of the rows was met, before which the cursor stands.
  mutating func read(into cells: inout SheetCells) throws(XMLCursor.Unusual) -> Bool {
    while true {
      cursor.skipBlanks()
      if cursor.isAtEnd { return false }
      if cursor.stands(marks.dataEnd) { return true }
      try cursor.expect(marks.row)
      try row(into: &cells)
    }
  }

  private mutating func row(into cells: inout SheetCells) throws(XMLCursor.Unusual) {
    var (place, hidden): (XMLBytes?, XMLBytes?) = (nil, nil)
    let isEmpty = try cursor.attributes { name, _, value in
      if name == names.place, place == nil { place = value }
      if name == names.hidden, hidden == nil { hidden = value }
    }
    let number = place?.wholeNumber
    guard place == nil || number.map(CellReference.rows.contains) ?? false else { throw XMLCursor.Unusual() }
    cells.beginRow(number, isHidden: hidden?.isFlag ?? false)
    if isEmpty { return }
    while true {
      cursor.skipBlanks()
      if cursor.skip(marks.cell) {
        try cell(into: &cells)
      } else {
        return try cursor.expect(marks.rowEnd)
      }
    }
  }

  @inline(__always)
  private mutating func cell(into cells: inout SheetCells) throws(XMLCursor.Unusual) {
    cells.beginCell()
    let isEmpty = try cursor.attributes { _, letter, value in
      if letter != 0 { cells.add(attribute: letter, value) }
    }
    cells.checkPlace()
    if cells.isRefused { throw XMLCursor.Unusual() }
    if !isEmpty { try content(into: &cells) }
    cells.endCell()
    if cells.isRefused { throw XMLCursor.Unusual() }
  }

  @inline(__always)
  private mutating func content(into cells: inout SheetCells) throws(XMLCursor.Unusual) {
    while true {
      cursor.skipBlanks()
      if cursor.skip(marks.value) {
        try cursor.element(to: &cells.value, end: marks.valueEnd)
      } else if cursor.skip(marks.inline) {
        cells.run.begin()
        if try !cursor.attributes({ _, _, _ in }) { try texts(into: &cells) }
      } else if cursor.skip(marks.formula) {
        cells.addFormula()
        ignored.removeAll(keepingCapacity: true)
        try cursor.element(to: &ignored, end: marks.formulaEnd)
      } else {
        return try cursor.expect(marks.cellEnd)
      }
      cells.checkSize()
    }
  }

  private mutating func texts(into cells: inout SheetCells) throws(XMLCursor.Unusual) {
    while true {
      cursor.skipBlanks()
      if cursor.skip(marks.text) {
        try cursor.element(to: &cells.run.bytes, end: marks.textEnd)
      } else {
        return try cursor.expect(marks.inlineEnd)
      }
    }
  }
}

private struct SheetMarks {
  let row = XMLMark("<row")
  let rowEnd = XMLMark("</row>")
  let cell = XMLMark("<c")
  let cellEnd = XMLMark("</c>")
  let value = XMLMark("<v")
  let valueEnd = XMLMark("</v>")
  let formula = XMLMark("<f")
  let formulaEnd = XMLMark("</f>")
  let inline = XMLMark("<is")
  let inlineEnd = XMLMark("</is>")
  let text = XMLMark("<t")
  let textEnd = XMLMark("</t>")
  /// The reader of all XML, which goes on from here, looks at the whole of it.
  let dataEnd = XMLMark("</sheetD")
}
