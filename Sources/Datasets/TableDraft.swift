import DataFrames

/// One table of a drafted codebook: its resource, its roles, and what was guessed about its columns.
struct TableDraft {
  private(set) var resource: Resource
  /// The columns of the prepared table that the file lacks.
  private(set) var made: [Field] = []
  /// Whether the base lacks the table.
  let isNew: Bool
  let roles: Roles
  /// By column: everything that was guessed about it.
  private(set) var toConfirm: [String: String] = [:]
  /// By column: what was guessed of its measure alone, which saying its part does not settle.
  private(set) var measureGuesses: [String: String] = [:]
  private(set) var remarks: [String] = []

  /// How many parts its columns play: the table of most is what the codebook is about.
  var partCount: Int { roles.assignments.count }

  /// - Parameters:
  ///   - said: what the base and the options say of its columns.
  ///   - options: what the options alone say, which wins over the fields of the base.
  ///   - known: the table in the base.
  ///   - made: the columns that the base's reading makes.
  ///   - fillsGaps: whether the base declares nothing, so that all columns are guessed about.
  init(
    _ table: CodebookDraft.Table, roles said: Roles, options: Roles, resource known: Resource?,
    made base: [Field],
    fillsGaps: Bool, texts: Set<String>, missing: [String]?
  ) {
    let names = table.columnNames
    var seen: [String: SeenValues] = [:]
    for name in names { seen[name] = table.column(name).map(SeenValues.init) }
    let described = (known?.fields ?? []) + base
    let isFree = { (name: String) in fillsGaps || !described.contains { $0.name == name } }
    let parts = RoleDraft(
      seen: seen, said: said, guessable: names.filter { isFree($0) && !texts.contains($0) })
    roles = parts.roles
    isNew = known == nil
    remarks = parts.remarks
    resource = known ?? Self.resource(of: table)
    resource.path = table.path
    resource.missingValues = missing ?? known?.missingValues ?? CSVOptions.defaultMissing
    resource.fields = []
    for name in names {
      guard let values = seen[name] else { continue }
      var drafted = FieldDraft(name, values, roles: roles)
      if isFree(name) { note(name, parts.guesses[name], drafted, values, isText: texts.contains(name)) }
      if let earlier = described.first(where: { $0.name == name }) {
        drafted.put(earlier, under: options, isText: texts.contains(name), fillsGaps: fillsGaps)
      }
      if table.frame.column(name) == nil {
        made.append(drafted.field)
      } else {
        resource.fields.append(drafted.field)
      }
    }
    finishKey(of: table, known: known)
    leftOut(of: table, described)
  }

  /// Takes a name of its own: two files can differ in signs that names of tables do not have.
  mutating func makeDistinct(from names: inout Set<String>) {
    let plain = resource.name
    var number = 2
    while names.contains(resource.name) {
      resource.name = "\(plain)-\(number)"
      number += 1
    }
    names.insert(resource.name)
  }

  private static func resource(of table: CodebookDraft.Table) -> Resource {
    let file = fileName(ofPath: table.path)
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    return Resource(
      name: CodebookDraft.name(from: stem), path: table.path, title: stem, fields: [], missingValues: nil,
      primaryKey: [])
  }

  private mutating func note(
    _ name: String, _ part: String?, _ draft: FieldDraft, _ values: SeenValues, isText: Bool
  ) {
    measureGuesses[name] = draft.guess
    var guesses = [part, draft.guess].compactMap(\.self)
    if let slip = values.firstText, !isText {
      guesses.append(
        "taken as text because of \"\(slip.text)\" on line \(slip.line); if the column is numbers, correct that cell "
          + "or say by --missing that it stands for no value, and draft again")
    }
    if !guesses.isEmpty { toConfirm[name] = guesses.joined(separator: "; ") }
  }

  private mutating func finishKey(of table: CodebookDraft.Table, known: Resource?) {
    let isWhole = resource.primaryKey.allSatisfy { table.frame.column($0) != nil }
    if known != nil, isWhole, !resource.primaryKey.isEmpty { return }
    resource.primaryKey = []
    guard let unit = roles.unit, let time = roles.time, table.frame.column(unit) != nil,
      table.frame.column(time) != nil
    else { return }
    resource.primaryKey = [unit, time]
  }

  private mutating func leftOut(of table: CodebookDraft.Table, _ described: [Field]) {
    let gone = described.map(\.name).filter { table.column($0) == nil }
    guard !gone.isEmpty else { return }
    let listed = gone.map { "\"\($0)\"" }.joined(separator: ", ")
    remarks.append(
      "\(listed) of the existing codebook \(gone.count == 1 ? "is" : "are") no longer in \(table.frame.source), and "
        + "left out.")
  }
}

extension FieldDraft {
  /// Keeps what an earlier codebook says of the column; what was typed wins, and what is seen is seen today.
  mutating func put(_ earlier: Field, under options: Roles, isText: Bool, fillsGaps: Bool) {
    let draft = field
    field = earlier
    if isText {
      field.type = .string
      (field.constraints.minimum, field.constraints.maximum) = (nil, nil)
    }
    if fillsGaps {
      field.unit = earlier.unit ?? draft.unit
      field.direction = earlier.direction ?? draft.direction
      if earlier.constraints == Constraints() { field.constraints = draft.constraints }
    }
    if let typed = options.direction(of: earlier.name) { field.direction = typed }
    if [options.unit, options.time].contains(earlier.name) {
      field.constraints.isRequired = true
      if field.constraints.allowed.isEmpty { field.constraints.allowed = draft.constraints.allowed }
    }
    field.description = Self.description(earlier.description ?? "", followedBy: draft.description ?? "")
  }

  /// What was written before and after the sentence on what was seen stays where it stands.
  private static func description(_ earlier: String, followedBy seen: String) -> String {
    let start = earlier.firstRange(of: SeenValues.opening)
    let own = start.map { earlier[..<$0.lowerBound] } ?? earlier[...]
    let end = start.flatMap { earlier[$0.upperBound...].firstRange(of: SeenValues.closing) }
    let after = end.map { String(earlier[$0.upperBound...]) } ?? ""
    let text = own.last?.isWhitespace ?? true ? String(own) : own + " "
    return text + seen + after
  }
}
