import DataFrames

/// Reads the description of one column: of a table's schema, or of a column that the declared reading makes.
struct FieldReader {
  let strictness: Codebook.Strictness

  private var demanded: Bool { strictness == .bundled }

  private static let keys = [
    "name", "type", "unit", "direction", "title", "title_vi", "description", "constraints",
  ]

  func field(_ node: CodebookNode) -> Field {
    let name = node["name"].text(demanded: true, expecting: "the column's name") ?? ""
    let type = fieldType(node["type"])
    let needsUnit = demanded && type == .number
    return Field(
      name: name, type: type ?? .string,
      unit: node["unit"].text(demanded: needsUnit, expecting: "a unit such as \"points\" or \"percent\""),
      direction: direction(node["direction"]),
      title: node["title"].text(demanded: demanded) ?? name,
      titleVietnamese: node["title_vi"].text(demanded: demanded, expecting: "the title in Vietnamese"),
      description: node["description"].text(demanded: demanded),
      constraints: constraints(node["constraints"], of: type), other: node.others(beside: Self.keys))
  }

  private func fieldType(_ node: CodebookNode) -> FieldType? {
    let expected = FieldType.allCases.map(\.rawValue).joined(separator: ", ")
    guard let text = node.text(demanded: true, expecting: "one of \(expected)") else { return nil }
    if let type = FieldType(rawValue: text) { return type }
    node.fault("is \"\(text)\"; expected one of \(expected)")
    return nil
  }

  private func direction(_ node: CodebookNode) -> Direction? {
    let expected = "\(Direction.higherIsBetter.rawValue) or \(Direction.lowerIsBetter.rawValue)"
    guard let text = node.text(demanded: false, expecting: expected) else { return nil }
    if let direction = Direction(rawValue: text) { return direction }
    node.fault("is \"\(text)\"; expected \(expected), or nothing where neither end is better")
    return nil
  }

  // MARK: Constraints

  private static let checked = ["required", "unique", "minimum", "maximum", "enum"]
  /// Of Table Schema, and not checked here.
  private static let unchecked = [
    "minLength", "maxLength", "exclusiveMinimum", "exclusiveMaximum", "pattern", "jsonSchema",
  ]

  private func constraints(_ node: CodebookNode, of type: FieldType?) -> Constraints {
    let expected = "an object such as {\"required\": true}"
    guard let members = node.members(demanded: false, expecting: expected) else { return Constraints() }
    refuseUnknown(members, known: Self.checked + Self.unchecked)
    return Constraints(
      isRequired: node["required"].flag() ?? false, isUnique: node["unique"].flag() ?? false,
      minimum: bound(node["minimum"], of: type), maximum: bound(node["maximum"], of: type),
      allowed: allowed(node["enum"], of: type), other: node.others(beside: Self.checked))
  }

  private func bound(_ node: CodebookNode, of type: FieldType?) -> Double? {
    let bound = node.number(demanded: false)
    if bound != nil, type == .string {
      node.fault("stands at a column of type string; expected one of numbers")
    }
    return bound
  }

  private func allowed(_ node: CodebookNode, of type: FieldType?) -> [String] {
    guard node.value != nil else { return [] }
    let isNumeric = type?.isNumeric ?? false
    return node.items(demanded: true, expecting: "a list of the values allowed").compactMap { item in
      isNumeric
        ? item.number(demanded: true).map(shortestText)
        : item.text(demanded: true, expecting: "a text, as the column is of type string")
    }
  }
}

/// A mistyped key would otherwise be a silence: what it says would be missing and nothing would say so.
func refuseUnknown(_ members: [(key: String, node: CodebookNode)], known: [String]) {
  for (key, node) in members where !known.contains(key) {
    let nearest = nearestName(to: key, among: known)
    let way = nearest.map { "did you mean \"\($0)\"?" } ?? "expected one of " + known.joined(separator: ", ")
    node.fault("unknown; \(way)")
  }
}
