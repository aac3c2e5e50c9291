public import DataFrames

/// Which rows of a frame are used, in which order.
public enum RowSelection: Sendable, Equatable {
  /// All rows as they stand.
  case all(Int)
  case listed([Int32])

  public var count: Int {
    switch self {
    case .all(let n): n
    case .listed(let rows): rows.count
    }
  }

  /// The frame's row at position `i`.
  @inlinable
  public subscript(i: Int) -> Int {
    switch self {
    case .all: i
    case .listed(let rows): Int(rows[i])
    }
  }

  /// The same rows as bits, of a frame of so many.
  public func bitmap(over rowCount: Int) -> Bitmap {
    var bits = Bitmap(repeating: false, count: rowCount)
    for i in 0..<count { bits[self[i]] = true }
    return bits
  }
}
