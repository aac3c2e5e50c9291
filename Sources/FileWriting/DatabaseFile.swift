internal import CSQLite
internal import DataFrames
internal import DocumentFormats

/// A table as the one table, `data`, of an SQLite database.
@safe final class DatabaseFile {
  private let table: OutputTable
  private let handle: OpaquePointer

  /// Destructors by which SQLite copies a text at once.
  private static var transient: sqlite3_destructor_type {
    unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  init(_ table: OutputTable) throws(DocumentError) {
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open(":memory:", &opened)
    guard code == SQLITE_OK, let handle = unsafe opened else {
      unsafe sqlite3_close(opened)
      throw DocumentError("cannot write a database: no memory for it")
    }
    self.table = table
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  func file() throws(DocumentError) -> WrittenFile {
    let names = table.frame.names.map { "\"\($0.replacing("\"", with: "\"\""))\"" }
    try refuseAlikeNames()
    try run(
      "CREATE TABLE data (\(zip(names, table.frame.columns).map { "\($0) \($1.sqlType)" }.joined(separator: ", ")))"
    )
    try run("BEGIN")
    try insert("INSERT INTO data VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))")
    try run("COMMIT")
    var size: sqlite3_int64 = 0
    guard let content = unsafe sqlite3_serialize(handle, "main", &size, 0) else { throw failure() }
    defer { unsafe sqlite3_free(content) }
    return WrittenFile(bytes: unsafe Array(UnsafeBufferPointer(start: content, count: Int(size))))
  }

  /// SQLite takes `Rank` and `rank` for one name.
  private func refuseAlikeNames() throws(DocumentError) {
    var seen: [String: String] = [:]
    for name in table.frame.names {
      if let first = seen.updateValue(name, forKey: name.lowercased()) {
        throw DocumentError(
          "a database takes \"\(first)\" and \"\(name)\" for one name; rename a column, or write another format "
            + "(-o FILE.xlsx)")
      }
    }
  }

  private func insert(_ sql: String) throws(DocumentError) {
    var prepared: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(handle, sql, -1, &prepared, nil) == SQLITE_OK else { throw failure() }
    defer { unsafe sqlite3_finalize(prepared) }
    let columns = table.frame.columns
    for row in 0..<table.frame.rowCount {
      for (place, column) in columns.enumerated() {
        let code = unsafe bind(column, row, to: prepared, Int32(place + 1))
        guard code == SQLITE_OK else { throw failure() }
      }
      guard unsafe sqlite3_step(prepared) == SQLITE_DONE, unsafe sqlite3_reset(prepared) == SQLITE_OK else {
        throw failure()
      }
    }
  }

  private func bind(_ column: Column, _ row: Int, to statement: OpaquePointer?, _ place: Int32) -> Int32 {
    guard column.validity?[row] ?? true else { return unsafe sqlite3_bind_null(statement, place) }
    switch column {
    case .numbers(let numbers): return unsafe sqlite3_bind_double(statement, place, numbers.values[row])
    case .categories(let categories):
      let text = categories.levels[Int(categories.codes[row])]
      return unsafe sqlite3_bind_text(statement, place, text, Int32(text.utf8.count), Self.transient)
    }
  }

  private func run(_ sql: String) throws(DocumentError) {
    guard unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  private func failure() -> DocumentError {
    DocumentError(
      "cannot write a database: \(unsafe String(cString: sqlite3_errmsg(handle))); write another format (-o FILE.csv)"
    )
  }
}

extension Column {
  /// INTEGER for whole numbers, which other programs then show without a point; REAL; TEXT.
  fileprivate var sqlType: String {
    guard case .numbers(let numbers) = self else { return "TEXT" }
    let isWhole = numbers.values.allSatisfy { $0 == $0.rounded(.towardZero) && $0.magnitude < 0x1p53 }
    return isWhole ? "INTEGER" : "REAL"
  }
}
