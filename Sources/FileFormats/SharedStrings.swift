internal import DataFrames

/// The texts of a workbook, each of which stands once in the file however many cells hold it.
enum SharedStrings {
  /// - Returns: no texts when the workbook has no such part.
  static func read(_ part: String?, of archive: ZipArchive) throws(DataError) -> TextPool {
    guard let part else { return TextPool() }
    let listener = SharedStringListener(workbook: archive.name)
    try XMLReader.read(part, of: archive, to: listener)
    return listener.texts
  }
}

private final class SharedStringListener: XMLListener {
  var texts = TextPool()
  private var run = CellTextRun()
  private let workbook: String
  private(set) var isRefused = false
  var wantsText: Bool { run.wantsText }

  init(workbook: String) { self.workbook = workbook }

  var refusal: DataError? { isRefused ? TextPool.tooLarge(workbook) : nil }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == Names.item { run.begin() } else { run.start(name) }
  }

  func end(_ name: XMLName) {
    if name == Names.item { texts.append(run.finished()) } else { run.end(name) }
  }

  func text(_ bytes: ByteView) {
    run.append(bytes)
    isRefused = run.bytes.count > CellTextRun.longest || texts.bytes.count > TextPool.largest
  }

  private enum Names { static let item = XMLName("si") }
}

/// The text of a cell: its runs of rich text joined, without what is only a guide to the reading of Chinese signs.
struct CellTextRun {
  var bytes: [UInt8] = []
  private(set) var wantsText = false
  private var phonetic = 0
  /// No spreadsheet takes more than 32,767 signs in a cell.
  static let longest = 1 << 20

  private static let text = XMLName("t")
  private static let phoneticRun = XMLName("rPh")

  mutating func begin() {
    if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
    (wantsText, phonetic) = (false, 0)
  }

  mutating func start(_ name: XMLName) {
    if name == Self.text {
      wantsText = phonetic == 0
    } else if name == Self.phoneticRun {
      phonetic += 1
    }
  }

  mutating func end(_ name: XMLName) {
    if name == Self.text {
      wantsText = false
    } else if name == Self.phoneticRun {
      phonetic -= 1
    }
  }

  mutating func append(_ more: ByteView) { more.append(to: &bytes) }

  func finished() -> [UInt8] { withoutEscapes(bytes) }
}

/// A text in which `_x000D_` stands for the sign of that number, as workbooks write what XML cannot hold.
///
/// > Reference: ECMA-376, part 1, 22.9.2.19, ST_Xstring.
func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.count >= 7, bytes.contains(UInt8(ascii: "_")) else { return bytes }
  var result: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if let scalar = escapedScalar(bytes[index...].prefix(7)) {
      result.append(contentsOf: String(scalar).utf8)
      index += 7
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return result
}

private func escapedScalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
  guard bytes.count == 7, bytes.starts(with: "_x".utf8), bytes.last == UInt8(ascii: "_") else { return nil }
  let digits = bytes.dropFirst(2).dropLast()
  guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
  return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
}
