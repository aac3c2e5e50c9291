public import DocumentFormats
public import FileFormats

/// The kinds of file that a table is written as, by the names and endings they go by.
public struct WritableFormat: Sendable, Equatable {
  public let format: FileFormat

  /// Every name that `init(name:)` takes, as shown in help and errors.
  public static let allNames = FileFormat.allCases.map(\.rawValue)

  /// A format by its name, in any case; nil when there is none of that name.
  public init?(name: String) {
    guard let format = FileFormat(rawValue: name.lowercased()) else { return nil }
    self.format = format
  }

  /// A format by the ending of a file's name; nil when no format has it.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    let endings =
      FileFormat.allCases.map { (".\($0.rawValue)", $0) } + [(".db", .sqlite), (".sqlite3", .sqlite)]
    // `.csv.gz` before any shorter ending.
    let found = endings.filter { name.hasSuffix($0.0) }.max { $0.0.utf8.count < $1.0.utf8.count }
    guard let format = found?.1 else { return nil }
    self.format = format
  }

  /// Whether a file of this kind can be read on a screen.
  public var isText: Bool { [.csv, .tsv, .json].contains(format) }

  /// The whole file, the same bytes for the same table.
  ///
  /// - Throws: what such a file cannot hold, with the way out.
  public func file(_ table: OutputTable) throws(DocumentError) -> WrittenFile {
    switch format {
    case .csv: return DelimitedFile(table, delimiter: ",").file
    case .tsv: return DelimitedFile(table, delimiter: "\t").file
    case .csvGzip, .tsvGzip:
      var file = DelimitedFile(table, delimiter: format == .csvGzip ? "," : "\t").file
      file.bytes = try Deflate.gzip(file.bytes)
      return file
    case .json: return JSONRows(table).file
    case .xlsx: return try DataWorkbook(table).file()
    case .dta, .sav: return try StatisticsTable(table, kind: format == .dta ? .stata : .spss).file()
    case .sqlite: return try DatabaseFile(table).file()
    }
  }
}
