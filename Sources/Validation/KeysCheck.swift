/// One row a key: the primary key of the codebook, else unit and time.
struct KeysCheck: TableCheck {
  let check = Check.primaryKey

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    let key = rules.key
    guard !key.isEmpty else { return .skipped("no primary key is declared, and no unit and time are known") }
    let columns = key.compactMap { table[$0] }
    guard columns.count == key.count else {
      return .skipped("a column of the key \(quoted(key)) is not in the file")
    }
    let numeric = key.map { rules.type(of: $0, in: table)?.isNumeric ?? false }
    var first: [[KeyPart]: Int] = [:]
    var found: [Violation] = []
    rows: for row in 0..<table.rowCount {
      var parts: [KeyPart] = []
      for (column, isNumeric) in zip(columns, numeric) {
        guard let text = column.text(row) else { continue rows }
        parts.append(isNumeric ? column.number(row).map(KeyPart.number) ?? .text(text) : .text(text))
      }
      guard let earlier = first.updateValue(first[parts] ?? row, forKey: parts) else { continue }
      let expected =
        "one row for each \(key.joined(separator: " and ")): \(table.place(earlier)) has it already"
      found.append(
        table.violation(check, row: row, column: key.joined(separator: ", "), expected: expected, values: key)
      )
    }
    return .checked(found, quoted(key))
  }
}

/// Numbers are equal by value (2019 and 2019.0), texts by canonical equivalence.
private enum KeyPart: Hashable {
  case number(Double)
  case text(String)
}

extension CheckedTable {
  /// A violation that is about several columns of a row.
  fileprivate func violation(
    _ check: Check, row: Int, column: String, expected: String, values: [String]
  ) -> Violation {
    let plain = violation(check, row: row, column: nil, expected: expected)
    return Violation(
      check: check, file: plain.file, line: plain.line, column: column, unit: plain.unit, time: plain.time,
      value: values.compactMap { text($0, row) }.joined(separator: ", "), expected: expected)
  }
}
