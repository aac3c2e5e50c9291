public import DataFrames
public import OfficeText

/// Which part of a file is read; what does not belong to the file's format is refused.
public struct GridOptions: Sendable {
  /// The sheet of a workbook; the first that is not hidden when `nil`.
  public var sheet: SheetChoice?
  /// The cells of a sheet that hold the table with its names; all when `nil`.
  public var range: CellRange?
  /// The rows of a sheet that hold the names, by its own numbers; searched for when `nil`.
  public var headerRows: ClosedRange<Int>?
  /// The table of a database; may be left out where there is one.
  public var table: String?
  /// A SELECT on a database instead of a table.
  public var query: String?
  /// The file's format; told from its content when `nil`.
  public var format: FileFormat?
  /// The encoding of a text file; guessed when `nil`.
  public var encoding: TextEncoding?
  /// Which mark numbers written as text have before their decimals; found when `nil`.
  public var decimal: NumberStyle?
  /// Lines of a text file that are left out above the table, and at the end.
  public var skip = 0
  public var footer = 0
  /// Texts that stand for a missing cell.
  public var missing = CSVOptions.defaultMissing
  /// What becomes of codes that have labels, in files of Stata and SPSS.
  public var labelledCodes: LabelledCodes

  public init(
    sheet: SheetChoice? = nil, range: CellRange? = nil, headerRows: ClosedRange<Int>? = nil,
    table: String? = nil,
    query: String? = nil, format: FileFormat? = nil, labelledCodes: LabelledCodes = .asLabels
  ) {
    (self.sheet, self.range, self.headerRows) = (sheet, range, headerRows)
    (self.table, self.query, self.format, self.labelledCodes) = (table, query, format, labelledCodes)
  }

  /// Reads `4`, or `3..4` for names on two rows.
  public static func headerRows(_ text: String) throws(DataError) -> ClosedRange<Int> {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isRange = parts.count == 3 && parts[1].isEmpty
    if let first = parts.first.flatMap({ Int($0) }), let last = parts.last.flatMap({ Int($0) }), 1 <= first,
      first <= last, isRange || parts.count == 1
    {
      return first...last
    }
    throw DataError(
      .invalid, "\"\(text)\" is no row of names; expected a row's number as in 4, or two as in 3..4")
  }

  /// Reads the number of lines that an option takes.
  public static func lines(_ text: String, option: String) throws(DataError) -> Int {
    if let count = Int(text), count >= 0 { return count }
    throw DataError(.invalid, "\(option) takes a number of lines, such as 3, not \"\(text)\"")
  }

  /// Whether it is said how a text is read, so that it is not taken for plain CSV.
  var sayHowTextIsRead: Bool {
    encoding != nil || decimal != nil || headerRows != nil || skip > 0 || footer > 0
  }

  /// Refuses what another format would need, by the name of its option.
  func check(for format: FileFormat, name: String) throws(DataError) {
    let isText = [.csv, .tsv, .csvGzip, .tsvGzip].contains(format)
    if !isText, let option = [("--skip", skip), ("--footer", footer)].first(where: { $0.1 > 0 })?.0 {
      throw DataError(
        .invalid,
        "\(option) leaves out lines of a text file, and \(name) is \(format.words); leave it out"
          + (format == .xlsx ? " (--range chooses cells)" : ""))
    }
    if format != .xlsx {
      let given = [
        ("--sheet", sheet != nil), ("--range", range != nil), ("--header-row", headerRows != nil && !isText),
      ]
      if let option = given.first(where: { $0.1 })?.0 {
        throw DataError(
          .invalid,
          "\(option) chooses cells of a workbook (.xlsx), and \(name) is \(format.words); leave it out")
      }
    }
    if format != .sqlite {
      let given = [("--from-table", table != nil), ("--query", query != nil)]
      if let option = given.first(where: { $0.1 })?.0 {
        throw DataError(
          .invalid, "\(option) chooses a table of a database, and \(name) is \(format.words); leave it out")
      }
    }
  }
}

/// A sheet by its name or, counted from 1, by its place among the tabs.
public enum SheetChoice: Sendable, Equatable {
  case name(String)
  case number(Int)
}

public enum LabelledCodes: Sendable {
  /// A variable all of whose values have labels of their own becomes text; others keep their codes.
  case asLabels
  case asCodes
}
