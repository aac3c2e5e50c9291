internal import DataFrames

/// The long texts (strL) of a Stata file, looked through before ReadStat reads them.
///
/// ReadStat takes it on trust that each ends in NUL and reads on beyond its memory when one does not. Only where
/// the file leads ReadStat to long texts are they checked; what it refuses anyway is left to it.
///
/// > Reference: Stata (2023), Data Management Reference Manual, Stata .dta file format, releases 117 to 119.
enum StataLongTexts {
  /// - Throws: when a long text does not end in NUL.
  static func check(_ file: InputFile, name: String) throws(DataError) {
    guard let layout = Layout(file.head), layout.start < file.size else { return }
    let bytes = try file.bytes(from: layout.start)
    guard bytes.starts(with: "<strls>".utf8) else { return }
    var index = 7
    let (length, head) = (layout.releaseIs117 ? 9 : 13, layout.releaseIs117 ? 13 : 17)
    while index + 3 + head <= bytes.count, bytes[index..<index + 3].elementsEqual("GSO".utf8) {
      let count = layout.number(bytes, at: index + 3 + length, width: 4)
      let isText = bytes[index + 3 + length - 1] == 130
      index += 3 + head
      // Bytes that are no text stop ReadStat.
      guard isText, count <= bytes.count - index else { return }
      guard count > 0, bytes[index + count - 1] == 0 else {
        throw DataError(
          .invalid,
          "\(name) is damaged: a long text (strL) in it has no end; open it in Stata and save it again")
      }
      index += count
    }
  }
}

/// Where the header of a file of release 117 or later says that its long texts begin.
private struct Layout {
  let start: Int
  let releaseIs117: Bool
  private let isLittle: Bool

  init?(_ head: [UInt8]) {
    let opening = Array("<stata_dta><header><release>".utf8)
    guard head.starts(with: opening), head.count > 200 else { return nil }
    var index = opening.count
    let release = String(decoding: head[index..<index + 3], as: UTF8.self)
    guard ["117", "118", "119"].contains(release) else { return nil }
    releaseIs117 = release == "117"
    index += 3 + "</release><byteorder>".utf8.count
    isLittle = head[index..<index + 3].elementsEqual("LSF".utf8)
    index += 3 + "</byteorder><K>".utf8.count + (release == "119" ? 4 : 2) + "</K><N>".utf8.count
    index += (releaseIs117 ? 4 : 8) + "</N><label>".utf8.count
    let width = releaseIs117 ? 1 : 2
    index +=
      width + Self.number(head, at: index, width: width, isLittle: isLittle)
      + "</label><timestamp>".utf8.count
    index +=
      1 + Self.number(head, at: index, width: 1, isLittle: isLittle) + "</timestamp></header><map>".utf8.count
    // The eleventh of fourteen places.
    guard index + 14 * 8 <= head.count else { return nil }
    start = Self.number(head, at: index + 80, width: 8, isLittle: isLittle)
    guard start > 0 else { return nil }
  }

  func number(_ bytes: [UInt8], at index: Int, width: Int) -> Int {
    Self.number(bytes, at: index, width: width, isLittle: isLittle)
  }

  /// A whole number of up to eight bytes; 0 beyond the end, and held below 2^62.
  private static func number(_ bytes: [UInt8], at index: Int, width: Int, isLittle: Bool) -> Int {
    guard index >= 0, index + width <= bytes.count else { return 0 }
    let read = bytes[index..<index + width]
    let value = (isLittle ? Array(read.reversed()) : Array(read)).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(min(value, 1 << 62))
  }
}
