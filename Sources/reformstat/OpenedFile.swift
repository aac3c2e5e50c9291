import DataFrames
import Datasets
import FileFormats
import Formulas
import Glibc
import OfficeText

/// A file of any kind, opened so that its rows can be read as those of a CSV file.
struct OpenedFile {
  let file: CSVFile
  /// What was done to make a table of it.
  let notes: [String]

  /// - Parameter name: what messages call the file.
  init(path: String, name: String, _ options: GridOptions) throws {
    guard Self.isRegular(path) else {
      // A pipe is read once, from its beginning: as text.
      self = try OpenedFile(text: bytesOfFile(at: path), name: name, options)
      return
    }
    let table = try TableFile(path: path, name: name, options: options)
    if let plain = try table.plainCSV() {
      (file, notes) = (try CSVFile(path: path, name: name, end: plain.end), plain.notes)
    } else {
      self = try OpenedFile(table.table())
    }
  }

  init(standardInput options: GridOptions) throws {
    self = try OpenedFile(text: CSVFile.bytesOfStandardInput(), name: "standard input", options)
  }

  private init(text bytes: [UInt8], name: String, _ options: GridOptions) throws {
    if let table = try TableFile.table(ofText: bytes, name: name, options: options) {
      self = try OpenedFile(table)
    } else {
      (file, notes) = (try CSVFile(bytes: bytes, source: name), [])
    }
  }

  /// Whether a path is a file that can be read at many places; one that is not there is left to the reader's error.
  private static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
      || status.st_mode & S_IFMT == S_IFDIR
  }

  private init(_ table: GridTable) throws {
    let origin = CSVOrigin(
      textColumns: table.textColumns, row: table.row(ofLine:), located: table.located)
    file = try CSVFile(bytes: table.csv, source: table.source, origin: origin)
    notes = table.notes
  }
}

extension ReadingOptions {
  /// What was typed of the file.
  var file: FileReading {
    var file = FileReading()
    (file.sheet, file.range, file.headerRow) = (sheet, range, headerRow)
    (file.table, file.query, file.encoding, file.decimal) = (fromTable, query, encoding, decimal)
    (file.skip, file.footer) = (skip.map(String.init), footer.map(String.init))
    return file
  }

  /// Which part of a file is read, and how; what its kind does not know is refused by the reader.
  ///
  /// - Parameter beside: the file that the options were typed for, when this is another one: they hold for it too if it
  ///   is of the same kind.
  func gridOptions(_ source: DataSource?, beside main: DataSource? = nil) throws -> GridOptions {
    let declared = source.flatMap { $0.isFirstTable ? $0.codebook?.declaration?.reading?.file : nil }
    let isMeant = main == nil || Self.ending(main?.csvPath) == Self.ending(source?.csvPath)
    let said = (declared ?? FileReading()).merging(isMeant ? file : FileReading())
    var options = GridOptions()
    options.sheet = said.sheet.map { Int($0).map(SheetChoice.number) ?? .name($0) }
    options.range = try said.range.map { text throws(DataError) in try CellRange(text) }
    options.headerRows = try said.headerRow.map(GridOptions.headerRows)
    options.skip =
      try said.skip.map { text throws(DataError) in try GridOptions.lines(text, option: "--skip") } ?? 0
    options.footer =
      try said.footer.map { text throws(DataError) in try GridOptions.lines(text, option: "--footer") } ?? 0
    options.table = said.table
    options.query = said.query
    options.format = isMeant ? inputFormat.flatMap(FileFormat.init) : nil
    options.encoding = said.encoding.flatMap(TextEncoding.named)
    options.decimal = said.decimal.map { $0 == "comma" ? .decimalComma : .decimalPoint }
    options.missing = missingTokens ?? source?.missingValues.map { $0 } ?? CSVOptions.defaultMissing
    return options
  }

  private static func ending(_ path: String?) -> String { path.map { fileExtension(ofPath: $0) } ?? "csv" }
}
