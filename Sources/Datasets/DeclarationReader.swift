import DataFrames

/// Reads the `reformstat` block of a codebook.
struct DeclarationReader {
  let strictness: Codebook.Strictness

  private static let keys = [
    "roles", "is_not", "breaks", "editions", "models", "same_rows", "cluster", "traps", "partial",
    "synthetic",
    "no_regression", "simulation",
  ]

  func declaration(_ block: CodebookNode) -> Declaration? {
    let demanded = strictness == .bundled
    guard let members = block.members(demanded: demanded, expecting: "an object with roles") else {
      return nil
    }
    refuseUnknown(members, known: Self.keys)
    return Declaration(
      roles: roles(block["roles"], demanded: demanded), isNot: sentences(block["is_not"]),
      breaks: block["breaks"].items(demanded: false, expecting: "a list of breaks").map(seriesBreak),
      editions: block["editions"].items(demanded: false, expecting: "a list of years").compactMap {
        $0.integer(demanded: true, expecting: "a year")
      },
      models: block["models"].items(demanded: false, expecting: "a list of models").map(model),
      sameRows: block["same_rows"].flag() ?? false, cluster: block["cluster"].text(demanded: false),
      traps: block["traps"].items(demanded: false, expecting: "a list of sentences").compactMap {
        $0.text(demanded: true, expecting: "a sentence")
      },
      partial: block["partial"].text(demanded: false), isSynthetic: block["synthetic"].flag() ?? false,
      noRegression: noRegression(block["no_regression"]), simulation: simulation(block["simulation"]))
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

  /// A mistyped key would otherwise be a silence: the role would be missing and nothing would say so.
  private func refuseUnknown(_ members: [(key: String, node: CodebookNode)], known: [String]) {
    for (key, node) in members where !known.contains(key) {
      let nearest = nearestName(to: key, among: known)
      let way =
        nearest.map { "did you mean \"\($0)\"?" } ?? "expected one of " + known.joined(separator: ", ")
      node.fault("unknown; \(way)")
    }
  }

  private func sentences(_ node: CodebookNode) -> [String: String] {
    let members = node.members(demanded: false, expecting: "an object of column and sentence") ?? []
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
