import DataFrames

extension RoleOptions {
  /// The options that were typed, as they were typed.
  var words: [String] {
    optionWords([
      ("--unit", unit), ("--time", time), ("--score", score), ("--rank", rank), ("--training", training),
      ("--meetings", meetings), ("--it", it), ("--control", control), ("--higher-is-better", higherIsBetter),
      ("--lower-is-better", lowerIsBetter),
    ])
  }
}

extension ReadingOptions {
  /// The options that were typed, as they were typed, save those on which no number depends.
  ///
  /// - Parameter condition: the condition on rows in place of the one typed.
  func words(where condition: String?) -> [String] {
    let single = optionWords([
      ("--sheet", sheet), ("--range", range), ("--header-row", headerRow), ("--from-table", fromTable),
      ("--query", query), ("--input-format", inputFormat), ("--encoding", encoding), ("--decimal", decimal),
      ("--missing", missing), ("--text", text), ("--prefer", prefer), ("--on", on), ("--unify", unify),
      ("--where", condition), ("--only", only),
    ])
    let repeated = [
      ("--melt", melt), ("--append", append), ("--join", join), ("--derive", derive),
      ("--rank-within", rankWithin),
    ].flatMap { name, values in values.flatMap { [name, $0] } }
    return single + repeated
  }
}

private func optionWords(_ options: [(name: String, value: String?)]) -> [String] {
  options.flatMap { name, value in value.map { [name, $0] } ?? [] }
}

/// A column's name as it is typed in a list, a formula or a condition: in brackets where it holds more than letters,
/// digits and underscores.
func typedName(_ name: String) -> String {
  let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && name.first?.isNumber == false
  return isPlain ? name : "[" + name.map { $0 == "]" ? "]]" : String($0) }.joined() + "]"
}
