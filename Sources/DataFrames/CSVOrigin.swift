/// Where the lines of a CSV text come from, when it was made of another file: of a worksheet, a database, a text of another
/// encoding. Errors and rows then speak of that file.
public struct CSVOrigin: Sendable {
  /// The row of the file that a line of the text comes from.
  let row: @Sendable (Int) -> Int
  /// An error on the text as one on the file.
  let located: @Sendable (DataError) -> DataError
  /// The columns that the file itself declares as text.
  let textColumns: Set<String>

  public init(
    textColumns: Set<String>, row: @escaping @Sendable (Int) -> Int,
    located: @escaping @Sendable (DataError) -> DataError
  ) {
    (self.textColumns, self.row, self.located) = (textColumns, row, located)
  }
}

extension CSVFile {
  /// Takes a CSV text that was made of another file for that file.
  ///
  /// - Parameter source: What messages call the file.
  public init(bytes: [UInt8], source: String, origin: CSVOrigin) throws(DataError) {
    do {
      try self.init(ByteSource.bytes(bytes), source: source)
    } catch {
      throw origin.located(error)
    }
    self.origin = origin
  }
}

extension RowLines {
  /// The rows of the file that the lines come from.
  func traced(to origin: CSVOrigin, rowCount: Int) -> RowLines {
    .listed((0..<rowCount).map { Int32(origin.row(line(ofRow: $0))) })
  }
}
