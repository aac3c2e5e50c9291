/// How the cells of a CSV file are read.
public struct CSVOptions: Sendable {
  /// The texts that stand for a missing entry when nothing else is said.
  public static let defaultMissing = ["", "NA", ".", "N/A"]

  /// Unquoted cells that stand for a missing entry; an empty cell always does.
  public var missing: [String]
  /// The most threads used; no result depends on it.
  public var threads: Int
  /// Columns that must hold numbers: a text there is an error.
  public var numbers: Set<String>
  /// Columns read as text whatever they hold, such as numeric codes of groups.
  public var categories: Set<String>

  public init(
    missing: [String] = CSVOptions.defaultMissing, threads: Int = 1, numbers: Set<String> = [],
    categories: Set<String> = []
  ) {
    self.missing = missing
    self.threads = threads
    self.numbers = numbers
    self.categories = categories
  }
}

/// The missing tokens, prepared for a quick no: most cells fail on their length or first byte.
struct MissingTokens: Sendable {
  private let tokens: [[UInt8]]
  private let longest: Int
  private let firstBytes: [Bool]
  /// Whether a number is a token (`-99`): then a cell is compared before it is read as a number.
  let holdsNumbers: Bool

  init(_ texts: [String]) {
    tokens = texts.map { Array(trimmed($0).utf8) }.filter { !$0.isEmpty }
    longest = tokens.map(\.count).max() ?? 0
    var first = [Bool](repeating: false, count: 256)
    for token in tokens { first[Int(token[0])] = true }
    firstBytes = first
    holdsNumbers = texts.contains { NumberText.parse(trimmed($0)) != nil }
  }

  /// Whether an unquoted cell, blanks around it removed, stands for a missing entry.
  @inline(__always)
  func contains(_ window: ByteWindow, _ range: Range<Int>) -> Bool {
    if range.isEmpty { return true }
    if range.count > longest || !firstBytes[Int(window[range.lowerBound])] { return false }
    return tokens.contains { token in
      token.count == range.count && token.indices.allSatisfy { token[$0] == window[range.lowerBound + $0] }
    }
  }

  /// Whether the reader would take this text, written without quotes, as missing.
  func contains(_ text: String) -> Bool {
    let bytes = Array(trimmed(text).utf8)
    return bytes.isEmpty || tokens.contains(bytes)
  }
}

/// The text without the spaces and tabs around it.
func trimmed(_ text: String) -> String {
  let bytes = Array(text.utf8)
  guard let first = bytes.firstIndex(where: { !isBlank($0) }) else { return "" }
  let last = bytes.lastIndex { !isBlank($0) } ?? first
  return String(decoding: bytes[first...last], as: UTF8.self)
}

@inline(__always)
func isBlank(_ byte: UInt8) -> Bool { byte == .space || byte == .tab }
