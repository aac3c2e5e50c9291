public import DataFrames

/// A codebook drafted for tables that have none yet, or drafted anew over the one they have.
///
/// What was said (options, an existing codebook) stands; the rest is guessed from names and values, and every guess
/// is listed in `Declaration.toConfirm` until somebody has looked at it. Columns of the file become fields of the
/// schema; columns that only the prepared table has become `Declaration.made`.
public struct CodebookDraft: Sendable {
  /// A table as its file holds it.
  public struct Table: Sendable {
    /// Relative to the folder of the codebook.
    public var path: String
    public var frame: DataFrame
    /// The name of the table in the base, where it is one of its tables.
    public var name: String?
    /// The table after the reading that the codebook declares; `nil` when it is the file's own.
    public var prepared: DataFrame?

    public init(path: String, frame: DataFrame, name: String? = nil, prepared: DataFrame? = nil) {
      self.name = name
      self.path = path
      self.frame = frame
      self.prepared = prepared
    }
  }

  /// The tables; without a base the one that plays the most parts becomes the first of the codebook.
  public var tables: [Table]
  /// What the dataset is called where no base names it; a title, from which the name is made.
  public var title: String
  /// What was said by options; it wins over the base.
  public var roles = Roles()
  /// The columns that were said to be text.
  public var texts: Set<String> = []
  /// What was said to stand for a missing cell; `nil` when nothing was.
  public var missing: [String]?
  /// How the first table is prepared, where that was said.
  public var reading: DeclaredReading?
  /// The codebook there is already; its content is kept.
  public var base: Codebook?

  public init(title: String, tables: [Table]) {
    precondition(!tables.isEmpty, "a codebook describes a table")
    self.title = title
    self.tables = tables
  }

  /// The codebook, and sentences on what could not be guessed or was left out.
  ///
  /// - Throws: `DataError` for a role that no column, or only text, can play; `CodebookError` where what was said
  ///   contradicts the base.
  public func drafted() throws -> (codebook: Codebook, remarks: [String]) {
    try checkRoles()
    var drafts = tables.map { table in
      let resource = known(table)
      return TableDraft(
        table, roles: said(of: table, known: resource), options: roles, resource: resource,
        made: resource.flatMap { base?.made(in: $0) } ?? [], fillsGaps: base?.declaration == nil,
        texts: texts, missing: missing)
    }
    // Stable, so that of equals the first stays first.
    let most = drafts.map(\.partCount).max()
    if base == nil, let main = drafts.firstIndex(where: { $0.partCount == most }) {
      drafts.insert(drafts.remove(at: main), at: 0)
    }
    var names = Set(base?.resources.map(\.name) ?? [])
    for index in drafts.indices where drafts[index].isNew { drafts[index].makeDistinct(from: &names) }
    let codebook = assembled(drafts)
    let faults = inconsistencies(of: codebook, strictness: .foreign)
    if !faults.isEmpty { throw CodebookError(source: "the draft", faults: faults) }
    return (codebook, drafts.flatMap(\.remarks))
  }

  /// The name of a package or table: small letters, digits and hyphens.
  public static func name(from title: String) -> String {
    let words = PlainName(title).words.filter { $0.utf8.allSatisfy { $0 < 0x80 } && $0 != "%" }
    return words.isEmpty ? "data" : words.joined(separator: "-")
  }

  private func known(_ table: Table) -> Resource? {
    table.name.flatMap { base?.resource($0) }
      ?? base?.resources.first { $0.path == table.path || $0.path == "./" + table.path }
  }

  /// What the base and the options say of a table's columns.
  private func said(of table: Table, known resource: Resource?) -> Roles {
    let names = table.columnNames
    let declared = resource.flatMap { base?.roles(in: $0) } ?? Roles()
    return declared.merging(roles.restricted(to: names)).restricted(to: names)
  }

  // MARK: What was said must be possible

  private func checkRoles() throws(DataError) {
    for column in roles.directions.keys.sorted(by: precedesByBytes) { _ = try found(column) }
    for (role, column) in roles.assignments {
      let option = role == .control ? "control" : role.rawValue
      let values = try found(column)
      if role != .unit, role != .control, case .categories(let categories) = values {
        let place = categories.firstText.map { " (\"\($0.text)\" on line \($0.line))" } ?? ""
        throw DataError(
          .invalid,
          "--\(option) \(column): the column holds text\(place), and a \(option) is numbers; correct the cells, say "
            + "by --missing what stands for no value, or name another column")
      }
    }
  }

  private func found(_ column: String) throws(DataError) -> Column {
    if let column = tables.lazy.compactMap({ $0.column(column) }).first { return column }
    let source = tables.count == 1 ? tables[0].frame.source : "any of the \(tables.count) tables"
    throw DataError.noColumn(column, in: source, among: tables.flatMap(\.columnNames))
  }

  // MARK: Putting together

  private func assembled(_ drafts: [TableDraft]) -> Codebook {
    var codebook = base ?? Codebook(name: Self.name(from: title), title: title, resources: [])
    var declaration = base?.declaration ?? Declaration()
    for draft in drafts {
      if let place = codebook.resources.firstIndex(where: { $0.name == draft.resource.name }) {
        codebook.resources[place] = draft.resource
      } else {
        codebook.resources.append(draft.resource)
      }
      declaration.toConfirm.merge(draft.toConfirm) { kept, _ in kept }
    }
    for column in roles.assignments.map(\.column) + Array(roles.directions.keys) {
      declaration.toConfirm[column] = drafts.lazy.compactMap { $0.measureGuesses[column] }.first
    }
    // A column that lost its part to one that was said has nothing left to confirm about it.
    for column in declaration.roles.assignments.map(\.column)
    where !drafts.contains(where: { $0.roles.assignments.contains { $0.column == column } }) {
      declaration.toConfirm[column] = nil
    }
    if let main = drafts.first(where: { $0.resource.name == codebook.resources[0].name }) {
      declaration.roles = Roles().merging(main.roles.withoutDirections)
      declaration.made = main.made
      if let reading { declaration.reading = reading }
    }
    codebook.declaration = declaration.restricted(to: codebook)
    return codebook
  }
}

extension CodebookDraft.Table {
  var columnNames: [String] {
    frame.names + (prepared?.names ?? []).filter { frame.column($0) == nil }
  }

  /// The file's column, or the prepared table's where the preparation gave its names other spellings.
  func column(_ name: String) -> Column? {
    guard case .categories(let here)? = frame.column(name),
      case .categories(let made)? = prepared?.column(name),
      !made.levels.allSatisfy(Set(here.levels).contains)
    else { return frame.column(name) ?? prepared?.column(name) }
    return .categories(made)
  }
}

extension Roles {
  /// The parts alone; which end is good is said at the fields.
  var withoutDirections: Roles {
    Roles(
      unit: unit, time: time, score: score, rank: rank, training: training, meetings: meetings, it: it,
      controls: controls)
  }
}

extension Declaration {
  /// Without what is about columns that are no longer there.
  fileprivate func restricted(to codebook: Codebook) -> Declaration {
    let names = Set(codebook.resources.flatMap(\.columnNames) + made.map(\.name))
    var kept = self
    kept.roles = roles.restricted(to: Array(names)).withoutDirections
    kept.isNot = isNot.filter { names.contains($0.key) }
    kept.toConfirm = toConfirm.filter { names.contains($0.key) }
    kept.components = components.filter { names.isSuperset(of: [$0.total] + $0.parts) }
    if let cluster, !names.contains(cluster) { kept.cluster = nil }
    return kept
  }
}
