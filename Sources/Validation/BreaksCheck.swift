import DataFrames
import Datasets

/// Declared breaks lie within the times of the table and are about columns that it has.
struct BreaksCheck: TableCheck {
  let check = Check.breaks

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    guard !rules.breaks.isEmpty else { return .skipped("no breaks are declared") }
    var found: [Violation] = []
    for item in rules.breaks {
      for column in item.columns where table[column] == nil && !rules.made.contains(column) {
        let near = nearestName(to: column, among: table.names).map { "; did you mean \"\($0)\"?" } ?? ""
        found.append(violation(item, column, "a column of the table\(near)"))
      }
    }
    guard let time = rules.roles.time, table[time] != nil else {
      return .checked(found, "their columns; no time is known to place them")
    }
    let times = (0..<table.rowCount).compactMap { table.number(time, $0) }
    if let first = times.min(), let last = times.max() {
      for item in rules.breaks where first > Double(item.lastBefore) || last < Double(item.firstAfter) {
        let span = "\(shortestText(first)) to \(shortestText(last))"
        found.append(violation(item, time, "a break between years of the table, \(span)"))
      }
    }
    return .checked(found, counted(rules.breaks.count, "break"))
  }

  private func violation(_ item: Break, _ column: String, _ expected: String) -> Violation {
    Violation(
      check: check, file: nil, line: nil, column: column, unit: nil, time: nil,
      value: "\(item.lastBefore)/\(item.firstAfter)",
      expected: expected)
  }
}
