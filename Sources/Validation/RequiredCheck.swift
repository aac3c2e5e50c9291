/// No cell is missing where one must be there: in required columns and in those that tell rows apart.
struct RequiredCheck: TableCheck {
  let check = Check.required

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    let required = (rules.fields ?? []).filter(\.constraints.isRequired).map(\.name)
    let columns = (required + rules.key.filter { !required.contains($0) }).filter { table[$0] != nil }
    guard !columns.isEmpty else { return .skipped("no column is required, and no unit and time are known") }
    let found = columns.flatMap { name in
      (0..<table.rowCount).filter { table[name]?.isMissing($0) ?? false }.map {
        table.violation(check, row: $0, column: name, expected: "a value")
      }
    }
    return .checked(found, quoted(columns))
  }
}
