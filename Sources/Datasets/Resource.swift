public import DataFrames

/// What the cells of a column hold, as Table Schema names it.
public enum FieldType: String, Sendable, CaseIterable {
  case string, integer, number, year

  /// Whether the column is to be read as numbers; the others are categories.
  public var isNumeric: Bool { self != .string }
}

/// A column of a table as its codebook describes it.
public struct Field: Sendable, Equatable {
  public let name: String
  public let type: FieldType
  public let unit: String?
  public let direction: Direction?
  /// The name again where a codebook of the user's own gives no title.
  public let title: String
  public let titleVietnamese: String?
  public let description: String?
}

/// A table of a codebook: one CSV file and its columns.
public struct Resource: Sendable, Equatable {
  public let name: String
  /// Relative to the folder of the codebook.
  public let path: String
  /// The name again where a codebook of the user's own gives no title.
  public let title: String
  public let fields: [Field]
  /// What stands for a missing cell; `nil` when the codebook does not say, and the reader's own rule holds.
  public let missingValues: [String]?
  public let primaryKey: [String]

  public var columnNames: [String] { fields.map(\.name) }

  /// The columns to be read as categories even where every cell looks like a number, such as codes of provinces.
  public var categoryColumns: [String] { fields.filter { !$0.type.isNumeric }.map(\.name) }

  /// The columns to be read as numbers: a cell that is not one is an error, not a reason to read categories.
  public var numberColumns: [String] { fields.filter(\.type.isNumeric).map(\.name) }

  /// The directions the fields declare.
  public var directions: [String: Direction] {
    var known: [String: Direction] = [:]
    for field in fields { known[field.name] = field.direction }
    return known
  }

  public func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}
