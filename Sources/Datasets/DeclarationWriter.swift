/// Writes the `reformstat` block of a codebook.
struct DeclarationWriter {
  func tree(_ declaration: Declaration, in codebook: Codebook) -> JSONTree {
    let columns = codebook.resources.flatMap(\.columnNames) + declaration.made.map(\.name)
    var members = MemberList()
    members.add("roles", roles(declaration.roles))
    members.add("to_confirm", sentences(declaration.toConfirm, in: columns))
    members.add("is_not", sentences(declaration.isNot, in: columns))
    members.add("breaks", declaration.breaks.map(seriesBreak))
    members.add("editions", declaration.editions.map { .number(Double($0)) })
    members.add("components", declaration.components.map(component))
    members.add("models", declaration.models.map(model))
    members.add("same_rows", declaration.sameRows)
    members.add("cluster", declaration.cluster)
    members.add("traps", declaration.traps)
    members.add("partial", declaration.partial)
    members.add("synthetic", declaration.isSynthetic)
    members.add("no_regression", declaration.noRegression.map(noRegression))
    members.add("simulation", declaration.simulation.map(simulation))
    members.add("reading", declaration.reading.map(reading))
    members.add("made", declaration.made.map(fieldTree))
    let texts = declaration.textsVietnamese
    members.add("texts_vi", sentences(texts, in: texts.keys.sorted(by: precedesByBytes)))
    return members.tree
  }

  private func roles(_ roles: Roles) -> JSONTree {
    var members = MemberList()
    for (role, column) in roles.assignments where role != .control { members.add(role.rawValue, column) }
    members.add(Role.control.rawValue, roles.controls)
    return members.tree
  }

  /// In the order of the columns; an object without members is left out.
  private func sentences(_ sentences: [String: String], in columns: [String]) -> JSONTree? {
    var members = MemberList()
    var left = sentences
    for column in columns { members.add(column, left.removeValue(forKey: column)) }
    return members.isEmpty ? nil : members.tree
  }

  private func seriesBreak(_ item: Break) -> JSONTree {
    var members = MemberList()
    members.add("last_before", .number(Double(item.lastBefore)))
    members.add("first_after", .number(Double(item.firstAfter)))
    members.add("columns", item.columns)
    members.add("what", item.what)
    return members.tree
  }

  private func component(_ component: Component) -> JSONTree {
    var members = MemberList()
    members.add("total", component.total)
    members.add("parts", component.parts)
    members.add("tolerance", .number(component.tolerance))
    return members.tree
  }

  private func model(_ model: DeclaredModel) -> JSONTree {
    var members = MemberList()
    members.add("name", model.name)
    members.add("title", model.title)
    members.add("formula", model.formula)
    members.add("where", model.condition)
    return members.tree
  }

  private func noRegression(_ refusal: NoRegression) -> JSONTree {
    var members = MemberList()
    members.add("reason", refusal.reason)
    members.add("instead", refusal.instead)
    return members.tree
  }

  private func simulation(_ simulation: Simulation) -> JSONTree {
    var members = MemberList()
    members.add("seed", .number(Double(simulation.seed)))
    members.add("command", simulation.command)
    members.add("model", simulation.model)
    return members.tree
  }

  private func reading(_ reading: DeclaredReading) -> JSONTree {
    var members = MemberList()
    for part in FileReading.parts { members.add(part.key, reading.file[keyPath: part.path]) }
    members.add("melt", reading.melt)
    members.add("append", reading.append)
    members.add("prefer", reading.prefer?.rawValue)
    members.add("join", reading.join)
    members.add("on", reading.on)
    members.add("unify", reading.unify)
    members.add("derive", reading.derive)
    members.add("rank_within", reading.rankWithin)
    members.add("where", reading.condition)
    return members.tree
  }
}
