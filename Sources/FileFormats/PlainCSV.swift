internal import DataFrames
internal import OfficeText

/// A file that is plain CSV, and where its table ends: before the notes that people write under it.
///
/// A note is a line at the very end with one cell that is filled and fewer cells than there are names, such as
/// `Nguồn: Bộ Nội vụ`; no number is one. A short row with two cells filled is none, and is refused by the reader of CSV. Only the end of
/// the file is looked at, so that a large file is read as fast with notes as without.
public struct PlainCSV: Sendable, Equatable {
  static let tailSize = 1 << 16

  /// The position of the first byte that does not belong to the table.
  public let end: Int
  /// What was left out.
  public let notes: [String]

  /// - Parameters:
  ///   - head: the beginning of the file.
  ///   - tail: its end.
  ///   - start: where the tail begins.
  init(head: [UInt8], tail: [UInt8], at start: Int) {
    let whole = start + tail.count
    let top = DelimitedText(String(decoding: head.prefix(1 << 12), as: UTF8.self), delimiter: ",", most: 20)
    let width = top.records.first { !$0.isBlank }?.cells.count ?? 1
    var (found, end, place): ([String], Int, Int) = ([], whole, tail.count)
    while let line = Self.line(of: tail, endingAt: place, isCut: start > 0) {
      place = line.lowerBound
      let text = String(decoding: tail[line], as: UTF8.self)
      guard let record = DelimitedText(text, delimiter: ",", most: 1).records.first, !record.isBlank else {
        continue
      }
      guard let note = Self.note(record, width) else { break }
      found.append(note)
      end = start + place
    }
    self.end = end
    notes = found.isEmpty ? [] : [Self.sentence(found.reversed())]
  }

  /// - Returns: `nil` where the bytes are no plain CSV.
  init?(_ bytes: [UInt8]) {
    let sample = Array(bytes.prefix(OfficeTextFile.sampleSize))
    guard OfficeTextFile.isPlain(sample) else { return nil }
    let start = max(0, bytes.count - Self.tailSize)
    self.init(head: sample, tail: Array(bytes[start...]), at: start)
  }

  /// The line that ends at a place, with its end; `nil` before the first, and for one whose beginning is cut off.
  private static func line(of tail: [UInt8], endingAt end: Int, isCut: Bool) -> Range<Int>? {
    guard end > 0 else { return nil }
    let before = tail[..<(end - 1)].lastIndex(of: .lineFeed)
    if before == nil, isCut { return nil }
    return (before.map { $0 + 1 } ?? 0)..<end
  }

  /// The text of a note; `nil` for a row. A quote inside may be the end of a cell that began lines above.
  private static func note(_ record: DelimitedText.Record, _ width: Int) -> String? {
    let filled = record.cells.filter { !$0.text.allSatisfy(\.isWhitespace) }
    guard record.cells.count < width, filled.count == 1, filled[0].isQuoted || !filled[0].text.contains("\"")
    else {
      return nil
    }
    // A lone number is what is left of a row.
    return parsedNumber(filled[0].text) == nil ? filled[0].text : nil
  }

  private static func sentence(_ found: [String]) -> String {
    "\(counted(found.count, "line")) below the table \(found.count == 1 ? "was" : "were") left out: "
      + found.prefix(3).map { excerpt($0.split { $0.isWhitespace }.joined(separator: " ")) }.joined(
        separator: ", ")
      + (found.count > 3 ? ", ..." : "") + "."
  }
}
