import DataFrames
import Datasets

/// Cells are numbers where their column is numbers, and whole where it is counts or years.
struct TypesCheck: TableCheck {
  let check = Check.types

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    var found: [Violation] = []
    var columns = 0
    for name in table.names {
      guard let column = table[name], let type = rules.type(of: name, in: table), type.isNumeric else {
        continue
      }
      columns += 1
      let faults = zip(column.levels, column.numbers).map { expected(type, $0, $1) }
      guard faults.contains(where: { $0 != nil }) else { continue }
      for row in 0..<table.rowCount where !column.isMissing(row) {
        guard let words = faults[column.code(row)] else { continue }
        found.append(table.violation(check, row: row, column: name, expected: words))
      }
    }
    guard columns > 0 else { return .skipped("no column is known to hold numbers") }
    return .checked(found, "\(counted(columns, "column")) of numbers")
  }

  /// What was expected of a cell; `nil` where it is so.
  private func expected(_ type: FieldType, _ text: String, _ number: Double?) -> String? {
    let kind = type == .year ? "a year" : type == .integer ? "a whole number" : "a number"
    guard let number else { return kind + hint(text) }
    let mustBeWhole = type == .integer || type == .year
    return mustBeWhole && number != number.rounded() ? kind : nil
  }

  private func hint(_ text: String) -> String {
    if let pointed = pointedNumber(text) { return ": write \(pointed), with a point for the decimals" }
    let digits = text.filter { !"% \u{a0}".contains($0) }
    if digits != text, parsedNumber(digits) != nil { return ": write \(digits)" }
    return ""
  }
}
