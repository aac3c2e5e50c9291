import DataFrames
import Datasets

/// Numbers lie between the declared minimum and maximum.
struct RangesCheck: TableCheck {
  let check = Check.ranges

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    let bounded = (rules.fields ?? []).filter {
      $0.constraints.minimum != nil || $0.constraints.maximum != nil
    }
    let fields = bounded.filter { table[$0.name] != nil && !rules.texts.contains($0.name) }
    guard !fields.isEmpty else { return .skipped("no column has a minimum or a maximum") }
    var found: [Violation] = []
    for field in fields {
      let words = expected(field.constraints)
      for row in 0..<table.rowCount {
        guard let number = table.number(field.name, row) else { continue }
        let isInside =
          number >= field.constraints.minimum ?? -.infinity
          && number <= field.constraints.maximum ?? .infinity
        if !isInside { found.append(table.violation(check, row: row, column: field.name, expected: words)) }
      }
    }
    return .checked(found, "\(counted(fields.count, "column")) with bounds")
  }

  private func expected(_ constraints: Constraints) -> String {
    switch (constraints.minimum, constraints.maximum) {
    case (let least?, let most?): "a number from \(shortestText(least)) to \(shortestText(most))"
    case (let least?, nil): "a number from \(shortestText(least)) up"
    case (nil, let most?): "a number up to \(shortestText(most))"
    case (nil, nil): "a number"
    }
  }
}
