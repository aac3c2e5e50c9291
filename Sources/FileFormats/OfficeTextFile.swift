internal import DataFrames
internal import OfficeText

/// Text files as offices keep them: in another encoding, parted by semicolons or tabs, with titles above and notes below.
///
/// A file that is plain CSV is none of these, and is read by the reader of CSV itself.
enum OfficeTextFile {
  /// So many bytes of a file tell whether it is plain.
  static let sampleSize = 1 << 16

  /// Whether the beginning of a file shows no reason to read it as anything but CSV in UTF-8.
  static func isPlain(_ sample: [UInt8]) -> Bool {
    // Where the beginning is cut, up to its last whole line.
    let end = sample.count < Self.sampleSize ? nil : sample.lastIndex(of: .lineFeed)
    let sample = end.map { Array(sample[...$0]) } ?? sample
    guard isUTF8(sample) else { return false }
    let top = String(decoding: sample.prefix(1 << 12), as: UTF8.self)
    let records = DelimitedText(top, delimiter: ",").records.filter { !$0.isBlank }
    // The last record may be cut; one alone has nobody to agree with.
    let whole = records.count > 2 ? records.dropLast() : records[...]
    let counts = Dictionary(grouping: whole, by: \.cells.count).mapValues(\.count)
    guard let first = whole.first,
      let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key
    else { return true }
    if usual == 1 { return DelimiterGuess(top).delimiter == nil }
    return first.cells.count == usual && !hasDecimalCommas(whole.dropFirst(), usual)
  }

  /// Whether quoted numbers have commas, and none a decimal point: a single one among others is a wrong cell, which the
  /// reader of CSV names.
  private static func hasDecimalCommas(_ records: ArraySlice<DelimitedText.Record>, _ width: Int) -> Bool {
    let rows = records.filter { $0.cells.count == width }
    guard
      rows.contains(where: { $0.cells.contains { $0.isQuoted && $0.text.utf8.contains(UInt8(ascii: ",")) } })
    else {
      return false
    }
    let columns = (0..<width).map { column in
      rows.map { row in row.cells[column].text.isEmpty ? nil : row.cells[column].text }
    }
    switch NumberStyle.find(columns) {
    case .style(.decimalComma), .ambiguous: return true
    case .style(.decimalPoint), .indifferent, .contradiction: return false
    }
  }

  private static func isUTF8(_ sample: [UInt8]) -> Bool {
    if sample.allSatisfy({ $0 < 0x80 && $0 != 0 }) { return true }
    // Vietnamese letters beyond Latin-1: nothing typed with the font of another encoding has them.
    let isVietnamese = zip(sample, sample.dropFirst()).contains { $0 == 0xE1 && ($1 == 0xBA || $1 == 0xBB) }
    if isVietnamese, String(validating: sample, as: UTF8.self) != nil { return true }
    // What no encoding fits is refused by the reader of CSV, with the line and the byte.
    return [.utf8, nil].contains(EncodingGuess(sample).encoding)
  }

  /// The cells of a file, all of them texts, a row of the grid for each line.
  static func grid(_ bytes: [UInt8], name: String, _ options: GridOptions, delimiter: Character? = nil)
    throws(DataError) -> Grid
  {
    var notes: [String] = []
    let lines = try LinesLeftOut(
      of: decoded(bytes, name, options.encoding, &notes), skip: options.skip, footer: options.footer,
      name: name)
    let text = lines.rest
    notes += lines.notes
    let mark = delimiter ?? DelimiterGuess(text).delimiter ?? ","
    if mark != ",", delimiter == nil {
      notes.append("The cells of \(name) are parted by \(mark == "\t" ? "tabs" : "\"\(mark)\"").")
    }
    let read = DelimitedText(text, delimiter: mark)
    if let line = read.openQuote {
      throw DataError(
        .invalid,
        "\(name), line \(line): the quote opened here is never closed; close it, and double a quote that "
          + "belongs to the text (\"\")")
    }
    try checkLengths(of: read, name)
    var grid = try cells(of: read, name)
    grid.notes = notes
    return grid
  }

  private static func decoded(
    _ bytes: [UInt8], _ name: String, _ said: TextEncoding?, _ notes: inout [String]
  ) throws(DataError) -> String {
    let guess = said == nil ? EncodingGuess(bytes) : nil
    guard let encoding = said ?? guess?.encoding else {
      throw DataError(
        .invalid,
        "\(name): its text is in no encoding that is known here; say which: --encoding utf-8, utf-16le, windows-1258, "
          + "windows-1252, tcvn3 or vni")
    }
    guard let text = encoding.text(bytes) else {
      throw DataError(.invalid, "\(name) is not \(encoding.rawValue) throughout; name another by --encoding")
    }
    if let guess, encoding != .utf8 {
      let why =
        guess.words > 0
        ? ", in which \(guess.syllables) of \(guess.words) words with marks are Vietnamese" : ""
      notes.append("The text of \(name) is read as \(encoding.rawValue)\(why) (--encoding says otherwise).")
    }
    return text
  }

  /// Refuses a row of the table that is shorter or longer than the others; titles and notes have one filled cell.
  private static func checkLengths(of read: DelimitedText, _ name: String) throws(DataError) {
    let records = read.records.filter { !$0.isBlank }
    let counts = Dictionary(grouping: records, by: \.cells.count).mapValues(\.count)
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key,
      let first = records.firstIndex(where: { $0.cells.count == usual }),
      let last = records.lastIndex(where: { $0.cells.count == usual })
    else { return }
    for record in records[first...last] where record.cells.count != usual {
      let filled = record.cells.indices.filter { !record.cells[$0].text.isBlank }
      guard filled.count > 1, record.cells.count < usual || (filled.last ?? 0) >= usual else { continue }
      throw DataError(
        .invalid,
        "\(name), line \(record.line): \(record.cells.count) cells, expected \(usual) as in the other rows: "
          + "\(excerpt(record.cells.map(\.text).joined(separator: " | "))); complete the row, and quote a cell that holds the mark "
          + "between cells")
    }
  }

  private static func cells(of read: DelimitedText, _ name: String) throws(DataError) -> Grid {
    let width = read.records.reduce(0) { max($0, $1.cells.count) }
    let place = GridPlace.lines(name)
    var cells = ColumnCells(columnCount: width)
    for record in read.records {
      // Rows of the grid are lines of the file: a cell with line breaks leaves blank ones behind it.
      while cells.rowCount < record.line - 1 { for _ in 0..<width { cells.appendEmpty() } }
      for column in 0..<width {
        let text = column < record.cells.count ? record.cells[column].text : ""
        if text.isBlank { cells.appendEmpty() } else { cells.append(text: text.utf8) }
      }
      guard !cells.isFull else { throw ColumnCells.tooMany(place) }
    }
    guard cells.rowCount > 0, width > 0 else {
      throw DataError(.invalid, "\(name) is empty; expected a table")
    }
    return cells.grid(place: place, names: nil)
  }
}

extension String {
  /// Whether it holds nothing but blanks, those of Unicode too.
  fileprivate var isBlank: Bool {
    utf8.first.map { $0 <= .space || $0 >= 0x80 } ?? true ? allSatisfy(\.isWhitespace) : false
  }
}
