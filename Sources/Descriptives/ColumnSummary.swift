public import DataFrames
public import Formulas

/// What a column holds, numbers or categories.
public enum ColumnSummary: Sendable, Equatable {
  case numbers(NumberSummary)
  case categories(CategorySummary)

  /// - Parameter rows: those described, each once; all when `nil`.
  public init(_ column: Column, rows: RowSelection? = nil) {
    switch column {
    case .numbers(let column): self = .numbers(NumberSummary(column, rows: rows))
    case .categories(let column): self = .categories(CategorySummary(column, rows: rows))
    }
  }

  /// Entries present.
  public var count: Int {
    switch self {
    case .numbers(let summary): summary.count
    case .categories(let summary): summary.count
    }
  }

  public var missing: Int {
    switch self {
    case .numbers(let summary): summary.missing
    case .categories(let summary): summary.missing
    }
  }
}
