internal import DataFrames
internal import Formulas

/// How the names of columns hold a time and a measure: `{year} / {measure}`, as two rows of names make them.
///
/// `2019 / Điểm` and `2019 / Hạng` become a row for 2019 with the columns Điểm and Hạng.
struct MeltPattern: Sendable, Equatable {
  /// The name of the new column of times: what the other braces hold.
  let time: String
  private let before: String
  private let between: String
  private let after: String
  private let isTimeFirst: Bool

  private static let measure = "measure"

  /// - Returns: `nil` of a text without braces.
  init?(_ text: String) throws(FormulaError) {
    guard text.contains("{") || text.contains("}") else { return nil }
    let parts = text.split(separator: "{", omittingEmptySubsequences: false).map(String.init)
    let inner = parts.dropFirst().map {
      $0.split(separator: "}", omittingEmptySubsequences: false).map(String.init)
    }
    guard inner.count == 2, inner.allSatisfy({ $0.count == 2 && !$0[0].isEmpty }), !parts[0].contains("}")
    else {
      throw Self.error(text)
    }
    let names = inner.map { $0[0] }
    guard names.contains(Self.measure), names[0] != names[1], !inner[0][1].isEmpty else {
      throw Self.error(text)
    }
    (before, between, after) = (parts[0], inner[0][1], inner[1][1])
    isTimeFirst = names[1] == Self.measure
    time = names[isTimeFirst ? 0 : 1]
  }

  private static func error(_ text: String) -> FormulaError {
    FormulaError(
      .syntax,
      "--melt \"\(text)\": write the time and {measure} in braces as the columns' names hold them, with something between, "
        + "e.g. '{year} / {measure}'")
  }

  /// The measures in a header, in their order, each with what stands before and after its times.
  func measures(in header: [String]) -> [(name: String, prefix: String, suffix: String, times: [Int])] {
    var found: [(name: String, prefix: String, suffix: String, times: [Int])] = []
    for column in header {
      guard let (year, name) = parts(of: column) else { continue }
      if let known = found.firstIndex(where: { $0.name == name }) {
        found[known].times.append(year)
      } else {
        let (prefix, suffix) =
          isTimeFirst ? (before, between + name + after) : (before + name + between, after)
        found.append((name, prefix, suffix, [year]))
      }
    }
    return found
  }

  private func parts(of column: String) -> (time: Int, measure: String)? {
    guard column.hasPrefix(before), column.hasSuffix(after), column.count > before.count + after.count else {
      return nil
    }
    let inner = String(column.dropFirst(before.count).dropLast(after.count))
    let pieces = nameParts(inner, at: between, isLast: !isTimeFirst)
    guard let (first, second) = pieces, !first.isEmpty, !second.isEmpty else { return nil }
    let digits = isTimeFirst ? first : second
    guard digits.allSatisfy({ ("0"..."9").contains($0) }), let year = Int(digits) else { return nil }
    return (year, isTimeFirst ? second : first)
  }
}

/// A text parted where a separator stands first, or last.
private func nameParts(_ text: String, at separator: String, isLast: Bool) -> (String, String)? {
  let letters = Array(text)
  let mark = Array(separator)
  guard letters.count > mark.count else { return nil }
  let places = 0...(letters.count - mark.count)
  let matches = places.filter { Array(letters[$0..<($0 + mark.count)]) == mark }
  guard let place = isLast ? matches.last : matches.first else { return nil }
  return (String(letters[..<place]), String(letters[(place + mark.count)...]))
}
