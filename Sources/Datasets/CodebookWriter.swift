/// Writes a codebook as the JSON document that reads back as the same codebook.
///
/// Keys stand in one fixed order, titles before details and tables before declarations; what is not said is left
/// out, and members that are not known here are kept. The trap: a codebook that goes through a program must not
/// lose what its author wrote, or nobody will keep notes in it.
///
/// > Reference: Frictionless Data (2024), Data Package and Table Schema, datapackage.org.
public struct CodebookWriter: Sendable {
  public init() {}

  /// The document, ending in a line feed.
  public func text(_ codebook: Codebook) -> String {
    var members = MemberList()
    members.add("name", codebook.name)
    members.add("title", codebook.title)
    members.add("title_vi", codebook.titleVietnamese)
    members.add("description", codebook.description)
    members.add("version", codebook.version)
    members.add("licenses", codebook.licenses.map(license))
    members.add("sources", codebook.sources.map(source))
    members.add(others: codebook.other)
    members.add("resources", codebook.resources.map(resource))
    members.add("reformstat", codebook.declaration.map { DeclarationWriter().tree($0, in: codebook) })
    return members.tree.text
  }

  private func license(_ license: License) -> JSONTree {
    var members = MemberList()
    members.add("name", license.name)
    members.add("title", license.title)
    members.add("path", license.path)
    members.add(others: license.other)
    return members.tree
  }

  private func source(_ source: Source) -> JSONTree {
    var members = MemberList()
    members.add("title", source.title)
    members.add("path", source.path)
    members.add(others: source.other)
    return members.tree
  }

  private func resource(_ resource: Resource) -> JSONTree {
    var schema = MemberList()
    schema.add("fields", resource.fields.map(fieldTree))
    schema.add("missingValues", resource.missingValues.map(JSONTree.texts))
    schema.add("primaryKey", resource.primaryKey)
    schema.add(others: resource.schemaOther)
    var members = MemberList()
    members.add("name", resource.name)
    members.add("path", resource.path)
    members.add("title", resource.title)
    members.add(others: resource.other)
    members.add("schema", schema.tree)
    return members.tree
  }
}

/// A column, of a schema or made.
func fieldTree(_ field: Field) -> JSONTree {
  var members = MemberList()
  members.add("name", field.name)
  members.add("type", field.type.rawValue)
  members.add("unit", field.unit)
  members.add("direction", field.direction?.rawValue)
  members.add("title", field.title)
  members.add("title_vi", field.titleVietnamese)
  members.add("description", field.description)
  members.add(others: field.other)
  let constraints = constraintMembers(field.constraints, of: field.type)
  if !constraints.isEmpty { members.add("constraints", constraints.tree) }
  return members.tree
}

private func constraintMembers(_ constraints: Constraints, of type: FieldType) -> MemberList {
  var members = MemberList()
  members.add("required", constraints.isRequired)
  members.add("unique", constraints.isUnique)
  members.add("minimum", constraints.minimum.map(JSONTree.number))
  members.add("maximum", constraints.maximum.map(JSONTree.number))
  members.add(
    "enum",
    constraints.allowed.map { text in
      type.isNumeric ? Double(text).map(JSONTree.number) ?? .text(text) : .text(text)
    })
  members.add(others: constraints.other)
  return members
}

/// Members of an object in the order in which they are added; what is absent or empty is left out.
struct MemberList {
  private var members: [(key: String, value: JSONTree)] = []

  var isEmpty: Bool { members.isEmpty }
  var tree: JSONTree { .object(members) }

  mutating func add(_ key: String, _ value: JSONTree?) {
    if let value { members.append((key, value)) }
  }

  mutating func add(_ key: String, _ text: String?) { add(key, text.map(JSONTree.text)) }

  /// A flag that is false says nothing.
  mutating func add(_ key: String, _ flag: Bool) {
    if flag { add(key, .scalar(.flag(true))) }
  }

  mutating func add(_ key: String, _ items: [JSONTree]) {
    if !items.isEmpty { add(key, .list(items)) }
  }

  mutating func add(_ key: String, _ texts: [String]) { add(key, texts.map(JSONTree.text)) }

  mutating func add(others: [String: JSONValue]) {
    for key in others.keys.sorted(by: precedesByBytes) { add(key, others[key].map(JSONTree.init)) }
  }
}
