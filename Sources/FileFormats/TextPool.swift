internal import DataFrames

/// Texts one after another in one array of bytes, each known by its number.
///
/// A table of half a million cells holds few texts many times; as numbers they cost no count of references, and
/// their bytes go to the output without ever having been strings.
struct TextPool: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  /// More bytes than this are refused: with the cells they would not fit in a gigabyte.
  static let largest = 1 << 28

  static func tooLarge(_ name: String) -> DataError {
    DataError(
      .invalid,
      "\(name) holds more than \(largest >> 20) MB of texts, or a text of more than a megabyte; keep the cells that are "
        + "needed")
  }

  /// The place of a text among the bytes.
  func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  func text(_ index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

  /// Takes in a text in UTF-8 and returns its number.
  @discardableResult
  mutating func append(_ text: some Sequence<UInt8>) -> Int {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    return ends.count - 1
  }
}
