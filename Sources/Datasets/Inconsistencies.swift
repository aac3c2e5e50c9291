import DataFrames

/// What contradicts itself in a codebook whose parts are each well formed, one line a fault.
///
/// Checks that look up a column are left out for a table with a nameless column: its fault is reported already,
/// and every role would repeat it.
func inconsistencies(of codebook: Codebook, strictness: Codebook.Strictness) -> [String] {
  let faults = FaultList()
  reportDuplicates(codebook.resources.map(\.name), of: "a table", in: "resources", to: faults)
  for (index, resource) in codebook.resources.enumerated() {
    checkTable(resource, at: "resources[\(index)].schema", to: faults)
  }
  if let declaration = codebook.declaration {
    checkOrder(declaration, to: faults)
    checkSynthetic(declaration, title: codebook.title, to: faults)
    reportDuplicates(declaration.models.map(\.name), of: "a model", in: "reformstat.models", to: faults)
    if let main = codebook.resources.first { checkMade(declaration.made, beside: main, to: faults) }
    if codebook.resources.allSatisfy(\.isNamedThroughout), let main = codebook.resources.first {
      let columns = DeclaredColumns(main, and: declaration.made)
      checkRoles(declaration.roles, in: columns, to: faults)
      checkColumns(declaration, in: codebook, main: columns, strictness: strictness, to: faults)
      checkComponents(declaration, in: codebook, main: columns, to: faults)
    }
  }
  return faults.lines
}

extension Resource {
  fileprivate var isNamedThroughout: Bool { !fields.isEmpty && !columnNames.contains("") }
}

private func reportDuplicates(_ names: [String], of what: String, in path: String, to faults: FaultList) {
  for (index, name) in names.enumerated() where !name.isEmpty {
    guard let first = names.firstIndex(of: name), first < index else { continue }
    faults.add("\(path)[\(index)].name", "\"\(name)\" already names \(what), \(path)[\(first)]")
  }
}

private func checkTable(_ resource: Resource, at path: String, to faults: FaultList) {
  reportDuplicates(resource.columnNames, of: "a column", in: path + ".fields", to: faults)
  for (index, field) in resource.fields.enumerated() {
    checkBounds(field.constraints, at: "\(path).fields[\(index)].constraints", to: faults)
  }
  guard resource.isNamedThroughout else { return }
  for column in resource.primaryKey where resource.field(column) == nil {
    faults.add(path + ".primaryKey", DeclaredColumns(resource).noColumn(column))
  }
}

private func checkBounds(_ constraints: Constraints, at path: String, to faults: FaultList) {
  guard let minimum = constraints.minimum, let maximum = constraints.maximum, maximum < minimum else {
    return
  }
  let expected = "expected at least the minimum, \(shortestText(minimum))"
  faults.add(path + ".maximum", "is \(shortestText(maximum)); \(expected)")
}

/// Made columns stand beside those of the file, so that none may have the name of another.
private func checkMade(_ made: [Field], beside resource: Resource, to faults: FaultList) {
  reportDuplicates(made.map(\.name), of: "a column", in: "reformstat.made", to: faults)
  for (index, field) in made.enumerated() {
    let path = "reformstat.made[\(index)]"
    checkBounds(field.constraints, at: path + ".constraints", to: faults)
    if resource.field(field.name) != nil {
      faults.add(path + ".name", "\"\(field.name)\" is a column of the file already")
    }
  }
}

private func checkRoles(_ roles: Roles, in resource: DeclaredColumns, to faults: FaultList) {
  var taken: [String: Role] = [:]
  for (role, column) in roles.assignments {
    let path = "reformstat.roles.\(role.rawValue)"
    guard let field = resource.field(column) else {
      faults.add(path, resource.noColumn(column))
      continue
    }
    if let earlier = taken[column] {
      faults.add(path, "\"\(column)\" is already in \(earlier.rawValue); expected one role a column")
    }
    taken[column] = taken[column] ?? role
    if !field.type.isNumeric, role != .unit, role != .control {
      faults.add(path, "\"\(column)\" is of type string; expected a column of numbers")
    }
    checkDirection(of: field, in: role, at: path, to: faults)
  }
}

private func checkDirection(of field: Field, in role: Role, at path: String, to faults: FaultList) {
  guard role == .score || role == .rank, let declared = field.direction else { return }
  let implied: Direction = role == .score ? .higherIsBetter : .lowerIsBetter
  guard declared != implied else { return }
  let words =
    "\"\(field.name)\" has direction \(declared.rawValue); expected \(implied.rawValue) of a \(role.rawValue)"
  faults.add(path, words)
}

private func checkColumns(
  _ declaration: Declaration, in codebook: Codebook, main: DeclaredColumns, strictness: Codebook.Strictness,
  to faults: FaultList
) {
  if strictness == .bundled {
    for (role, column) in declaration.roles.drivers where declaration.isNot[column] == nil {
      let expected = "expected a sentence on what \"\(column)\", the \(role.rawValue) driver, is not"
      faults.add("reformstat.is_not.\(column)", "missing; \(expected)")
    }
  }
  for (key, sentences) in [("is_not", declaration.isNot), ("to_confirm", declaration.toConfirm)] {
    for column in sentences.keys.sorted(by: precedesByBytes)
    where main.field(column) == nil && codebook.resources.allSatisfy({ $0.field(column) == nil }) {
      faults.add("reformstat.\(key).\(column)", main.noColumn(column))
    }
  }
  if let cluster = declaration.cluster, main.field(cluster) == nil {
    faults.add("reformstat.cluster", main.noColumn(cluster))
  }
}

private func checkOrder(_ declaration: Declaration, to faults: FaultList) {
  for (index, item) in declaration.breaks.enumerated() {
    let path = "reformstat.breaks[\(index)]"
    if item.firstAfter <= item.lastBefore {
      faults.add(path + ".first_after", "is \(item.firstAfter); expected a year after \(item.lastBefore)")
    }
    guard index > 0 else { continue }
    // Two columns may break at one place, each in its own way.
    let earlier = declaration.breaks[index - 1]
    let atOnePlace = (item.lastBefore, item.firstAfter) == (earlier.lastBefore, earlier.firstAfter)
    if !atOnePlace, item.lastBefore < earlier.firstAfter {
      let words = "is \(item.lastBefore); expected \(earlier.firstAfter) or later, breaks increasing"
      faults.add(path + ".last_before", words)
    }
  }
  for (index, pair) in zip(declaration.editions, declaration.editions.dropFirst()).enumerated()
  where pair.1 <= pair.0 {
    faults.add("reformstat.editions[\(index + 1)]", "is \(pair.1); expected a year after \(pair.0)")
  }
}

private func checkSynthetic(_ declaration: Declaration, title: String, to faults: FaultList) {
  if declaration.isSynthetic, declaration.simulation == nil {
    faults.add("reformstat.simulation", "missing; expected seed, model and command of synthetic data")
  }
  if declaration.isSynthetic, !title.contains("SYNTHETIC") {
    faults.add("title", "is \"\(title)\"; expected the word SYNTHETIC in the title of synthetic data")
  }
  if !declaration.isSynthetic, declaration.simulation != nil {
    faults.add("reformstat.synthetic", "is false or missing beside a simulation; expected true")
  }
}
