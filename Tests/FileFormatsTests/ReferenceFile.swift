import DataFrames
import Glibc

@testable import FileFormats

/// The files made by other programs, and what they hold as a third program reads it.
enum ReferenceFile {
  static let folder =
    #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/References/formats"

  static func path(_ name: String) -> String { "\(folder)/\(name)" }

  static func bytes(_ name: String) throws -> [UInt8] { try InputFile(path(name)).bytes() }

  /// The parts of a workbook that hold XML, but for its colours.
  static func xmlParts(_ name: String) throws -> [(name: String, content: [UInt8])] {
    let archive = try ZipArchive(path: path(name), name: name)
    var parts: [(name: String, content: [UInt8])] = []
    for part in archive.names {
      var content: [UInt8] = []
      try archive.read(part) { block throws(DataError) in
        content += block
        return true
      }
      if ["xml", "rels"].contains(part.split(separator: ".").last), !part.contains("theme") {
        parts.append((part, content))
      }
    }
    return parts
  }

  /// The records of a CSV text, read as plainly as can be.
  static func records(_ bytes: [UInt8]) -> [[String]] {
    var (records, record, cell): ([[String]], [String], [UInt8]) = ([], [], [])
    var inQuotes = false
    for (index, byte) in bytes.enumerated() {
      if byte == .quote {
        if !inQuotes, index > 0, bytes[index - 1] == .quote { cell.append(.quote) }
        inQuotes.toggle()
      } else if inQuotes || byte != .comma && byte != .lineFeed {
        cell.append(byte)
      } else {
        record.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == .lineFeed {
          records.append(record)
          record = []
        }
      }
    }
    return records
  }
}

/// A file that is there while a test runs.
final class TemporaryFile {
  let path: String

  init(_ bytes: [UInt8], name: String = "file") throws {
    path = "/tmp/reformstat-formats-\(getpid())-\(UInt64.random(in: 0 ... .max))-\(name)"
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe write(descriptor, $0.baseAddress! + done, bytes.count - done)
      }
      if written <= 0 { throw DataError(.unreadable, "cannot write \(path)") }
      done += written
    }
  }

  convenience init(_ text: String, name: String = "file") throws {
    try self.init(Array(text.utf8), name: name)
  }

  deinit { unsafe unlink(path) }
}
