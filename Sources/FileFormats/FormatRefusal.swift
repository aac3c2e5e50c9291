internal import DataFrames

/// Files that are known and not read, each with the way out.
enum FormatRefusal {
  static func refused(_ name: String, _ what: String, _ way: String) -> DataError {
    DataError(.invalid, "\(name) is \(what); \(way)")
  }

  /// A workbook of another kind, which a spreadsheet can save as one that is read.
  static func convert(_ name: String, _ what: String) -> DataError {
    refused(
      name, what,
      "save it as .xlsx in a spreadsheet, or run: libreoffice --headless --convert-to xlsx \(shellQuoted(name))"
    )
  }

  static func fromR(_ name: String, _ what: String) -> DataError {
    refused(name, what + " of R", "write its table as CSV in R: write.csv(x, \"x.csv\", row.names = FALSE)")
  }

  /// Refuses what the first bytes of a file show it to be.
  static func check(_ file: InputFile, name: String) throws(DataError) {
    let head = file.head
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { throw try compound(file, name) }
    if file.starts(with: "%PDF") {
      throw refused(name, "a PDF", "copy its table into a spreadsheet, check it, and save that as .xlsx")
    }
    if file.starts(with: "PAR1") {
      throw refused(name, "a Parquet file", "write it as CSV: duckdb -c \"copy (from '\(name)') to 'x.csv'\"")
    }
    if file.starts(with: "ARROW1") || file.starts(with: "FEA1") {
      throw refused(
        name, "an Arrow or Feather file",
        "write it as CSV, in Python: pandas.read_feather(...).to_csv(\"x.csv\", index=False)")
    }
    if file.starts(with: "RDX") || file.starts(with: "RDA") { throw fromR(name, "an .RData file") }
    if head.starts(with: [0x58, 0x0A, 0, 0, 0]) || head.starts(with: [0x41, 0x0A, 0x33]) {
      throw fromR(name, "an .rds file")
    }
    if file.starts(with: "BZh") {
      throw refused(name, "compressed by bzip2", "inflate it: bunzip2 -k \(shellQuoted(name))")
    }
    if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A]) {
      throw refused(name, "compressed by xz", "inflate it: unxz -k \(shellQuoted(name))")
    }
    if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      throw refused(name, "compressed by zstd", "inflate it: unzstd \(shellQuoted(name))")
    }
    if head.starts(with: [0x37, 0x7A, 0xBC, 0xAF]) {
      throw refused(name, "a 7-Zip archive", "unpack it, and give the file in it")
    }
    if file.starts(with: "Rar!") {
      throw refused(name, "a RAR archive", "unpack it, and give the file in it")
    }
    try checkStatistics(file, name)
    try checkMarkup(file, name)
  }

  private static func checkStatistics(_ file: InputFile, _ name: String) throws(DataError) {
    // The mark of a SAS data set stands after twelve zeros.
    if file.head.count > 16, file.head[..<12].allSatisfy({ $0 == 0 }),
      file.head[12..<16].elementsEqual([0xC2, 0xEA, 0x81, 0x60])
    {
      throw refused(
        name, "a SAS data set",
        "write it as CSV, in R: write.csv(haven::read_sas(\"\(name)\"), \"x.csv\", row.names = FALSE)")
    }
    if file.starts(with: "HEADER RECORD*******LIB") {
      throw refused(
        name, "a SAS transport file",
        "write it as CSV, in R: write.csv(haven::read_xpt(\"\(name)\"), \"x.csv\", row.names = FALSE)")
    }
    if String(decoding: file.head.prefix(200), as: UTF8.self).contains("SPSS PORT FILE") {
      throw refused(name, "a portable file of SPSS (.por)", "save it as .sav in SPSS")
    }
  }

  /// A workbook of before 2007, a password, or another file of Microsoft's compound kind: names stand in UTF-16.
  private static func compound(_ file: InputFile, _ name: String) throws(DataError) -> DataError {
    let bytes = try file.bytes()
    func holds(_ stream: String) -> Bool {
      let wanted: [UInt8] = stream.utf8.flatMap { [UInt8]([$0, 0]) }
      return bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
    }
    if holds("EncryptedPackage") {
      return refused(
        name, "protected by a password",
        "open it in a spreadsheet, take the password away, and save it as .xlsx")
    }
    if holds("Workbook") || holds("Book") { return convert(name, "a workbook of Excel 97-2003 (.xls)") }
    if holds("WordDocument") {
      return refused(name, "a Word document", "copy its table into a spreadsheet and save that as .xlsx")
    }
    return refused(
      name, "a Microsoft file that holds no workbook", "save its table as .xlsx in a spreadsheet")
  }

  /// Pages and XML that go under the name of a workbook.
  private static func checkMarkup(_ file: InputFile, _ name: String) throws(DataError) {
    let start = file.head.starts(with: [0xEF, 0xBB, 0xBF]) ? file.head.dropFirst(3) : file.head[...]
    let text = String(decoding: start.drop { $0 <= .space }.prefix(1000), as: UTF8.self).lowercased()
    guard text.hasPrefix("<") else {
      if text.hasPrefix("id;p") { throw convert(name, "a SYLK file (.slk)") }
      if text.hasPrefix("{\\rtf") {
        throw refused(
          name, "a rich text document", "copy its table into a spreadsheet and save that as .xlsx")
      }
      return
    }
    if text.contains("excel.sheet") || text.contains("urn:schemas-microsoft-com:office:spreadsheet") {
      throw convert(name, "a workbook in the XML of Excel 2003")
    }
    if text.contains("<html") || text.contains("<!doctype html") || text.contains("<table")
      || text.contains("<head")
    {
      throw convert(
        name, "a web page (HTML)\(name.lowercased().hasSuffix(".xls") ? " under the name of a workbook" : "")"
      )
    }
    throw refused(name, "XML", "expected a table: save it as CSV or .xlsx")
  }

  private static func shellQuoted(_ name: String) -> String {
    name.contains { !$0.isLetter && !$0.isNumber && !"._-/".contains($0) } ? "'\(name)'" : name
  }
}
