/// Writes tables as CSV that the reader turns back into the same table.
///
/// Numbers are the shortest text that reads back the same double; missing entries are empty. A cell is quoted
/// only where it must be: commas, quotes, line breaks, blanks at its ends, and texts that would be read as missing.
/// The trap: a category column whose levels are all numbers must be declared as categories when read again.
public struct CSVWriter: Sendable {
  private let missing: MissingTokens
  private let delimiter: UInt8

  /// - Parameters:
  ///   - missing: The tokens that the reader will take for missing.
  ///   - delimiter: The mark between cells, an ASCII character.
  public init(missing: [String] = CSVOptions.defaultMissing, delimiter: Character = ",") {
    self.missing = MissingTokens(missing)
    self.delimiter = delimiter.asciiValue ?? .comma
  }

  /// A header line and a line for each row of the frame.
  public func text(_ frame: DataFrame) -> String { String(decoding: bytes(frame), as: UTF8.self) }

  /// The same as UTF-8.
  public func bytes(_ frame: DataFrame) -> [UInt8] {
    let columns = frame.columns.map { cells(of: $0) }
    var bytes: [UInt8] = []
    appendLine(columns.count, to: &bytes) { quotedIfNeeded(frame.names[$0]) }
    for row in 0..<frame.rowCount {
      appendLine(columns.count, to: &bytes) { columns[$0](row) }
    }
    return bytes
  }

  /// A header line and a line for each row; `nil` is a missing entry.
  public func text(names: [String], rows: some Sequence<[String?]>) -> String {
    var bytes: [UInt8] = []
    appendLine(names.count, to: &bytes) { quotedIfNeeded(names[$0]) }
    for row in rows {
      precondition(row.count == names.count, "one cell a column")
      appendLine(row.count, to: &bytes) { column in row[column].map { quotedIfNeeded($0) } ?? "" }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The shortest text that reads back the same double, without `.0` on whole numbers.
  public static func text(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private func cells(of column: Column) -> (Int) -> String {
    switch column {
    case .numbers(let numbers):
      return { numbers.validity?[$0] ?? true ? Self.text(numbers.values[$0]) : "" }
    case .categories(let categories):
      let levels = categories.levels.map { quotedIfNeeded($0) }
      return { categories.validity?[$0] ?? true ? levels[Int(categories.codes[$0])] : "" }
    }
  }

  private func appendLine(_ count: Int, to bytes: inout [UInt8], cell: (Int) -> String) {
    for column in 0..<count {
      if column > 0 { bytes.append(delimiter) }
      let text = cell(column)
      // A lone empty cell would be a blank line, and blank lines are no rows.
      bytes.append(contentsOf: (count == 1 && text.isEmpty ? "\"\"" : text).utf8)
    }
    bytes.append(.lineFeed)
  }

  private func quotedIfNeeded(_ text: String) -> String {
    let needsQuotes =
      missing.contains(text) || text.utf8.first.map(isBlank) ?? false || text.utf8.last.map(isBlank) ?? false
      || text.utf8.contains { $0 == delimiter || $0 == .quote || $0 == .lineFeed || $0 == .carriageReturn }
    guard needsQuotes else { return text }
    var bytes: [UInt8] = [.quote]
    for byte in text.utf8 { bytes.append(contentsOf: byte == .quote ? [.quote, .quote] : [byte]) }
    return String(decoding: bytes + [.quote], as: UTF8.self)
  }
}
