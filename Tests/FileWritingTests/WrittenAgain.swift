import DataFrames
import FileFormats
import Glibc

@testable import FileWriting

/// Tables written to a file and read again as any file is.
enum WrittenAgain {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// Every CSV file that comes with the program.
  static func bundledTables() -> [String] {
    let folders = names(in: "\(root)/datasets").map { "\(root)/datasets/\($0)" }
    return folders.flatMap { folder in
      names(in: folder).filter { $0.hasSuffix(".csv") }.map { "\(folder)/\($0)" }
    }.sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 22)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
    guard (0..<bytes.count).contains(count) else { throw DataError(.unreadable, "cannot read \(path)") }
    return Array(bytes[..<count])
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  static func table(_ csv: String, text: Set<String> = [], titles: [String: String] = [:]) throws
    -> OutputTable
  {
    let file = try CSVFile(bytes: Array(csv.utf8), source: "x.csv")
    return OutputTable(try file.read(options: CSVOptions(categories: text)), titles: titles, title: "A title")
  }

  static func written(_ table: OutputTable, _ name: String) throws -> WrittenFile {
    guard let format = WritableFormat(name: name) else { throw DataError(.invalid, "no format \(name)") }
    return try format.file(table)
  }

  /// The frame that a file of these bytes is read as.
  static func frame(_ bytes: [UInt8], _ name: String, text: Set<String> = []) throws -> DataFrame {
    let path = "/tmp/reformstat-written-\(getpid())-\(UInt64.random(in: 0 ... .max)).\(name)"
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { unsafe unlink(path) }
    let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, bytes.count) }
    close(descriptor)
    guard count == bytes.count else { throw DataError(.unreadable, "cannot write \(path)") }
    let file = try TableFile(path: path)
    let options = CSVOptions(categories: text)
    if let plain = try file.plainCSV() {
      return try CSVFile(path: path, end: plain.end).read(options: options)
    }
    let table = try file.table()
    let origin = CSVOrigin(textColumns: table.textColumns, row: table.row(ofLine:), located: table.located)
    return try CSVFile(bytes: table.csv, source: table.source, origin: origin).read(options: options)
  }
}
