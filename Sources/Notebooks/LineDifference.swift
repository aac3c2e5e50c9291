/// The lines in which two texts differ, for people to read.
public enum LineDifference {
  /// More changed lines than this are counted, not shown.
  private static let mostShown = 40

  /// A line for each that went (`-`) or came (`+`), with the number that it has in the file.
  ///
  /// - Parameter line: The number of the first recorded line.
  public static func lines(from recorded: [String], to today: [String], line: Int) -> [String] {
    let changes = today.difference(from: recorded)
    var removed: [Int: String] = [:]
    var inserted: [Int: String] = [:]
    for change in changes {
      switch change {
      case .remove(let offset, let text, _): removed[offset] = text
      case .insert(let offset, let text, _): inserted[offset] = text
      }
    }
    var shown: [String] = []
    var (old, new) = (0, 0)
    while old < recorded.count || new < today.count {
      if let text = removed[old] {
        shown.append("\(padded(line + old)) - \(text)")
        old += 1
      } else if let text = inserted[new] {
        shown.append("\(padded(nil)) + \(text)")
        new += 1
      } else {
        (old, new) = (old + 1, new + 1)
      }
    }
    guard shown.count > mostShown else { return shown }
    return shown.prefix(mostShown) + ["\(padded(nil))   … +\(shown.count - mostShown)"]
  }

  /// The number of the first line that differs.
  static func first(from recorded: [String], to today: [String], line: Int) -> Int {
    line + zip(recorded, today).prefix { $0 == $1 }.count
  }

  private static func padded(_ number: Int?) -> String {
    let text = number.map(String.init) ?? ""
    return String(repeating: " ", count: max(6 - text.count, 0)) + text
  }
}
