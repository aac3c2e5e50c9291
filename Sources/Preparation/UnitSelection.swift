public import DataFrames
public import Formulas

/// The units named by `--only "Hà Nội,Đà Nẵng"`, found among those of a column.
///
/// A name that is not there exactly is looked for without case, diacritics and punctuation: `ha noi` finds
/// `Hà Nội`.
public struct UnitSelection: Sendable, Equatable {
  /// As typed, by comma.
  public let names: [String]
  /// The whole text: a unit's own name may hold a comma.
  private let text: String

  /// Reads names by comma.
  ///
  /// - Throws: `FormulaError` of kind `.syntax` for an empty name.
  public static func parse(_ text: String) throws(FormulaError) -> UnitSelection {
    let names = nameParts(text, separatedBy: ",")
    guard !names.contains("") else {
      throw FormulaError(.syntax, "--only \"\(text)\": a unit's name is missing between the commas")
    }
    return UnitSelection(names: names, text: text)
  }

  /// The condition that a row is one of these units.
  ///
  /// - Throws: `DataError` for a name that no unit has, with the nearest, or that fits several.
  public func condition(on unit: String, of frame: DataFrame) throws(DataError) -> Expression {
    guard let column = frame.column(unit) else {
      throw DataError.noColumn(unit, in: frame.source, among: frame.names)
    }
    let levels =
      switch column {
      case .categories(let column): column.levels
      case .numbers(let column): column.grouped().values.map(shortestText)
      }
    var found: [String] = []
    let whole = levels.filter { foldedName($0) == foldedName(text) }
    if names.count > 1, whole.count == 1 {
      found = whole
    } else {
      for name in names { found.append(try level(name, among: levels, unit, frame.source)) }
    }
    return Expression.isOne(of: found, column: unit, isNumeric: column.isNumeric, label: "--only")
  }

  private func level(
    _ name: String, among levels: [String], _ unit: String, _ source: String
  ) throws(DataError) -> String {
    if levels.contains(name) { return name }
    let folded = foldedName(name)
    let alike = levels.filter { foldedName($0) == folded }
    if alike.count == 1 { return alike[0] }
    if alike.count > 1 {
      throw DataError(
        .invalid,
        "--only: \"\(name)\" fits \(alike.joined(separator: ", ")) in \(unit) of \(source); write one of them"
      )
    }
    let names = Dictionary(levels.map { (foldedName($0), $0) }) { first, _ in first }
    let holding = levels.filter { folded.count > 1 && foldedName($0).contains(folded) }
    let nearest =
      holding.count == 1
      ? holding[0] : nearestName(to: folded, among: names.keys.sorted()).flatMap { names[$0] }
    let way = nearest.map { "did you mean \"\($0)\"?" } ?? "it has \(listed(levels))"
    throw DataError(.invalid, "--only: no \(unit) \"\(name)\" in \(source); \(way)")
  }

  private func listed(_ levels: [String]) -> String {
    levels.prefix(8).joined(separator: ", ") + (levels.count > 8 ? " and \(levels.count - 8) more" : "")
  }
}
