internal import DataFrames

/// Which of two rows with one key stays when tables are put one below the other.
public enum KeptRow: String, Sendable, CaseIterable {
  /// The row of the table that was appended later.
  case new
  /// The row that was there before.
  case old
}

/// Tables put one below the other, columns matched by name.
struct Appending {
  /// The columns whose values together name a row; none when the panel is not declared.
  let key: [String]
  /// `nil` refuses a row whose key is there already.
  let kept: KeptRow?

  /// The rows of all frames, and what a reader has to know of them.
  ///
  /// - Parameter frames: the table itself and, at least one, those appended.
  /// - Throws: `DataError` for a key that stands in two of them.
  func appended(_ frames: [DataFrame]) throws(DataError) -> (frame: DataFrame, notes: [String]) {
    var names: [String] = []
    for name in frames.flatMap(\.names) where !names.contains(name) { names.append(name) }
    let columns = names.map { name in
      Column.stacked(frames.map { $0.column(name) ?? .missing(count: $0.rowCount) })
    }
    let stack = DataFrame(
      source: frames[0].source, names: names, columns: columns,
      rowCount: frames.reduce(0) { $0 + $1.rowCount }, lines: stackedLines(frames))
    let (frame, repeats) = try withoutRepeats(stack, frames)
    return (frame, frames.dropFirst().flatMap { notes(frames[0], $0) } + repeats)
  }

  private func stackedLines(_ frames: [DataFrame]) -> RowLines {
    let file = frames.enumerated().flatMap { [Int32](repeating: Int32($0), count: $1.rowCount) }
    let line = frames.flatMap { frame in (0..<frame.rowCount).map { Int32(frame.lines.line(ofRow: $0)) } }
    return .placed(files: frames.map(\.source), file: file, line: line)
  }

  /// Drops, or refuses, rows whose key stands in another table; repeats within one table are left for the
  /// panel to refuse.
  private func withoutRepeats(
    _ stack: DataFrame, _ frames: [DataFrame]
  ) throws(DataError) -> (DataFrame, [String]) {
    guard !key.isEmpty else {
      return (stack, ["Repeated rows were not looked for: name the keys by --unit and --time."])
    }
    let keys = try RowKeys(stack, columns: key).keys
    // By place, not by name: a file may be appended to itself.
    let tables = frames.enumerated().flatMap { [Int](repeating: $0, count: $1.rowCount) }
    var holder: [[String]: Int] = [:]
    var dropped = Set<Int>()
    var repeated: [[String]] = []
    for (row, key) in keys.enumerated() {
      guard let key else { continue }
      guard let earlier = holder[key], tables[earlier] != tables[row] else {
        holder[key] = holder[key] ?? row
        continue
      }
      if !repeated.contains(key) { repeated.append(key) }
      guard let kept else { continue }
      dropped.insert(kept == .new ? earlier : row)
      if kept == .new { holder[key] = row }
    }
    guard !repeated.isEmpty else { return (stack, []) }
    guard let kept else { throw refusal(repeated, stack, keys) }
    let rows = (0..<Int32(stack.rowCount)).filter { !dropped.contains(Int($0)) }
    return (
      stack.gathered(rows),
      [
        "\(counted(repeated.count, "key")) stood in more than one file, and the \(kept) row was kept: "
          + described(repeated) + "."
      ]
    )
  }

  private func refusal(_ repeated: [[String]], _ stack: DataFrame, _ keys: [[String]?]) -> DataError {
    let rows = keys.indices.filter { keys[$0] == repeated[0] }
    let named = zip(key, repeated[0]).map { "\($0) \($1)" }.joined(separator: ", ")
    let more = repeated.count > 1 ? ", and \(counted(repeated.count - 1, "key")) more" : ""
    return DataError(
      .invalid,
      "\(stack.places(ofRows: rows[0], rows[1])) are both \(named)\(more); keep one of each: --prefer new or "
        + "--prefer old")
  }

  /// Columns that one of two tables lacks, or that hold text in one and numbers in the other.
  private func notes(_ first: DataFrame, _ other: DataFrame) -> [String] {
    let new = other.names.filter { first.column($0) == nil }
    let lacking = first.names.filter { other.column($0) == nil }
    let mixed = first.names.filter { name in
      guard let a = first.column(name), let b = other.column(name) else { return false }
      return a.isNumeric != b.isNumeric && a.missingCount < a.count && b.missingCount < b.count
    }
    var words = ["Appended \(counted(other.rowCount, "row")) of \(other.source)"]
    if !new.isEmpty {
      words.append("new columns, missing in \(first.source): \(new.joined(separator: ", "))")
    }
    if !lacking.isEmpty { words.append("columns it lacks: \(lacking.joined(separator: ", "))") }
    words += mixed.map { name in
      let text = first.column(name)?.isNumeric == true ? other : first
      return "\(name) is read as text, since \(text.source) has text in it\(example(name, text))"
    }
    return [words.joined(separator: "; ") + "."]
  }

  private func example(_ name: String, _ frame: DataFrame) -> String {
    guard case .categories(let column)? = frame.column(name),
      let row = column.codes.indices.first(where: { row in
        column.validity?[row] ?? true && Double(column.levels[Int(column.codes[row])]) == nil
      })
    else { return "" }
    return " (line \(frame.lines.line(ofRow: row)): \"\(column.levels[Int(column.codes[row])])\")"
  }
}

/// "1 row", "2 rows".
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
