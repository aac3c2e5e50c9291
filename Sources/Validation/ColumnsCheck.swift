import DataFrames

/// The columns of the file are those of its codebook; their order is free.
struct ColumnsCheck: TableCheck {
  let check = Check.columns

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    guard let fields = rules.fields else { return .skipped("no codebook says which columns there are") }
    let declared = fields.map(\.name)
    let strangers = table.names.filter { !declared.contains($0) }
    let absent = declared.filter { table[$0] == nil }
    let lacking = absent.map { name in
      let near = nearestName(to: name, among: strangers).map { "; is it the file's \"\($0)\"?" } ?? ""
      return violation(name, "this column, which the codebook describes\(near)")
    }
    let surplus = strangers.map { name in
      let near = nearestName(to: name, among: absent).map { "; did you mean \"\($0)\"?" } ?? ""
      if rules.made.contains(name) {
        return violation(name, "no such column in the file: the codebook says that the reading makes it")
      }
      return violation(name, "a column that the codebook describes\(near)")
    }
    return .checked(
      lacking + surplus, "the file's \(table.names.count) against the codebook's \(declared.count)")
  }

  /// Columns stand on the file's first line.
  private func violation(_ column: String, _ expected: String) -> Violation {
    Violation(
      check: check, file: nil, line: 1, column: column, unit: nil, time: nil, value: nil, expected: expected)
  }
}
