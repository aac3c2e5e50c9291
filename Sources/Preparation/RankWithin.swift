internal import DataFrames
public import Formulas

/// A column of ranks within each level of another: `year:score`, or `place = year:score`.
///
/// Mid-ranks, 1 the best by the direction of the column. All rows count, before any condition on rows, so that a
/// rank among 63 provinces stays one when a region of them is looked at.
public struct RankWithin: Sendable, Equatable {
  /// The column within whose levels is ranked.
  public let group: String
  public let column: String
  /// The new column; `column_rank` where no name was given.
  public let name: String

  /// Reads `group:column` or `name = group:column`.
  ///
  /// - Throws: `FormulaError` of kind `.syntax`.
  public static func parse(_ text: String) throws(FormulaError) -> RankWithin {
    let sides = nameParts(text, separatedBy: "=")
    let parts = nameParts(sides.count == 2 ? sides[1] : text, separatedBy: ":")
    guard sides.count <= 2, parts.count == 2, !(sides + parts).contains("") else {
      throw FormulaError(
        .syntax,
        "--rank-within \"\(text)\": write group:column, e.g. year:score, or name = group:column")
    }
    return RankWithin(
      group: parts[0], column: parts[1], name: sides.count == 2 ? sides[0] : parts[1] + "_rank")
  }

  /// The ranks of all rows; missing where the group or the column is.
  ///
  /// - Throws: `DataError` for a column that is not there or holds text.
  func ranked(_ frame: DataFrame, direction: Direction?) throws(DataError) -> (
    column: Column, notes: [String]
  ) {
    let (codes, groups) = try coded(frame)
    guard let values = frame.column(column) else {
      throw DataError.noColumn(column, in: frame.source, among: frame.names)
    }
    guard case .numbers(let numbers) = values else {
      throw DataError(
        .invalid,
        "--rank-within \(group):\(column): column \"\(column)\" of \(frame.source) holds text; rank a column of numbers"
      )
    }
    let sign: Double = direction == .higherIsBetter ? -1 : 1
    var members = [[Int]](repeating: [], count: groups)
    for (row, code) in codes.enumerated() where code >= 0 && numbers.validity?[row] ?? true {
      members[Int(code)].append(row)
    }
    var ranks = [Double](repeating: 0, count: frame.rowCount)
    var present = Bitmap(repeating: false, count: frame.rowCount)
    for rows in members {
      for (row, rank) in zip(rows, midRanks(rows.map { sign * numbers.values[$0] })) {
        ranks[row] = rank
        present[row] = true
      }
    }
    let validity = present.ones == present.count ? nil : present
    return (.numbers(NumberColumn(values: ranks, validity: validity)), [note(direction)])
  }

  private func coded(_ frame: DataFrame) throws(DataError) -> (codes: [Int32], count: Int) {
    switch frame.column(group) {
    case .categories(let column): return (column.maskedCodes(), column.levels.count)
    case .numbers(let column):
      let (codes, values) = column.grouped()
      return (codes, values.count)
    case nil: throw DataError.noColumn(group, in: frame.source, among: frame.names)
    }
  }

  private func note(_ direction: Direction?) -> String {
    let words = "\(name): rank of \(column) within \(group) among all rows, ties sharing their mean place"
    switch direction {
    case .higherIsBetter?: return words + "; 1 is the highest."
    case .lowerIsBetter?: return words + "; 1 is the lowest."
    case nil:
      return words + "; no direction is declared for \(column), so 1 is its lowest (--score \(column) or "
        + "--higher-is-better \(column) turns it)."
    }
  }
}
