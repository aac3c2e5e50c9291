public import DataFrames

extension GridTable {
  /// An error that speaks of a line of `csv`, as one that speaks of the cell of the file.
  ///
  /// `report.xlsx, sheet "2019", line 7, column "y": ...` becomes `report.xlsx, sheet "2019", cell C9: ...`. Other errors
  /// stay as they are; so do all where lines of the file are lines of the table.
  ///
  /// - Parameter error: What reading `csv` threw, under the name `source`.
  public func located(_ error: DataError) -> DataError {
    let start = source + ", line "
    guard error.description.hasPrefix(start) else { return error }
    var rest = error.description.dropFirst(start.count)
    let digits = rest.prefix { $0.isNumber }
    guard let line = Int(digits) else { return error }
    rest = rest.dropFirst(digits.count)
    // The name may hold quotes and colons itself.
    let column = names.filter { rest.hasPrefix(", column \"\($0)\"") }.max { $0.count < $1.count }
    if let column { rest = rest.dropFirst(", column \"\(column)\"".count) }
    return DataError(error.kind, place(ofLine: line, column: column) + rest)
  }
}
