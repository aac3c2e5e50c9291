internal import DataFrames

/// The columns of another table put beside the rows that have the same key.
///
/// Every row of the first table stays, once: where the other has no row of its key, its columns are missing.
struct Joining {
  let key: [String]

  /// The names that the columns of the other table get: a name that is taken gets the other file's name behind it.
  func newNames(_ other: [String], of source: String, beside names: [String]) -> [String: String] {
    var given: [String: String] = [:]
    for name in other where !key.contains(name) {
      given[name] = names.contains(name) ? "\(name)_\(stem(source))" : name
    }
    return given
  }

  /// The first table with the columns of the other, and what a reader has to know of the match.
  ///
  /// - Throws: `DataError` for an unknown key column, a key that the other table has twice, a name that would be
  ///   taken twice, and when no row matches.
  func joined(_ frame: DataFrame, with other: DataFrame) throws(DataError) -> (
    frame: DataFrame, notes: [String]
  ) {
    let left = try RowKeys(frame, columns: key)
    let right = try RowKeys(other, columns: key)
    if let (first, second) = right.repeated {
      throw DataError(
        .invalid,
        "\(other.places(ofRows: first, second)) have one key, \(key.joined(separator: ", ")) = "
          + "\((right.keys[first] ?? []).joined(separator: ", ")); a joined table has one row a key: remove one, or name "
          + "more columns by --on")
    }
    let places = right.places
    let matches = left.keys.map { key in Int32(key.flatMap { places[$0] } ?? -1) }
    guard matches.contains(where: { $0 >= 0 }) else { throw noMatch(frame, left, other, right) }
    let given = newNames(other.names, of: other.source, beside: frame.names)
    let added = other.names.filter { given[$0] != nil }
    if let twice = added.compactMap({ given[$0] }).first(where: frame.names.contains) {
      throw DataError(
        .invalid,
        "--join \(other.source): \(frame.source) has a column \"\(twice)\" already; rename one of them")
    }
    let result = DataFrame(
      source: frame.source, names: frame.names + added.compactMap { given[$0] },
      columns: frame.columns + added.compactMap { other.column($0)?.gathered(matches) },
      rowCount: frame.rowCount, lines: frame.lines)
    return (result, notes(frame, left, other, right, matches, given))
  }

  private func noMatch(
    _ frame: DataFrame, _ left: RowKeys, _ other: DataFrame, _ right: RowKeys
  ) -> DataError {
    let ours = (left.keys.lazy.compactMap(\.self).first ?? []).joined(separator: ", ")
    let theirs = (right.keys.lazy.compactMap(\.self).first ?? []).joined(separator: ", ")
    return DataError(
      .invalid,
      "--join \(other.source): no row of it matches a row of \(frame.source) by \(key.joined(separator: ", ")): "
        + "the first of the one is \"\(theirs)\", of the other \"\(ours)\"; name other columns by --on")
  }

  private func notes(
    _ frame: DataFrame, _ left: RowKeys, _ other: DataFrame, _ right: RowKeys, _ matches: [Int32],
    _ given: [String: String]
  ) -> [String] {
    let matched = Set(matches.filter { $0 >= 0 })
    let without = left.keys.indices.filter { matches[$0] < 0 }
    let unused = right.keys.indices.filter { !matched.contains(Int32($0)) }
    var notes = [
      "Joined \(other.source) by \(key.joined(separator: ", ")): \(frame.rowCount - without.count) of "
        + "\(counted(frame.rowCount, "row")) have a match."
    ]
    if !without.isEmpty {
      notes.append(
        "Without a match, its columns missing: "
          + described(without.map { left.keys[$0] ?? ["(no key)"] })
          + hint(without, left, right)
          + ".")
    }
    if !unused.isEmpty {
      notes.append(
        "In \(other.source) alone, left out: "
          + described(unused.map { right.keys[$0] ?? ["(no key)"] }) + ".")
    }
    let renamed = other.names.compactMap { name in given[name].flatMap { $0 == name ? nil : $0 } }
    if !renamed.isEmpty {
      notes.append("Columns that both tables have are named apart: \(renamed.joined(separator: ", ")).")
    }
    return notes
  }

  /// A name that is written in another way on the other side.
  private func hint(_ without: [Int], _ left: RowKeys, _ right: RowKeys) -> String {
    let others = right.keys.compactMap { $0?.first }
    for row in without {
      guard let name = left.keys[row]?.first,
        let other = others.first(where: { $0 != name && foldedName($0) == foldedName(name) })
      else { continue }
      return " (\"\(name)\" is written \"\(other)\" there)"
    }
    return ""
  }

  /// A file's name without folder and ending, in letters that a formula takes without brackets.
  private func stem(_ source: String) -> String {
    let name = source.split(separator: "/").last ?? source[...]
    let stem = name.split(separator: ".").first ?? name
    return String(stem.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
