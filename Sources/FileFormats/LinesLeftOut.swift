internal import DataFrames

/// The lines of a text that --skip and --footer leave out, and the rest with its line numbers.
///
/// Lines are counted as an editor counts them, also inside quotes; blank ones after the last filled line do not count.
struct LinesLeftOut {
  /// The text without them; blank lines stand where lines were skipped, so that all others keep their numbers.
  let rest: String
  let notes: [String]

  /// - Throws: when no line would be left.
  init(of text: String, skip: Int, footer: Int, name: String) throws(DataError) {
    guard skip > 0 || footer > 0 else {
      (rest, notes) = (text, [])
      return
    }
    let bytes = Array(text.utf8)
    let mark = bytes.contains(.lineFeed) ? UInt8.lineFeed : .carriageReturn
    var lines = bytes.split(separator: mark, omittingEmptySubsequences: false)
    while lines.last.map({ $0.allSatisfy { $0 <= .space } }) ?? false { lines.removeLast() }
    guard skip + footer < lines.count else {
      let said = [("--skip", skip), ("--footer", footer)].filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
      throw DataError(
        .invalid,
        "\(name) has \(counted(lines.count, "line")), and \(said.joined(separator: " with ")) leaves none; give a smaller "
          + "number")
    }
    let (above, below) = (lines.prefix(skip), lines.suffix(footer))
    let kept = lines.dropFirst(skip).dropLast(footer).joined(separator: [mark])
    rest = String(repeating: "\n", count: skip) + String(decoding: Array(kept), as: UTF8.self) + "\n"
    notes =
      Self.note("--skip left out the first", above) + Self.note("--footer left out the last", below)
  }

  /// What was left out is shown: next year's file may have other lines there.
  private static func note(_ what: String, _ lines: ArraySlice<ArraySlice<UInt8>>) -> [String] {
    let filled = lines.map { line in
      String(decoding: line, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
    }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return [] }
    let shown = filled.prefix(3).map(excerpt).joined(separator: ", ") + (filled.count > 3 ? ", ..." : "")
    return ["\(what) \(counted(lines.count, "line")): \(filled.isEmpty ? "blank" : shown)."]
  }
}
