internal import DataFrames

/// Reads the cells of a worksheet part: a workbook's rows and cells are most of its bytes, and of few shapes.
///
/// The reader of all XML (expat) takes what stands above and below the rows; the rows themselves are gone through by
/// `SheetRows`. It takes whole elements of ordinary shape out of the stream, so that the rest is well-formed if and only
/// if the part is. Whatever else is met, an error too, ends this attempt without a result: the part is then read from its
/// first byte by expat alone, which refuses what must be refused, in its own words and by its own limits.
struct WorksheetPart {
  private let reader: XMLReader
  private let listener: SheetListener
  private var place = Place.above
  /// Bytes of rows not yet ended.
  private var pending: [UInt8] = []

  private enum Place { case above, rows, below, unusual }

  /// A row of 16,384 cells takes some 2 MB.
  private static let longestRow = 8 << 20

  /// - Parameter empty: to which the cells are added.
  static func cells(
    of part: String, in archive: ZipArchive, into empty: SheetCells
  ) throws(DataError) -> SheetCells {
    if let cells = scannedCells(of: part, in: archive, into: empty) { return cells }
    return try parsedCells(of: part, in: archive, into: empty)
  }

  /// The cells as expat alone reads them.
  static func parsedCells(
    of part: String, in archive: ZipArchive, into empty: SheetCells
  ) throws(DataError) -> SheetCells {
    let listener = SheetListener(empty)
    try XMLReader.read(part, of: archive, to: listener)
    return listener.taken
  }

  /// The cells where all is in order and ordinary, else `nil`.
  static func scannedCells(of part: String, in archive: ZipArchive, into empty: SheetCells) -> SheetCells? {
    do throws(DataError) {
      var scan = try WorksheetPart(part, archive, SheetListener(empty))
      try archive.read(part) { block throws(DataError) in
        try scan.take(block)
        return scan.place != .unusual
      }
      guard scan.place == .above || scan.place == .below else { return nil }
      try scan.reader.take([], isLast: true)
      return scan.listener.taken
    } catch {
      return nil
    }
  }

  private init(_ part: String, _ archive: ZipArchive, _ listener: SheetListener) throws(DataError) {
    self.listener = listener
    reader = try XMLReader(part, of: archive, to: listener, watching: SheetNames.data)
  }

  private mutating func take(_ block: ArraySlice<UInt8>) throws(DataError) {
    switch place {
    case .above:
      guard let rows = try reader.take(block, to: Array("<sheetData>".utf8)) else { return }
      place = listener.taken.isBetweenValues ? .rows : .unusual
      if place == .rows { try take(rows) }
    case .rows:
      pending += block
      do throws(XMLCursor.Unusual) {
        try readRows(newBytes: block.count)
      } catch {
        place = .unusual
      }
      guard place == .below else { return }
      try reader.take(pending[...], isLast: false)
      pending = []
    case .below: try reader.take(block, isLast: false)
    case .unusual: break
    }
  }

  /// Reads the rows that have ended.
  private mutating func readRows(newBytes: Int) throws(XMLCursor.Unusual) {
    guard let end = pending.endOfLastRow(from: max(0, pending.count - newBytes - 8)) else {
      if pending.count > Self.longestRow { throw XMLCursor.Unusual() }
      return
    }
    let listener = listener
    let (position, isEnd) = try pending.withView(ofFirst: end) {
      bytes throws(XMLCursor.Unusual) in
      var rows = SheetRows(bytes)
      let isEnd = try rows.read(into: &listener.taken)
      return (rows.cursor.position, isEnd)
    }
    pending.removeFirst(position)
    if isEnd { place = .below }
  }
}

extension [UInt8] {
  /// The index after the last end tag of a row, or of all rows, from an index on.
  fileprivate func endOfLastRow(from start: Int) -> Int? {
    let tags = [Array("</row>".utf8), Array("</sheetD".utf8)]
    var index = count - 1
    while index >= start {
      if self[index] == UInt8(ascii: "<") {
        for tag in tags where self[index...].starts(with: tag) { return index + tag.count }
      }
      index -= 1
    }
    return nil
  }
}
