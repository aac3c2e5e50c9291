internal import DataFrames
internal import Formulas

/// The level of a grouping column that a set of rows shares.
public enum GroupKey: Sendable, Equatable {
  case number(Double)
  case category(String)
  /// The rows whose group is missing.
  case missing
}

/// The rows described, parted by the levels of one column.
struct RowGroups {
  /// Numbers by value, categories by bytes, the missing group last; only groups that have rows.
  let groups: [(key: GroupKey, rows: RowSelection)]

  init(_ column: Column, rows: RowSelection) {
    let (codes, keys) = column.coded()
    var parts = [[Int32]](repeating: [], count: keys.count + 1)
    for i in 0..<rows.count {
      let code = Int(codes[rows[i]])
      parts[code < 0 ? keys.count : code].append(Int32(rows[i]))
    }
    groups = zip(keys + [.missing], parts).filter { !$0.1.isEmpty }.map { ($0.0, .listed($0.1)) }
  }
}

extension Column {
  /// A code a row into the levels, -1 where the entry is missing.
  fileprivate func coded() -> (codes: [Int32], keys: [GroupKey]) {
    switch self {
    case .numbers(let column):
      let (codes, values) = column.grouped()
      return (codes, values.map { .number($0) })
    case .categories(let column): return (column.maskedCodes(), column.levels.map { .category($0) })
    }
  }
}
