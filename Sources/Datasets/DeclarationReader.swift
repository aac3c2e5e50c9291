/// Reads the `reformstat` block of a codebook.
struct DeclarationReader {
  let strictness: Codebook.Strictness

  private static let keys = [
    "roles", "is_not", "to_confirm", "breaks", "editions", "components", "models", "same_rows", "cluster",
    "traps", "partial", "synthetic", "no_regression", "simulation", "reading", "made",
    "texts_vi",
  ]

  func declaration(_ block: CodebookNode) -> Declaration? {
    let demanded = strictness == .bundled
    guard let members = block.members(demanded: demanded, expecting: "an object with roles") else {
      return nil
    }
    refuseUnknown(members, known: Self.keys)
    return Declaration(
      roles: roles(block["roles"], demanded: demanded), isNot: sentences(block["is_not"]),
      toConfirm: sentences(block["to_confirm"]),
      breaks: block["breaks"].items(demanded: false, expecting: "a list of breaks").map(seriesBreak),
      editions: block["editions"].items(demanded: false, expecting: "a list of years").compactMap {
        $0.integer(demanded: true, expecting: "a year")
      },
      components: block["components"].items(demanded: false, expecting: "a list of totals and their parts")
        .map(component),
      models: block["models"].items(demanded: false, expecting: "a list of models").map(model),
      sameRows: block["same_rows"].flag() ?? false, cluster: block["cluster"].text(demanded: false),
      traps: block["traps"].items(demanded: false, expecting: "a list of sentences").compactMap {
        $0.text(demanded: true, expecting: "a sentence")
      },
      partial: block["partial"].text(demanded: false), isSynthetic: block["synthetic"].flag() ?? false,
      noRegression: noRegression(block["no_regression"]), simulation: simulation(block["simulation"]),
      reading: ReadingReader().reading(block["reading"]),
      made: block["made"].items(demanded: false, expecting: "a list of columns").map(
        FieldReader(strictness: strictness).field),
      textsVietnamese: sentences(block["texts_vi"], of: "text"))
  }

  private func roles(_ node: CodebookNode, demanded: Bool) -> Roles {
    let expected = "an object such as {\"unit\": \"province\"}"
    guard let members = node.members(demanded: demanded, expecting: expected) else { return Roles() }
    refuseUnknown(members, known: Role.allCases.map(\.rawValue))
    func column(_ role: Role) -> String? {
      node[role.rawValue].text(demanded: false, expecting: "the name of a column")
    }
    return Roles(
      unit: column(.unit), time: column(.time), score: column(.score), rank: column(.rank),
      training: column(.training), meetings: column(.meetings), it: column(.it),
      controls: node[Role.control.rawValue].texts(demanded: false, expecting: "a list of columns"))
  }

  private func sentences(_ node: CodebookNode, of what: String = "column") -> [String: String] {
    let members = node.members(demanded: false, expecting: "an object of \(what) and sentence") ?? []
    var result: [String: String] = [:]
    for (key, member) in members { result[key] = member.text(demanded: true, expecting: "a sentence") }
    return result
  }

  private func seriesBreak(_ node: CodebookNode) -> Break {
    Break(
      lastBefore: node["last_before"].integer(demanded: true, expecting: "a year") ?? 0,
      firstAfter: node["first_after"].integer(demanded: true, expecting: "a year") ?? 0,
      what: node["what"].text(demanded: true, expecting: "what changed") ?? "",
      columns: node["columns"].texts(demanded: false, expecting: "a list of columns"))
  }

  private func component(_ node: CodebookNode) -> Component {
    if let members = node.members(demanded: true, expecting: "an object with total, parts and tolerance") {
      refuseUnknown(members, known: ["total", "parts", "tolerance"])
    }
    return Component(
      total: node["total"].text(demanded: true, expecting: "the column of the total") ?? "",
      parts: node["parts"].texts(demanded: true, expecting: "a list of columns"),
      tolerance: node["tolerance"].number(
        demanded: true, expecting: "how far the sum may be off, such as 0.05") ?? 0)
  }

  private func model(_ node: CodebookNode) -> DeclaredModel {
    DeclaredModel(
      name: node["name"].text(demanded: true) ?? "", title: node["title"].text(demanded: true) ?? "",
      formula: node["formula"].text(demanded: true, expecting: "a formula such as \"y ~ x\"") ?? "",
      condition: node["where"].text(demanded: false, expecting: "a condition such as \"year >= 2013\""))
  }

  private func noRegression(_ node: CodebookNode) -> NoRegression? {
    guard node.members(demanded: false, expecting: "an object with reason") != nil else { return nil }
    return NoRegression(
      reason: node["reason"].text(demanded: true, expecting: "why there is none") ?? "",
      instead: node["instead"].texts(demanded: true, expecting: "a list of what to do instead"))
  }

  private func simulation(_ node: CodebookNode) -> Simulation? {
    guard node.members(demanded: false, expecting: "an object with seed") != nil else { return nil }
    return Simulation(
      seed: node["seed"].integer(demanded: true) ?? 0,
      model: node["model"].text(demanded: true, expecting: "the model in words") ?? "",
      command: node["command"].text(demanded: true, expecting: "the command that makes the data") ?? "")
  }
}
