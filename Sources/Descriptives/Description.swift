public import DataFrames
public import Formulas

/// What each column of a frame holds, over all rows described or in each group of them.
public struct Description: Sendable, Equatable {
  /// One column, in one group when there are groups.
  public struct Entry: Sendable, Equatable {
    public let column: String
    /// `nil` when the rows are not grouped.
    public let group: GroupKey?
    public let summary: ColumnSummary
  }

  /// Column by column in the order asked for; within each the groups in the order of their levels.
  public let entries: [Entry]
  /// The grouping column.
  public let groupColumn: String?
  /// Rows described, those with missing entries included.
  public let rowCount: Int
  /// Rows of the frame.
  public let frameRowCount: Int
  /// Rows whose group is missing; they are described last, never dropped.
  public let rowsWithoutGroup: Int

  /// Summarises columns.
  ///
  /// - Parameters:
  ///   - columns: names, in the order wanted; `nil` for every column but the grouping one.
  ///   - rows: those described, each once, as a row condition leaves them; all when `nil`.
  ///   - by: the column whose levels part the rows; a numeric one is taken as categories.
  /// - Throws: `DataError` for a column that is not there.
  public init(
    _ frame: DataFrame, columns: [String]? = nil, rows: RowSelection? = nil, by: String? = nil
  ) throws(DataError) {
    let rows = rows ?? .all(frame.rowCount)
    var parts: [(key: GroupKey?, rows: RowSelection)] = [(nil, rows)]
    if let by {
      parts = RowGroups(try frame.existing(by), rows: rows).groups.map { ($0.key, $0.rows) }
    }
    var entries: [Entry] = []
    for name in columns ?? frame.names.filter({ $0 != by }) {
      let column = try frame.existing(name)
      entries += parts.map { part in
        Entry(column: name, group: part.key, summary: ColumnSummary(column, rows: part.rows))
      }
    }
    self.entries = entries
    groupColumn = by
    rowCount = rows.count
    frameRowCount = frame.rowCount
    rowsWithoutGroup = parts.first { $0.key == .missing }?.rows.count ?? 0
  }
}

extension DataFrame {
  fileprivate func existing(_ name: String) throws(DataError) -> Column {
    if let column = column(name) { return column }
    throw DataError.noColumn(name, in: source, among: names)
  }
}
