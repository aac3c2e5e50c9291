/// A fenced block marked `reformstat`: one command, and where its output stands.
///
/// The words after the mark: `name=prov` names the cell for numbers in the prose; `fails` says that its command
/// is meant to fail.
public struct NotebookCell: Sendable, Equatable {
  static let mark = "reformstat"

  /// Its place among the cells, from 1.
  public let number: Int
  /// The line of its fence, from 1.
  public let line: Int
  public let name: String?
  public let mustFail: Bool
  /// The lines between the fences.
  public let source: String
  let fence: Fence
  /// The last line, that of the closing fence.
  let lastLine: Int
  /// What stands after it as its output.
  let output: OutputBlock?

  /// The words of its command, without a leading `reformstat`.
  public func words() throws(NotebookError) -> [String] {
    try CellWords.words(of: source, line: line + 1)
  }

  /// How messages call it: `cell 3 (regress vietnam-provinces)`.
  public var label: String {
    let words = source.split { $0 == "\n" || $0 == " " || $0 == "\\" }.filter { $0 != Self.mark }
    let text = words.prefix { !$0.hasPrefix("#") }.joined(separator: " ")
    let short = text.count > Self.longestLabel ? text.prefix(Self.longestLabel - 1) + "…" : text[...]
    return "cell \(number)" + (short.isEmpty ? "" : " (\(short))")
  }

  private static let longestLabel = 48

  static func isCell(info: String) -> Bool { info.split(separator: " ").first ?? "" == mark }

  /// What the words after the mark say.
  static func attributes(of info: String, line: Int) throws(NotebookError) -> (name: String?, mustFail: Bool)
  {
    var (name, mustFail) = (String?.none, false)
    for word in info.split(separator: " ").dropFirst() {
      if word == "fails" {
        mustFail = true
      } else if word.hasPrefix("name="), word.count > "name=".count {
        name = String(word.dropFirst("name=".count))
      } else {
        throw NotebookError(
          line: line, "no word \"\(word)\" is known after \(mark); there are fails and name=...")
      }
    }
    return (name, mustFail)
  }
}

/// The lines that hold a cell's output: a fenced block, or Markdown between two comments.
struct OutputBlock: Equatable, Sendable {
  static let (openComment, closeComment) = ("<!-- output -->", "<!-- /output -->")
  /// Words on a fence that say that what it holds is an output.
  static let infos = ["text", "output"]

  /// Lines from 1, fences or comments included.
  let lines: ClosedRange<Int>
  /// The fence; nil where comments hold it.
  let fence: Fence?
}
