/// No value stands twice in a column that is unique.
struct UniqueCheck: TableCheck {
  let check = Check.unique

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    let columns = (rules.fields ?? []).filter(\.constraints.isUnique).map(\.name).filter { table[$0] != nil }
    guard !columns.isEmpty else { return .skipped("no column is declared unique") }
    var found: [Violation] = []
    for name in columns {
      var first: [String: Int] = [:]
      for row in 0..<table.rowCount {
        guard let text = table.text(name, row) else { continue }
        if let earlier = first[text] {
          let expected = "each value once: \(table.place(earlier)) has it already"
          found.append(table.violation(check, row: row, column: name, expected: expected))
        } else {
          first[text] = row
        }
      }
    }
    return .checked(found, quoted(columns))
  }
}
