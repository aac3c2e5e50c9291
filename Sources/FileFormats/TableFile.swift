public import DataFrames

/// A file that holds a table, of any kind that this package reads.
///
/// The kind is told from the content, so that a workbook named `.csv` is read as what it is; files that are known and
/// not read are refused by their kind, with the way out. Only files are read, not streams: all kinds but text are read
/// at many places.
public struct TableFile: Sendable {
  public let path: String
  /// What messages call the file.
  public let name: String
  public let format: FileFormat
  private let options: GridOptions

  /// - Throws: `.unreadable` when there is no such file; `.invalid` when it is of a kind that is not read, or an
  ///   option does not belong to its kind.
  public init(path: String, name: String? = nil, options: GridOptions = GridOptions()) throws(DataError) {
    self.path = path
    self.name = name ?? path
    self.options = options
    let file = try InputFile(path)
    if let said = options.format { format = said } else { format = try .recognised(file, name: self.name) }
    try options.check(for: format, name: self.name)
  }

  /// The cells as the file holds them; `nil` for text files, whose lines are read as CSV.
  public func grid() throws(DataError) -> Grid? {
    let file = try InputFile(path)
    switch format {
    case .csv, .tsv, .csvGzip, .tsvGzip: return nil
    case .xlsx: return try Workbook.grid(file, name: name, options)
    case .dta, .sav:
      return try LabelledFile.grid(file, name: name, isStata: format == .dta, codes: options.labelledCodes)
    case .sqlite: return try SQLiteTable.grid(file, name: name, options)
    case .json: return try JSONTable.grid(file.bytes(), name: name)
    }
  }

  /// The table as CSV text, with the way back to the cells of the file.
  public func table() throws(DataError) -> GridTable {
    if let grid = try grid() {
      return try GridTable(grid, headerRows: options.headerRows, keepsAllRows: options.range != nil)
    }
    let bytes = try InputFile(path).bytes()
    switch format {
    case .csvGzip: return GridTable(csv: try Gzip.inflated(bytes, name: name), file: name)
    case .tsvGzip:
      return GridTable(csv: TabSeparated.commaSeparated(try Gzip.inflated(bytes, name: name)), file: name)
    case .tsv: return GridTable(csv: TabSeparated.commaSeparated(bytes), file: name)
    default: return GridTable(csv: bytes, file: name)
    }
  }
}

/// The content of a file compressed by gzip (`.csv.gz`).
///
/// - Throws: when it cannot be inflated to its end, or inflates to far more than a table of its size.
public func decompressed(path: String) throws(DataError) -> [UInt8] {
  try Gzip.inflated(InputFile(path).bytes(), name: path)
}
