internal import Glibc

/// The messages with which a CSV file is refused: what is wrong, where, what was expected, and the way out.
enum CSVRefusal {
  static func unreadable(_ path: String, code: Int32) -> DataError {
    switch code {
    case ENOENT, ENOTDIR: DataError(.unreadable, "cannot read \(path): no such file; check the path")
    case EISDIR:
      DataError(.unreadable, "cannot read \(path): it is a directory; give the CSV file in it")
    case EACCES, EPERM:
      DataError(.unreadable, "cannot read \(path): permission denied; make the file readable (chmod u+r)")
    default: DataError(.unreadable, "cannot read \(path): system error \(code)")
    }
  }

  static func changed(_ path: String) -> DataError {
    DataError(.unreadable, "\(path) became shorter while it was read; run again when nothing writes to it")
  }

  static func empty(_ source: String) -> DataError {
    DataError(.invalid, "\(source) is empty; expected a line of column names and rows below it")
  }

  static func headerOnly(_ source: String, line: Int) -> DataError {
    DataError(
      .invalid, "\(source) ends after its column names (line \(line)); expected at least one row below them")
  }

  static func utf16(_ source: String) -> DataError {
    DataError(
      .invalid,
      "\(source) is UTF-16 text; expected UTF-8: save it as \"CSV UTF-8\", or run iconv -f UTF-16 -t UTF-8")
  }

  static func nul(_ source: String, line: Int) -> DataError {
    DataError(
      .invalid,
      "\(source), line \(line): a NUL byte, so this is no text file; expected CSV text in UTF-8")
  }

  static func notUTF8(_ source: String, line: Int, byte: UInt8) -> DataError {
    let hex = String(byte, radix: 16, uppercase: true)
    return DataError(
      .invalid,
      "\(source), line \(line): byte 0x\(hex.count < 2 ? "0" : "")\(hex) is not valid UTF-8; save the file as "
        + "\"CSV UTF-8\", or say what it is: --encoding windows-1258")
  }

  static func emptyName(_ source: String, line: Int, column: Int, of count: Int) -> DataError {
    DataError(
      .invalid,
      "\(source), line \(line): column \(column) of \(count) has no name; give it one, or remove the column "
        + "(R: write.csv(..., row.names = FALSE))")
  }

  static func duplicateName(_ source: String, line: Int, name: String, first: Int, second: Int) -> DataError {
    DataError(
      .invalid,
      "\(source), line \(line): columns \(first) and \(second) are both named \"\(name)\"; rename one")
  }

  static func delimiter(_ source: String, line: Int, name: String, shown: String) -> DataError {
    DataError(
      .invalid,
      "\(source), line \(line): the cells are parted by \(name) (\(excerpt(shown))), expected commas; save the "
        + "file as comma-separated values, numbers written with a point")
  }

  static func lineEnds(_ source: String) -> DataError {
    DataError(
      .invalid,
      "\(source): its lines end in carriage returns alone, expected line feeds; convert it: tr '\\r' '\\n'")
  }

  static func ragged(_ place: CellPlace, found: Int, expected: Int, text: String) -> DataError {
    DataError(
      .invalid,
      "\(place.row): \(found) \(found == 1 ? "cell" : "cells"), expected \(expected): "
        + "\(excerpt(text)); complete the row, and quote a cell that holds a comma")
  }

  static func unclosed(_ place: CellPlace, text: String) -> DataError {
    DataError(
      .invalid,
      "\(place.full): the quote opened here is never closed: \(excerpt(text)); close it, and double a quote "
        + "that belongs to the text (\"\")")
  }

  static func afterQuote(_ place: CellPlace, text: String) -> DataError {
    DataError(
      .invalid,
      "\(place.full): text after the closing quote: \(excerpt(text)); expected a comma or the end of the "
        + "line; double a quote that belongs to the text (\"\")")
  }

  static func strayQuote(_ place: CellPlace, text: String) -> DataError {
    DataError(
      .invalid,
      "\(place.full): a quote inside an unquoted cell: \(excerpt(text)); quote the whole cell and double the "
        + "quote inside (\"\")")
  }

  static func overflow(_ place: CellPlace, text: String) -> DataError {
    DataError(
      .invalid,
      "\(place.full): \(excerpt(text)) is too large for a number (the largest is 1.8e308); correct it, or "
        + "leave the cell empty")
  }

  static func notNumber(_ place: CellPlace, text: String) -> DataError {
    DataError(
      .invalid,
      "\(place.full): \"\(excerpt(text))\" is not a number; correct it, or declare it missing: "
        + "--missing '\(excerpt(text))'")
  }

  static func decimalComma(_ place: CellPlace, text: String) -> DataError {
    DataError(
      .invalid,
      "\(place.full): \"\(excerpt(text))\" has a comma where a number has a point; expected numbers like 3.5 "
        + "or 1234, without commas")
  }

  /// At most 60 characters of a text, on one line.
  private static func excerpt(_ text: String) -> String {
    let line = text.prefix(61).map { $0.isNewline ? " " : String($0) }
    return line.count > 60 ? line.prefix(57).joined() + "..." : line.joined()
  }
}

/// The file, line and column that a message names.
struct CellPlace {
  let source: String
  let line: Int
  let column: String

  var full: String { "\(source), line \(line), column \"\(column)\"" }

  var row: String { "\(source), line \(line)" }
}
