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

  /// The file as CSV in UTF-8 for the reader of CSV itself; `nil` where it is anything else.
  public func plainCSV() throws(DataError) -> PlainCSV? {
    guard format == .csv, !options.sayHowTextIsRead else { return nil }
    let file = try InputFile(path)
    let sample = try file.bytes(most: OfficeTextFile.sampleSize)
    guard OfficeTextFile.isPlain(sample) else { return nil }
    let start = max(0, file.size - PlainCSV.tailSize)
    return PlainCSV(head: sample, tail: try file.bytes(from: start), at: start)
  }

  /// The cells as the file holds them; of a text file as texts.
  public func grid() throws(DataError) -> Grid {
    let file = try InputFile(path)
    switch format {
    case .csv: return try OfficeTextFile.grid(file.bytes(), name: name, options)
    case .tsv: return try OfficeTextFile.grid(file.bytes(), name: name, options, delimiter: "\t")
    case .csvGzip:
      return try OfficeTextFile.grid(Gzip.inflated(file.bytes(), name: name), name: name, options)
    case .tsvGzip:
      return try OfficeTextFile.grid(
        Gzip.inflated(file.bytes(), name: name), name: name, options, delimiter: "\t")
    case .xlsx: return try Workbook.grid(file, name: name, options)
    case .dta, .sav:
      return try LabelledFile.grid(file, name: name, isStata: format == .dta, codes: options.labelledCodes)
    case .sqlite: return try SQLiteTable.grid(file, name: name, options)
    case .json: return try JSONTable.grid(file.bytes(), name: name)
    }
  }

  /// The table as CSV text, with the way back to the cells of the file.
  public func table() throws(DataError) -> GridTable {
    if format == .csvGzip, !options.sayHowTextIsRead {
      let bytes = try Gzip.inflated(InputFile(path).bytes(), name: name)
      if let plain = PlainCSV(bytes) {
        return GridTable(csv: Array(bytes[..<plain.end]), file: name, notes: plain.notes)
      }
    }
    return try GridTable(grid(), options)
  }

  /// What the first bytes of a stream show it to be, where it is no text.
  private static let streamed: [(signature: [UInt8], kind: String)] = [
    ([0x50, 0x4B, 3, 4], "a workbook or another archive"), ([0x1F, 0x8B], "compressed"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old workbook (.xls) or another Office file"),
    (Array("SQLite format 3".utf8), "a database"), (Array("$FL2@(#)".utf8), "an SPSS file"),
    (Array("<stata_dta>".utf8), "a Stata file"),
  ]

  /// A text from a stream, where it is not plain CSV; `nil` where it is.
  public static func table(
    ofText bytes: [UInt8], name: String, options: GridOptions
  ) throws(DataError) -> GridTable? {
    if let kind = Self.streamed.first(where: { bytes.starts(with: $0.signature) })?.kind {
      throw DataError(
        .invalid,
        "\(name) is \(kind), and a stream is read as text; save it to a file, and give that file's name")
    }
    if !options.sayHowTextIsRead, let plain = PlainCSV(bytes) {
      return plain.notes.isEmpty
        ? nil : GridTable(csv: Array(bytes[..<plain.end]), file: name, notes: plain.notes)
    }
    return try GridTable(OfficeTextFile.grid(bytes, name: name, options), options)
  }
}

/// The content of a file compressed by gzip (`.csv.gz`).
///
/// - Throws: when it cannot be inflated to its end, or inflates to far more than a table of its size.
public func decompressed(path: String) throws(DataError) -> [UInt8] {
  try Gzip.inflated(InputFile(path).bytes(), name: path)
}
