import DataFrames

/// Times are among the declared editions.
struct EditionsCheck: TableCheck {
  let check = Check.editions

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    guard !rules.editions.isEmpty else { return .skipped("no editions are declared") }
    guard let time = rules.roles.time, table[time] != nil else {
      return .skipped("no column is known as the time")
    }
    let listed = rules.editions.map(shortestText).joined(separator: ", ")
    let found: [Violation] = (0..<table.rowCount).compactMap { row in
      guard let number = table.number(time, row), !rules.editions.contains(number) else { return nil }
      return table.violation(check, row: row, column: time, expected: "one of the editions \(listed)")
    }
    return .checked(found, counted(rules.editions.count, "edition"))
  }
}
