/// Reads how a table is brought into shape after its file is read (`reformstat.reading`).
struct ReadingReader {
  private static let keys =
    FileReading.parts.map(\.key) + [
      "melt", "append", "prefer", "join", "on", "unify", "derive", "rank_within", "where",
    ]

  func reading(_ node: CodebookNode) -> DeclaredReading? {
    let expected = "an object such as {\"derive\": [\"share = part / total\"]}"
    guard let members = node.members(demanded: false, expecting: expected) else { return nil }
    refuseUnknown(members, known: Self.keys)
    var reading = DeclaredReading()
    for part in FileReading.parts {
      reading.file[keyPath: part.path] = node[part.key].text(
        demanded: false, expecting: "a text, as the option --\(part.key.replacing("_", with: "-")) takes it")
    }
    reading.melt = node["melt"].texts(demanded: false, expecting: "a list of texts")
    reading.append = node["append"].texts(demanded: false, expecting: "a list of paths")
    reading.prefer = preference(node["prefer"])
    reading.join = node["join"].texts(demanded: false, expecting: "a list of paths")
    reading.on = node["on"].texts(demanded: false, expecting: "a list of columns")
    reading.unify = node["unify"].texts(demanded: false, expecting: "a list of columns")
    reading.derive = node["derive"].texts(demanded: false, expecting: "a list of texts")
    reading.rankWithin = node["rank_within"].texts(demanded: false, expecting: "a list of texts")
    reading.condition = node["where"].text(
      demanded: false, expecting: "a condition such as \"year >= 2013\"")
    return reading
  }

  private func preference(_ node: CodebookNode) -> DeclaredReading.Preference? {
    guard let text = node.text(demanded: false, expecting: "new or old") else { return nil }
    if let preference = DeclaredReading.Preference(rawValue: text) { return preference }
    node.fault("is \"\(text)\"; expected new or old")
    return nil
  }
}
