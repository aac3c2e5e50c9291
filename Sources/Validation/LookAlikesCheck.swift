/// No two names of units are spellings of one: that would be two units to every command.
struct LookAlikesCheck: TableCheck {
  let check = Check.lookAlikes

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    guard let unit = rules.roles.unit, let column = table[unit] else {
      return .skipped("no column is known as the unit; --unit names it")
    }
    if rules.field(unit)?.constraints.allowed.isEmpty == false {
      return .skipped("the allowed values of \"\(unit)\" say it")
    }
    var spellings: [String: [Int]] = [:]
    for (code, level) in column.levels.enumerated() {
      spellings[spellingKey(level), default: []].append(code)
    }
    let counts = column.counts
    var usual: [Int: (name: String, difference: String)] = [:]
    for codes in spellings.values where codes.count > 1 {
      // Levels are sorted, so that the first of the most frequent is no matter of chance.
      guard let main = codes.max(by: { (counts[$0], $1) < (counts[$1], $0) }) else { continue }
      for code in codes where code != main {
        let difference = spellingDifference(column.levels[code], column.levels[main]) ?? "spelling"
        usual[code] = (column.levels[main], difference)
      }
    }
    var told: Set<Int> = []
    let found: [Violation] = (0..<table.rowCount).compactMap { row in
      guard let other = usual[column.code(row)], told.insert(column.code(row)).inserted else { return nil }
      let size = counted(counts[column.code(row)], "row")
      let expected =
        "\"\(other.name)\", from which it differs only in \(other.difference) (\(size) are spelled so)"
      return table.violation(check, row: row, column: unit, expected: expected)
    }
    return .checked(found, "\(column.levels.count) names of \"\(unit)\"")
  }
}
