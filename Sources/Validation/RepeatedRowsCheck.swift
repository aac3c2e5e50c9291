/// No whole row stands twice, where no key tells rows apart.
struct RepeatedRowsCheck: TableCheck {
  let check = Check.repeatedRows

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    guard rules.key.isEmpty else { return .skipped("the primary key says it") }
    let columns = table.names.compactMap { table[$0] }
    var first: [[Int]: Int] = [:]
    var found: [Violation] = []
    for row in 0..<table.rowCount {
      let cells = columns.map { $0.code(row) }
      guard let earlier = first.updateValue(first[cells] ?? row, forKey: cells) else { continue }
      let expected = "each row once: \(table.place(earlier)) is the same in every column"
      found.append(table.violation(check, row: row, column: nil, expected: expected))
    }
    return .checked(found, counted(table.rowCount, "row"))
  }
}
