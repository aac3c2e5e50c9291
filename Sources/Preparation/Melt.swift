internal import DataFrames
public import Formulas

/// Columns that hold one measure, a column a year, turned into rows: `2012..2024:year:score`.
///
/// The columns are a range whose ends differ in a whole number (`2012..2024`, `score_2012..score_2024`), or a
/// list by commas. Each row of the file becomes a row for each year, in the order of years. A pattern,
/// `{year} / {measure}`, does it for every measure at once.
public struct Melt: Sendable, Equatable {
  /// The new column that takes the numbers out of the names.
  public let time: String
  /// The new column that takes the cells.
  public let value: String
  /// As it was written, for messages.
  public let text: String
  private let names: NumberedNames
  private let pattern: MeltPattern?

  /// A column that is melted and the time it stands for.
  struct Source: Equatable {
    let column: String
    let time: Int
  }

  /// Reads `columns:time:value`.
  ///
  /// - Throws: `FormulaError` of kind `.syntax`.
  public static func parse(_ text: String) throws(FormulaError) -> Melt {
    if let pattern = try MeltPattern(text) {
      return Melt(
        time: pattern.time, value: "", text: text, names: NumberedNames("", "", 0...0), pattern: pattern)
    }
    let parts = nameParts(text, separatedBy: ":")
    guard parts.count == 3, !parts.contains("") else {
      throw syntaxError(text, "write columns:time:value, e.g. 2012..2024:year:score")
    }
    guard parts[1] != parts[2] else {
      throw syntaxError(text, "the new columns need two names, and both are \"\(parts[1])\"")
    }
    return Melt(time: parts[1], value: parts[2], text: text, names: try NumberedNames(parts[0], in: text))
  }

  private init(time: String, value: String, text: String, names: NumberedNames, pattern: MeltPattern? = nil) {
    (self.time, self.value, self.text, self.names, self.pattern) = (time, value, text, names, pattern)
  }

  /// The melts of single measures that a pattern stands for in this header; itself where it is none.
  ///
  /// - Throws: `DataError` when no column has a name of that form.
  func expanded(in header: [String], of source: String) throws(DataError) -> [Melt] {
    guard let pattern else { return [self] }
    let measures = pattern.measures(in: header)
    guard !measures.isEmpty else {
      throw DataError(
        .invalid,
        "--melt \"\(text)\": no column of \(source) has a name of that form; it has "
          + header.prefix(12).joined(separator: ", ") + (header.count > 12 ? ", ..." : ""))
    }
    return measures.map { measure in
      let range = (measure.times.min() ?? 0)...(measure.times.max() ?? 0)
      return Melt(
        time: time, value: measure.name, text: text,
        names: NumberedNames(measure.prefix, measure.suffix, range))
    }
  }

  /// The columns of this header that are melted, by time.
  ///
  /// - Throws: `DataError` when the header has none of them, or lacks one that was named.
  func sources(in header: [String], of source: String) throws(DataError) -> [Source] {
    let found = names.matches(in: header).map { Source(column: $0.name, time: $0.number) }
    if let lacking = names.listed.first(where: { !header.contains($0) }) {
      throw DataError.noColumn(lacking, in: source, among: header)
    }
    guard !found.isEmpty else {
      throw DataError(
        .invalid,
        "--melt \(text): \(source) has no column \(names.pattern); it has "
          + header.prefix(12).joined(separator: ", ") + (header.count > 12 ? ", ..." : ""))
    }
    return found.sorted { $0.time < $1.time }
  }

  /// Whether a header has any of the columns.
  func applies(to header: [String]) -> Bool {
    pattern.map { !$0.measures(in: header).isEmpty } ?? !names.matches(in: header).isEmpty
  }
}

/// Names that are alike but for a whole number: a range of them, or a list.
private struct NumberedNames: Sendable, Equatable {
  let prefix: String
  let suffix: String
  let range: ClosedRange<Int>
  /// The names of a list; none for a range.
  let listed: [String]

  init(_ prefix: String, _ suffix: String, _ range: ClosedRange<Int>) {
    (self.prefix, self.suffix, self.range, listed) = (prefix, suffix, range, [])
  }

  init(_ columns: String, in text: String) throws(FormulaError) {
    let ends = nameParts(columns, separatedBy: "..")
    let list = nameParts(columns, separatedBy: ",")
    listed = ends.count == 2 ? [] : list
    let names = ends.count == 2 ? ends : list
    guard names.count > 1, ends.count <= 2, !names.contains("") else {
      throw syntaxError(text, "before the first : stands a range such as 2012..2024, or a list by commas")
    }
    guard let affixes = commonAffixes(names[0], names[names.count - 1]) else {
      throw syntaxError(
        text,
        "\"\(names[0])\" and \"\(names[names.count - 1])\" do not differ in a whole number alone, as "
          + "2012..2024 or score_2012..score_2024 do")
    }
    (prefix, suffix) = affixes
    let numbers = names.compactMap { [prefix, suffix] in number(in: $0, prefix, suffix) }
    guard numbers.count == names.count, let low = numbers.min(), let high = numbers.max(),
      Set(numbers).count == numbers.count
    else { throw syntaxError(text, "the columns must differ in one whole number, each in its own") }
    guard ends.count != 2 || numbers[0] < numbers[1] else {
      throw syntaxError(text, "the range ends before it begins; write \(names[1])..\(names[0])")
    }
    range = low...high
  }

  var pattern: String { "\(prefix)\(range.lowerBound)\(suffix) to \(prefix)\(range.upperBound)\(suffix)" }

  func matches(in header: [String]) -> [(name: String, number: Int)] {
    header.compactMap { name in
      guard let number = number(in: name, prefix, suffix), range.contains(number) else { return nil }
      return listed.isEmpty || listed.contains(name) ? (name, number) : nil
    }
  }
}

/// What stands before and after the number in which two names differ.
private func commonAffixes(_ first: String, _ second: String) -> (prefix: String, suffix: String)? {
  var prefix = String(zip(first, second).prefix { $0 == $1 }.map(\.0))
  while prefix.last.map(isDigit) ?? false { prefix.removeLast() }
  let suffix = String(first.dropFirst(prefix.count).drop(while: isDigit))
  guard number(in: first, prefix, suffix) != nil, number(in: second, prefix, suffix) != nil else {
    return nil
  }
  return (prefix, suffix)
}

private func number(in name: String, _ prefix: String, _ suffix: String) -> Int? {
  guard name.hasPrefix(prefix), name.hasSuffix(suffix), name.count > prefix.count + suffix.count else {
    return nil
  }
  let digits = name.dropFirst(prefix.count).dropLast(suffix.count)
  return digits.allSatisfy(isDigit) ? Int(digits) : nil
}

private func isDigit(_ letter: Character) -> Bool { ("0"..."9").contains(letter) }

private func syntaxError(_ text: String, _ message: String) -> FormulaError {
  FormulaError(.syntax, "--melt \"\(text)\": \(message)")
}
