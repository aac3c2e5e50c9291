internal import DataFrames

/// The keys of rows, such as province and year, as texts that compare between tables.
///
/// A number and the text of the same number are one key: a year may be a number in one file and text in another.
struct RowKeys {
  /// One key a row; `nil` where a part of it is missing.
  let keys: [[String]?]

  init(_ frame: DataFrame, columns: [String]) throws(DataError) {
    var parts: [Column] = []
    for name in columns {
      guard let column = frame.column(name) else {
        throw DataError.noColumn(name, in: frame.source, among: frame.names)
      }
      parts.append(column)
    }
    keys = (0..<frame.rowCount).map { row in
      let texts = parts.compactMap { $0.entry(row: row) }
      return texts.count == parts.count ? texts : nil
    }
  }

  /// The row of each key; of rows with one key the first.
  var places: [[String]: Int] {
    Dictionary(keys.enumerated().compactMap { row, key in key.map { ($0, row) } }) { first, _ in first }
  }

  /// The first two rows with one key.
  var repeated: (first: Int, second: Int)? {
    var seen: [[String]: Int] = [:]
    for (row, key) in keys.enumerated() {
      guard let key else { continue }
      if let first = seen.updateValue(row, forKey: key) { return (first, row) }
    }
    return nil
  }
}

extension Column {
  /// An entry as text, numbers in their shortest form; `nil` where missing.
  func entry(row: Int) -> String? {
    if let validity, !validity[row] { return nil }
    switch self {
    case .numbers(let column): return shortestText(column.values[row])
    case .categories(let column): return column.levels[Int(column.codes[row])]
    }
  }
}

/// "Hà Nội 2019; Huế 2020", at most five of them.
func described(_ keys: [[String]]) -> String {
  let shown = keys.prefix(5).map { $0.joined(separator: " ") }.joined(separator: "; ")
  return keys.count > 5 ? "\(shown); and \(keys.count - 5) more" : shown
}
