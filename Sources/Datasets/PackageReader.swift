/// Reads a codebook from its JSON document, recording each value that is missing or of the wrong kind.
///
/// A faulty value is replaced by an empty one so that the search goes on; the codebook is thrown away then.
struct PackageReader {
  let strictness: Codebook.Strictness

  private var demanded: Bool { strictness == .bundled }

  private static let packageKeys = [
    "name", "title", "title_vi", "description", "version", "licenses", "sources", "resources", "reformstat",
  ]

  func codebook(_ package: CodebookNode) -> Codebook {
    guard case .object = package.value else {
      package.fault("is \(package.value?.kind ?? "null"); expected an object with name and resources")
      return .empty
    }
    let name = package["name"].text(demanded: true, expecting: "a short name") ?? ""
    return Codebook(
      name: name,
      title: package["title"].text(demanded: demanded) ?? name,
      titleVietnamese: package["title_vi"].text(demanded: demanded, expecting: "the title in Vietnamese"),
      description: package["description"].text(demanded: demanded),
      version: package["version"].text(demanded: demanded, expecting: "a text such as \"1.0\""),
      licenses: package["licenses"].items(demanded: demanded, expecting: "a list of licences").map(license),
      sources: package["sources"].items(demanded: demanded, expecting: "a list of sources").map(source),
      resources: package["resources"].items(demanded: true, expecting: "a list of tables").map(resource),
      declaration: DeclarationReader(strictness: strictness).declaration(package["reformstat"]),
      other: package.others(beside: Self.packageKeys))
  }

  private func license(_ node: CodebookNode) -> License {
    License(
      name: node["name"].text(demanded: demanded, expecting: "a licence's short name"),
      title: node["title"].text(demanded: demanded),
      path: node["path"].text(demanded: demanded, expecting: "an address"),
      other: node.others(beside: ["name", "title", "path"]))
  }

  private func source(_ node: CodebookNode) -> Source {
    Source(
      title: node["title"].text(demanded: demanded) ?? "",
      path: node["path"].text(demanded: demanded, expecting: "an address"),
      other: node.others(beside: ["title", "path"]))
  }

  private func resource(_ node: CodebookNode) -> Resource {
    let name = node["name"].text(demanded: true, expecting: "the table's short name") ?? ""
    let schema = node["schema"]
    return Resource(
      name: name, path: path(node["path"]),
      title: node["title"].text(demanded: demanded) ?? name,
      fields: schema["fields"].items(demanded: true, expecting: "a list of columns").map(
        FieldReader(strictness: strictness).field),
      missingValues: missingValues(schema["missingValues"]),
      primaryKey: primaryKey(schema["primaryKey"]),
      other: node.others(beside: ["name", "path", "title", "schema"]),
      schemaOther: schema.others(beside: ["fields", "missingValues", "primaryKey"]))
  }

  private func path(_ node: CodebookNode) -> String {
    let expected = "the path of one CSV file, relative to the codebook"
    guard let path = node.text(demanded: true, expecting: expected) else { return "" }
    let leaves = path.hasPrefix("/") || path.split(separator: "/").contains("..") || path.contains("://")
    if leaves { node.fault("is \"\(path)\"; expected \(expected) and not above it") }
    return path
  }

  private func missingValues(_ node: CodebookNode) -> [String]? {
    if node.value == nil, !demanded { return nil }
    return node.texts(demanded: demanded, expecting: "a list such as [\"\"]")
  }

  /// Table Schema writes a key of one column as a text or as a list.
  private func primaryKey(_ node: CodebookNode) -> [String] {
    if case .text(let name) = node.value { return [name] }
    return node.texts(demanded: demanded, expecting: "a list of columns that together are unique")
  }
}

extension Codebook {
  /// Stands in for a document that is no object; its faults say so.
  fileprivate static let empty = Codebook(name: "", title: "", resources: [])
}
