import DataFrames
import Datasets

/// Parts add up to their total, in every row that has all of them.
struct ComponentsCheck: TableCheck {
  let check = Check.components

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    let components = rules.components.filter { component in
      ([component.total] + component.parts).allSatisfy { table[$0] != nil }
    }
    guard !components.isEmpty else { return .skipped("no total and its parts are declared for this table") }
    var found: [Violation] = []
    var sizes: [String] = []
    for component in components {
      var rows = 0
      for row in 0..<table.rowCount {
        let parts = component.parts.compactMap { table.number($0, row) }
        guard let total = table.number(component.total, row), parts.count == component.parts.count else {
          continue
        }
        rows += 1
        if let words = expected(component, total, parts) {
          found.append(table.violation(check, row: row, column: component.total, expected: words))
        }
      }
      sizes.append("\"\(component.total)\" in \(counted(rows, "row"))")
    }
    return .checked(found, sizes.joined(separator: ", ") + " that have every part")
  }

  /// Sums of doubles differ from decimal ones in the last digits, which no tolerance of a user should have to allow for.
  private func expected(_ component: Component, _ total: Double, _ parts: [Double]) -> String? {
    let sum = parts.reduce(0, +)
    let slack = 1e-12 * parts.reduce(total.magnitude) { $0 + $1.magnitude }
    guard (total - sum).magnitude > component.tolerance + slack else { return nil }
    let rounded = (sum * 1e9).rounded() / 1e9
    let within = component.tolerance > 0 ? ", within \(shortestText(component.tolerance))" : ""
    return "\(shortestText(rounded))\(within): the sum of \(component.parts.joined(separator: ", "))"
  }
}
