/// A text of records whose cells are parted by one mark, quoted as in CSV (RFC 4180), read leniently: offices' files have
/// title rows and notes, so records may differ in length.
public struct DelimitedText: Sendable, Equatable {
  public struct Cell: Sendable, Equatable {
    public let text: String
    public let isQuoted: Bool
  }

  public struct Record: Sendable, Equatable {
    /// On which it begins, from 1.
    public let line: Int
    public let cells: [Cell]

    /// Whether no cell holds anything.
    public var isBlank: Bool {
      cells.allSatisfy { cell in
        cell.text.utf8.first.map { $0 > 0x20 && $0 < 0x80 } ?? false
          ? false : cell.text.allSatisfy(\.isWhitespace)
      }
    }
  }

  public let records: [Record]
  /// The line of a quote that is never closed.
  public let openQuote: Int?

  /// - Parameters:
  ///   - text: lines ended by LF, CRLF or CR; a first line such as `sep=;` is left out.
  ///   - most: so many records are read.
  public init(_ text: String, delimiter: Character, most: Int = .max) {
    var reader = RecordReading(text, delimiter: UInt8(delimiter.asciiValue ?? 0x2C))
    var found: [Record] = []
    if DelimiterGuess.declared(text) != nil { _ = reader.next() }
    while found.count < most, let record = reader.next() { found.append(record) }
    (records, openQuote) = (found, reader.openQuote)
  }
}

/// Reads one record after another from the bytes of a text.
private struct RecordReading {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var place = 0
  private var line = 1
  private(set) var openQuote: Int?

  init(_ text: String, delimiter: UInt8) {
    bytes = Array(text.utf8)
    self.delimiter = delimiter
  }

  mutating func next() -> DelimitedText.Record? {
    guard place < bytes.count else { return nil }
    let start = line
    var cells: [DelimitedText.Cell] = []
    while true {
      cells.append(cell())
      guard place < bytes.count else { break }
      let mark = bytes[place]
      place += 1
      if mark == delimiter { continue }
      if mark == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
      line += 1
      break
    }
    return DelimitedText.Record(line: start, cells: cells)
  }

  private mutating func cell() -> DelimitedText.Cell {
    var start = place
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start < bytes.count, bytes[start] == 0x22 {
      place = start
      return quoted()
    }
    start = place
    while place < bytes.count, bytes[place] != delimiter, bytes[place] != 0x0A, bytes[place] != 0x0D {
      place += 1
    }
    return DelimitedText.Cell(text: String(decoding: bytes[start..<place], as: UTF8.self), isQuoted: false)
  }

  private mutating func quoted() -> DelimitedText.Cell {
    let opened = line
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == 0x0A { line += 1 }
      guard byte == 0x22 else {
        text.append(byte)
        continue
      }
      guard place < bytes.count, bytes[place] == 0x22 else {
        // Blanks between the quote and the mark; anything else belongs to the cell.
        while place < bytes.count, bytes[place] != delimiter, bytes[place] != 0x0A, bytes[place] != 0x0D {
          if bytes[place] != 0x20 { text.append(bytes[place]) }
          place += 1
        }
        return DelimitedText.Cell(text: String(decoding: text, as: UTF8.self), isQuoted: true)
      }
      text.append(byte)
      place += 1
    }
    openQuote = opened
    return DelimitedText.Cell(text: String(decoding: text, as: UTF8.self), isQuoted: true)
  }
}
