internal import DataFrames

extension FileFormat {
  /// The format of a file by what is in it; its name decides only between kinds of plain text.
  ///
  /// - Throws: for files that are no table this package reads, each by its name and with the way out.
  static func recognised(_ file: InputFile, name: String) throws(DataError) -> FileFormat {
    guard file.size > 0 else {
      throw DataError(.invalid, "\(name) is empty; expected a table")
    }
    if file.head.starts(with: [0x50, 0x4B]) { return try Self.archive(file, name) }
    if file.head.starts(with: [0x1F, 0x8B]) { return try Self.compressed(file, name) }
    if let format = binary(file) { return format }
    try FormatRefusal.check(file, name: name)
    return text(file)
  }

  private static func binary(_ file: InputFile) -> FileFormat? {
    if file.starts(with: "SQLite format 3\0") { return .sqlite }
    if file.starts(with: "$FL2@(#)") || file.starts(with: "$FL3@(#)") { return .sav }
    if file.starts(with: "<stata_dta>") { return .dta }
    // Before version 117: the release, the order of bytes (1 or 2), and 1 for a file of data.
    let head = file.head
    if head.count > 4, [104, 105, 108].contains(head[0]) || (110...115).contains(head[0]),
      [1, 2].contains(head[1]),
      head[2] == 1
    {
      return .dta
    }
    return nil
  }

  private static func archive(_ file: InputFile, _ name: String) throws(DataError) -> FileFormat {
    let archive = try ZipArchive(path: file.path, name: name)
    if archive.holds("xl/workbook.bin") { throw FormatRefusal.convert(name, "a binary workbook (.xlsb)") }
    let isOffice = archive.holds("_rels/.rels")
    if isOffice, archive.names.contains(where: { $0.lowercased().hasSuffix("workbook.xml") }) { return .xlsx }
    if isOffice, archive.names.contains(where: { $0.hasPrefix("word/") }) {
      throw FormatRefusal.refused(
        name, "a Word document", "copy its table into a spreadsheet and save that as .xlsx")
    }
    if isOffice, archive.names.contains(where: { $0.hasPrefix("ppt/") }) {
      throw FormatRefusal.refused(
        name, "a PowerPoint file", "copy its table into a spreadsheet and save that as .xlsx")
    }
    if archive.holds("content.xml"), archive.holds("mimetype") || archive.holds("META-INF/manifest.xml") {
      throw FormatRefusal.convert(name, "an OpenDocument file (.ods)")
    }
    if archive.holds("Index/Document.iwa") || archive.names.contains(where: { $0.hasSuffix(".iwa") }) {
      throw FormatRefusal.refused(name, "a Numbers file", "export it as .xlsx")
    }
    let tables = archive.names.filter { name in
      [".csv", ".tsv", ".xlsx", ".dta", ".sav", ".json"].contains { name.lowercased().hasSuffix($0) }
    }
    let found = tables.isEmpty ? "" : " with \(tables.prefix(3).joined(separator: ", "))"
    throw FormatRefusal.refused(
      name, "a zip archive\(found)", "unpack it (unzip \(name)), and give the file in it")
  }

  private static func compressed(_ file: InputFile, _ name: String) throws(DataError) -> FileFormat {
    let start = try Gzip.inflated(file.head, name: name, most: 512)
    if start.starts(with: "RDX".utf8) || start.starts(with: "RDA".utf8) {
      throw FormatRefusal.fromR(name, "an .RData file")
    }
    if start.starts(with: [0x58, 0x0A, 0, 0, 0]) || start.starts(with: [0x41, 0x0A]) {
      throw FormatRefusal.fromR(name, "an .rds file")
    }
    if start.count > 262, start[257..<262].elementsEqual("ustar".utf8) {
      throw FormatRefusal.refused(
        name, "an archive (.tar.gz)", "unpack it (tar xf \(name)), and give the file in it")
    }
    if start.starts(with: [0x50, 0x4B]) || start.starts(with: "SQLite".utf8) || start.contains(0) {
      throw FormatRefusal.refused(
        name, "a compressed file that holds no text", "inflate it (gunzip \(name)), and give the result")
    }
    let lower = name.lowercased()
    return lower.hasSuffix(".tsv.gz") || lower.hasSuffix(".tab.gz") ? .tsvGzip : .csvGzip
  }

  /// What plain text is, by its name and, where that does not say, its first sign.
  private static func text(_ file: InputFile) -> FileFormat {
    let path = file.path.lowercased()
    if path.hasSuffix(".tsv") || path.hasSuffix(".tab") { return .tsv }
    if path.hasSuffix(".csv") { return .csv }
    let start = file.head.starts(with: [0xEF, 0xBB, 0xBF]) ? file.head.dropFirst(3) : file.head[...]
    let first = start.first { $0 > .space }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") || path.hasSuffix(".json") { return .json }
    let line = start.prefix { $0 != .lineFeed }
    if line.contains(.tab), !line.contains(.comma) { return .tsv }
    return .csv
  }
}
