public import DataFrames

/// What the cells of a column hold, as Table Schema names it.
public enum FieldType: String, Sendable, CaseIterable {
  case string, integer, number, year

  /// Whether the column is to be read as numbers; the others are categories.
  public var isNumeric: Bool { self != .string }
}

/// A column of a table as its codebook describes it.
public struct Field: Sendable, Equatable {
  public internal(set) var name: String
  public internal(set) var type: FieldType
  public internal(set) var unit: String?
  public internal(set) var direction: Direction?
  /// The name again where a codebook of the user's own gives no title.
  public internal(set) var title: String
  public internal(set) var titleVietnamese: String?
  public internal(set) var description: String?
  public internal(set) var constraints = Constraints()
  /// What the codebook says of it beyond what is known here; kept when the codebook is written again.
  var other: [String: JSONValue] = [:]
}

/// A table of a codebook: one CSV file and its columns.
public struct Resource: Sendable, Equatable {
  public internal(set) var name: String
  /// Relative to the folder of the codebook.
  public internal(set) var path: String
  /// The name again where a codebook of the user's own gives no title.
  public internal(set) var title: String
  public internal(set) var fields: [Field]
  /// What stands for a missing cell; `nil` when the codebook does not say, and the reader's own rule holds.
  public internal(set) var missingValues: [String]?
  public internal(set) var primaryKey: [String]
  /// What the codebook says of it, and of its schema, beyond what is known here.
  var other: [String: JSONValue] = [:]
  var schemaOther: [String: JSONValue] = [:]

  public var columnNames: [String] { fields.map(\.name) }

  /// The columns to be read as categories even where every cell looks like a number, such as codes of provinces.
  public var categoryColumns: [String] { fields.filter { !$0.type.isNumeric }.map(\.name) }

  /// The columns to be read as numbers: a cell that is not one is an error, not a reason to read categories.
  public var numberColumns: [String] { fields.filter(\.type.isNumeric).map(\.name) }

  /// The directions the fields declare.
  public var directions: [String: Direction] { fields.directions }

  public func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}

extension [Field] {
  var directions: [String: Direction] {
    var known: [String: Direction] = [:]
    for field in self { known[field.name] = field.direction }
    return known
  }
}
