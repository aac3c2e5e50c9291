import DataFrames

/// The columns that declarations about a table may name: those of its file and those that the reading makes.
struct DeclaredColumns {
  let table: String
  let fields: [Field]

  init(_ resource: Resource, and made: [Field] = []) {
    table = resource.name
    fields = resource.fields + made
  }

  func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// What is wrong with a name that is none of them.
  func noColumn(_ name: String) -> String {
    let names = fields.map(\.name)
    let way =
      nearestName(to: name, among: names).map { "did you mean \"\($0)\"?" }
      ?? "it has " + names.joined(separator: ", ")
    return "no column \"\(name)\" in the table \"\(table)\"; \(way)"
  }
}

/// Totals and parts are columns of numbers of one table, each named once; a sum is off by nothing or more.
///
/// A component is about the table that holds its total; where several do, about the one that holds all its columns.
func checkComponents(
  _ declaration: Declaration, in codebook: Codebook, main: DeclaredColumns, to faults: FaultList
) {
  let tables = [main] + codebook.resources.dropFirst().map { DeclaredColumns($0) }
  for (index, component) in declaration.components.enumerated() {
    let path = "reformstat.components[\(index)]"
    let names = [component.total] + component.parts
    let table =
      tables.first { table in names.allSatisfy { table.field($0) != nil } }
      ?? tables.first { $0.field(component.total) != nil } ?? main
    var seen: Set<String> = []
    for (place, name) in names.enumerated() {
      let place = place == 0 ? path + ".total" : "\(path).parts[\(place - 1)]"
      guard let field = table.field(name) else {
        faults.add(place, table.noColumn(name))
        continue
      }
      if !field.type.isNumeric {
        faults.add(place, "\"\(name)\" is of type string; expected a column of numbers")
      }
      if !seen.insert(name).inserted { faults.add(place, "\"\(name)\" is named already; expected it once") }
    }
    if component.tolerance < 0 {
      faults.add(path + ".tolerance", "is \(shortestText(component.tolerance)); expected 0 or more")
    }
  }
}
