/// The line that opens a fenced block: what stands before the marks, the marks, and the words after them.
struct Fence: Equatable, Sendable {
  /// What each line of the block begins with: blanks of a list's entry, signs of a quotation.
  var prefix: String
  var mark: Character
  var length: Int
  var info: String

  init(prefix: String, mark: Character = "`", length: Int = 3, info: String) {
    (self.prefix, self.mark, self.length, self.info) = (prefix, mark, length, info)
  }

  /// Nil for a line that opens none.
  init?(opening line: String) {
    guard let start = ["```", "~~~"].compactMap({ Self.place(of: $0, in: line) }).min() else { return nil }
    let rest = line[start...]
    mark = rest.first ?? "`"
    let marks = rest.prefix { [mark] in $0 == mark }
    length = marks.count
    info = String(rest.dropFirst(length).drop { $0 == " " || $0 == "\t" })
    // A list's own mark stands on the first line alone.
    prefix = String(line[..<start].map { $0 == ">" || $0 == "\t" || $0 == " " ? $0 : " " })
  }

  var opening: String { prefix + marks + info }
  var closing: String { prefix + marks }

  /// Whether the line ends a block that this one opens.
  func isClosed(by line: String) -> Bool {
    let rest = line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
    let marks = rest.prefix { $0 == mark }
    return marks.count >= length && rest.dropFirst(marks.count).allSatisfy { $0 == " " || $0 == "\t" }
  }

  /// Long enough for a text to stand within.
  func holding(_ text: [String]) -> Fence {
    var fence = self
    let inner = text.filter { $0.drop { $0 == " " }.first == mark }.map { line in
      line.drop { $0 == " " }.prefix { $0 == mark }.count
    }
    if let longest = inner.max(), longest >= length { fence.length = longest + 1 }
    return fence
  }

  private var marks: String { String(repeating: mark, count: length) }

  private static func place(of marks: String, in line: String) -> String.Index? {
    line.indices.first { line[$0...].hasPrefix(marks) }
  }
}
