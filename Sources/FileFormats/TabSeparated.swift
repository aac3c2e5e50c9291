internal import DataFrames

/// Turns text whose cells are parted by tabs into CSV, line by line, so that line numbers stay.
///
/// A cell that begins with a quote is taken as a spreadsheet writes it: to the next single quote, doubled quotes
/// standing for one. In other cells a quote is a sign like any other.
enum TabSeparated {
  static func commaSeparated(_ bytes: [UInt8]) -> [UInt8] {
    // Text in UTF-16 is refused by the reader of CSV, by name.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return bytes }
    var writer = GridText(capacity: bytes.count + bytes.count / 16)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      if bytes[index] == .quote, let close = closing(bytes, index) {
        writer.appendRaw(bytes[index...close])
        index = close + 1
      } else {
        var end = index
        while end < bytes.count, bytes[end] != .tab, bytes[end] != .lineFeed { end += 1 }
        let isLineEnd = end < bytes.count && bytes[end] == .lineFeed && end > index
        let last = isLineEnd && bytes[end - 1] == .carriageReturn ? end - 1 : end
        writer.append(bytes, index..<last, quoted: false)
        index = end
      }
      guard index < bytes.count else { break }
      if bytes[index] == .tab {
        writer.comma()
      } else if bytes[index] == .lineFeed {
        writer.endLine()
      } else {
        // A carriage return before the line feed.
        writer.appendRaw(bytes[index...index])
      }
      index += 1
    }
    return writer.bytes
  }

  /// The quote that closes a cell, when a tab or the end of the line follows it.
  private static func closing(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == .quote {
        guard index + 1 < bytes.count, bytes[index + 1] == .quote else {
          let next = index + 1 < bytes.count ? bytes[index + 1] : .lineFeed
          return next == .tab || next == .lineFeed || next == .carriageReturn ? index : nil
        }
        index += 1
      }
      index += 1
    }
    return nil
  }
}
