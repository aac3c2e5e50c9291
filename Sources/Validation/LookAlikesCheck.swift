/// No two names of units are spellings of one: that would be two units to every command.
///
/// Names that the codebook's list lacks are reported by `allowed_values`; here those on it are compared, which a
/// drafted list takes from the file as they are. Where no unit is known, names are the texts of the key, or without
/// a codebook those of every column of text.
struct LookAlikesCheck: TableCheck {
  let check = Check.lookAlikes

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    let names = columns(table, rules)
    guard !names.isEmpty else { return .skipped("no column of names is known; --unit names it") }
    let found = names.flatMap { violations(of: $0, table, rules) }
    return .checked(found, quoted(names))
  }

  private func columns(_ table: CheckedTable, _ rules: TableRules) -> [String] {
    if let unit = rules.roles.unit, table[unit] != nil { return [unit] }
    let candidates = rules.fields == nil ? table.names : rules.primaryKey
    return candidates.filter { table[$0] != nil && !(rules.type(of: $0, in: table)?.isNumeric ?? false) }
  }

  private func violations(of name: String, _ table: CheckedTable, _ rules: TableRules) -> [Violation] {
    guard let column = table[name] else { return [] }
    let allowed = Set(rules.field(name)?.constraints.allowed ?? [])
    var spellings: [String: [Int]] = [:]
    for (code, level) in column.levels.enumerated() where allowed.isEmpty || allowed.contains(level) {
      spellings[spellingKey(level), default: []].append(code)
    }
    let (counts, first) = (column.counts, column.firstRows)
    var found: [(code: Int, expected: String)] = []
    for (key, codes) in spellings where codes.count > 1 && !key.isEmpty {
      // The most frequent spelling is meant; of equals the one that comes first.
      guard let main = codes.max(by: { (counts[$0], -first[$0]) < (counts[$1], -first[$1]) }) else {
        continue
      }
      let usual = "\"\(column.levels[main])\" as on \(table.place(first[main]))"
      for code in codes where code != main {
        let difference = spellingDifference(column.levels[code], column.levels[main]) ?? "spelling"
        let rows = counts[code] > 1 ? " (\(counts[code]) rows)" : ""
        found.append((code, "\(usual), from which it differs only in \(difference)\(rows)"))
      }
    }
    return found.sorted { first[$0.code] < first[$1.code] }.map {
      table.violation(check, row: first[$0.code], column: name, expected: $0.expected)
    }
  }
}
