public import Datasets

/// What has to hold in a table: what its codebook declares, or what roles and names say without one.
public struct TableRules: Sendable {
  /// The declared columns, without those that a reading makes; `nil` without a codebook.
  public var fields: [Field]?
  /// The columns that the declared reading makes: known, and not to be found in the file.
  public var made: Set<String> = []
  public var primaryKey: [String] = []
  public var roles: Roles
  public var editions: [Double] = []
  public var components: [Component] = []
  public var breaks: [Break] = []
  /// Which part of the whole the table holds.
  public var partial: String?
  /// The columns said to be text, whatever the codebook says.
  public var texts: Set<String> = []

  /// Without a codebook.
  public init(roles: Roles) { self.roles = roles }

  /// With one; what is declared about the first table holds for that one alone, except that all are a part.
  public init(_ codebook: Codebook, resource: Resource, roles: Roles) {
    self.init(roles: roles)
    fields = resource.fields
    primaryKey = resource.primaryKey
    guard let declaration = codebook.declaration else { return }
    partial = declaration.partial
    components = declaration.components
    made = Set(codebook.made(in: resource).map(\.name))
    guard codebook.resources[0] == resource else { return }
    editions = declaration.editions.map(Double.init)
    breaks = declaration.breaks
  }

  /// The columns that tell rows apart.
  var key: [String] {
    if !primaryKey.isEmpty { return primaryKey }
    guard let unit = roles.unit, let time = roles.time else { return [] }
    return [unit, time]
  }

  func field(_ name: String) -> Field? { fields?.first { $0.name == name } }

  /// What the cells of a column have to be; `nil` where nothing says it.
  ///
  /// Without a codebook a part that only numbers can play makes a column numbers, and so do nearly all of its cells.
  func type(of name: String, in table: CheckedTable) -> FieldType? {
    if texts.contains(name) { return .string }
    let parts = roles.assignments.filter { $0.column == name }.map(\.role)
    if let field = field(name) { return field.type }
    if parts.contains(where: { $0 != .unit && $0 != .control }) { return .number }
    guard fields == nil, !parts.contains(.unit), let column = table[name] else { return nil }
    return column.isMostlyNumbers ? .number : nil
  }
}
