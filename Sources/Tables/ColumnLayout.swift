/// How the cells of one column are padded so that its numbers line up.
///
/// In a right-aligned column decimal points stand under each other; whole numbers and words end where the
/// longest decimals end; closing brackets, stars and the mark of a tie hang to the right of that edge.
struct ColumnLayout {
  private let alignment: TableColumn.Alignment
  private let fraction: Int
  private let before: Int
  private let after: Int
  /// Columns of the terminal.
  let width: Int

  /// - Parameters:
  ///   - cells: Texts of single lines.
  ///   - headings: Aligned as words, never at a decimal point.
  init(alignment: TableColumn.Alignment, headings: [String], cells: [String]) {
    self.alignment = alignment
    guard alignment == .right else {
      width = (headings + cells).map(DisplayWidth.columns(of:)).max() ?? 0
      (fraction, before, after) = (0, width, 0)
      return
    }
    let parts = cells.map(CellParts.init(cell:)) + headings.map(CellParts.init(word:))
    let fraction = parts.compactMap(\.decimals).max() ?? 0
    before = parts.map { $0.body + $0.shift(in: fraction) }.max() ?? 0
    after = parts.map { $0.tail - $0.shift(in: fraction) }.max() ?? 0
    self.fraction = fraction
    width = before + after
  }

  func padded(heading text: String) -> String {
    padded(text, parts: CellParts(word: text))
  }

  func padded(cell text: String) -> String {
    padded(text, parts: CellParts(cell: text))
  }

  private func padded(_ text: String, parts: CellParts) -> String {
    let free = width - DisplayWidth.columns(of: text)
    let left =
      switch alignment {
      case .left: 0
      case .center: free / 2
      case .right: before - parts.body - parts.shift(in: fraction)
      }
    return blanks(left) + text + blanks(free - left)
  }
}

func blanks(_ count: Int) -> String {
  String(repeating: " ", count: count)
}

/// A cell cut where it lines up: what ends at the column's edge, and what hangs beyond it.
package struct CellParts {
  /// Columns up to and with the last digit, or the whole word.
  package private(set) var body: Int
  /// Columns after the body: brackets and stars.
  package private(set) var tail = 0
  /// Digits after the decimal point, nil for what has no point to line up.
  package private(set) var decimals: Int?

  package init(word: String) {
    body = DisplayWidth.columns(of: word)
  }

  /// A number with its brackets and stars, an interval in brackets, or else a word.
  package init(cell: String) {
    if let plain = CellParts(plainNumber: cell) {
      self = plain
      return
    }
    self.init(word: cell)
    let opening = cell.prefix(while: openingSigns.contains)
    let closing = Substring(cell.reversed().prefix(while: closingSigns.contains).reversed())
    guard opening.count + closing.count < cell.count else { return }
    let number = cell.dropFirst(opening.count).dropLast(closing.count)
    let unsigned = number.drop(while: plusOrMinus.contains)
    let isNumber = unsigned.first.map(isDigit) ?? false
    guard isNumber || "([".contains(opening.first ?? " ") else { return }
    let cut = unsigned.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard isNumber, cut.allSatisfy({ $0.allSatisfy(isDigit) }) else {
      // A power of ten or an interval: no one point to line up, but stars and bracket still hang.
      if !opening.isEmpty || !unsigned.contains(" ") { hang(closing) }
      return
    }
    hang(closing)
    decimals = cut.count == 2 ? cut[1].count : nil
  }

  /// Digits with at most a minus sign and a point: nearly every cell of a long table, cut by its bytes.
  private init?(plainNumber cell: String) {
    var (digits, decimals): (Int, Int?) = (0, nil)
    for (place, byte) in cell.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        decimals = decimals.map { $0 + 1 }
      case UInt8(ascii: "-") where place == 0: break
      case UInt8(ascii: ".") where digits > 0 && decimals == nil: decimals = 0
      default: return nil
      }
    }
    guard digits > 0, decimals != 0 else { return nil }
    body = cell.utf8.count
    self.decimals = decimals
  }

  private mutating func hang(_ closing: Substring) {
    tail = DisplayWidth.columns(of: String(closing))
    body -= tail
  }

  /// Blanks between the last digit and the edge, so that points stand under each other.
  package func shift(in fraction: Int) -> Int {
    decimals.map { fraction - $0 } ?? 0
  }
}

private let openingSigns: Set<Character> = ["(", "[", "<", ">", "≤", "≥", " "]
private let closingSigns: Set<Character> = [")", "]", "*", "%", "+", "=", "†", "‡", " "]
private let plusOrMinus: Set<Character> = ["+", "-", "−"]

private func isDigit(_ character: Character) -> Bool {
  ("0"..."9").contains(character)
}
