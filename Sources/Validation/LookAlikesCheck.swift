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
    let first = column.firstRows
    var usual: [Int: (name: String, difference: String)] = [:]
    for codes in spellings.values where codes.count > 1 {
      // The most frequent spelling is meant; of equals the one that comes first.
      guard let main = codes.max(by: { (counts[$0], -first[$0]) < (counts[$1], -first[$1]) }) else {
        continue
      }
      for code in codes where code != main {
        let difference = spellingDifference(column.levels[code], column.levels[main]) ?? "spelling"
        usual[code] = ("\"\(column.levels[main])\" as on line \(table.line(first[main]))", difference)
      }
    }
    let found = usual.keys.sorted { first[$0] < first[$1] }.compactMap { code in
      usual[code].map { other in
        let rows = counts[code] > 1 ? " (\(counts[code]) rows)" : ""
        let expected = "\(other.name), from which it differs only in \(other.difference)\(rows)"
        return table.violation(check, row: first[code], column: unit, expected: expected)
      }
    }
    return .checked(found, "\(column.levels.count) names of \"\(unit)\"")
  }
}
