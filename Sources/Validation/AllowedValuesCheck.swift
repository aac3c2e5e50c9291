import DataFrames
import Datasets

/// Cells hold one of the values that the codebook allows.
struct AllowedValuesCheck: TableCheck {
  let check = Check.allowedValues

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    let fields = (rules.fields ?? []).filter { !$0.constraints.allowed.isEmpty && table[$0.name] != nil }
    guard !fields.isEmpty else { return .skipped("no column has a list of allowed values (enum)") }
    var found: [Violation] = []
    for field in fields {
      guard let column = table[field.name] else { continue }
      let isNumeric = field.type.isNumeric && !rules.texts.contains(field.name)
      let faults = zip(column.levels, column.numbers).map {
        isNumeric ? expected($1, field) : expected($0, field)
      }
      for row in 0..<table.rowCount where !column.isMissing(row) {
        guard let words = faults[column.code(row)] else { continue }
        found.append(table.violation(check, row: row, column: field.name, expected: words))
      }
    }
    return .checked(found, quoted(fields.map(\.name)))
  }

  /// A cell that is no number is reported by its type.
  private func expected(_ number: Double?, _ field: Field) -> String? {
    guard let number, !field.constraints.allowed.contains(shortestText(number)) else { return nil }
    return "one of \(field.constraints.allowed.prefix(12).joined(separator: ", "))"
  }

  private func expected(_ text: String, _ field: Field) -> String? {
    let allowed = field.constraints.allowed
    if allowed.contains(text) { return nil }
    for name in allowed {
      if let difference = spellingDifference(text, name) {
        return "\"\(name)\", from which it differs only in \(difference)"
      }
    }
    if let near = nearestName(to: text, among: allowed) {
      return "an allowed value; did you mean \"\(near)\"?"
    }
    if allowed.count <= 6 { return "one of \(quoted(allowed))" }
    return
      "one of the codebook's \(allowed.count) values; if it is a new one, add it to the enum of \"\(field.name)\""
  }
}
