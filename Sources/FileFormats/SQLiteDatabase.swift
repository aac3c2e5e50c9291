internal import CSQLite
internal import DataFrames

/// A value of a result, valid until the next row is asked for.
enum SQLiteValue {
  case null
  case integer(Int64)
  case real(Double)
  case text([UInt8])
  case bytes
}

/// A database open for reading alone.
///
/// Whatever a statement says, an authorizer lets only SELECT through: `sqlite3_stmt_readonly` alone would let ATTACH
/// and PRAGMA pass.
@safe final class SQLiteDatabase {
  private let handle: OpaquePointer
  private let name: String

  /// - Parameter isAtRest: Whether no other program has the file open, so that no locks are needed, and no files are
  ///   made beside it for them.
  init(path: String, name: String, isAtRest: Bool) throws(DataError) {
    self.name = name
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_URI
    let code = unsafe sqlite3_open_v2(Self.address(path, isImmutable: isAtRest), &opened, flags, nil)
    guard code == SQLITE_OK, let handle = unsafe opened else {
      unsafe sqlite3_close(opened)
      throw DataError(
        .unreadable, "cannot read \(name) as a database: \(unsafe String(cString: sqlite3_errstr(code)))")
    }
    unsafe self.handle = unsafe handle
    unsafe sqlite3_extended_result_codes(handle, 0)
    unsafe sqlite3_busy_timeout(handle, 2000)
    // Views and triggers of a file from elsewhere may not call functions with side effects.
    unsafe sqlite3_exec(handle, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON", nil, nil, nil)
    unsafe sqlite3_set_authorizer(
      handle,
      { _, action, _, _, _, _ in
        switch action {
        case SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE: SQLITE_OK
        default: SQLITE_DENY
        }
      }, nil)
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Prepares one statement.
  ///
  /// - Throws: when it is not SQL, no SELECT, or more than one statement.
  func statement(_ sql: String) throws(DataError) -> SQLiteStatement {
    let bytes = Array(sql.utf8)
    guard bytes.count < 1_000_000 else { throw refused("the query is longer than a megabyte") }
    var prepared: OpaquePointer?
    var rest = 0
    let code = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { text in
        var tail: UnsafePointer<CChar>?
        let code = unsafe sqlite3_prepare_v2(handle, text.baseAddress, Int32(text.count), &prepared, &tail)
        if let tail = unsafe tail, let base = text.baseAddress { rest = unsafe tail - base }
        return code
      }
    }
    guard code == SQLITE_OK else {
      // What the authorizer denies is said in either of two ways.
      let isDenied =
        code == SQLITE_AUTH || message.hasPrefix("not authorized") || message.hasSuffix("is prohibited")
      throw refused(isDenied ? "only a SELECT is run, on this database alone" : message)
    }
    guard let prepared = unsafe prepared else { throw refused("it is empty") }
    let statement = unsafe SQLiteStatement(prepared, of: self)
    guard bytes[rest...].allSatisfy({ $0 <= .space || $0 == UInt8(ascii: ";") }) else {
      throw refused("it is more than one statement")
    }
    guard statement.columnCount > 0, unsafe sqlite3_stmt_readonly(prepared) != 0 else {
      throw refused("only a SELECT is run, on this database alone")
    }
    return statement
  }

  /// A path as SQLite takes it with options: every byte that has a meaning there is written as a number.
  private static func address(_ path: String, isImmutable: Bool) -> String {
    let plain = Set("/-._~".utf8)
    var text = "file:"
    for byte in path.utf8 {
      let isPlain =
        plain.contains(byte) || byte < 0x80 && Unicode.Scalar(byte).properties.isAlphabetic
        || byte &- .zero < 10
      let digits = String(byte, radix: 16, uppercase: true)
      text += isPlain ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
    }
    return text + (isImmutable ? "?immutable=1" : "")
  }

  var message: String { unsafe String(cString: sqlite3_errmsg(handle)) }

  func refused(_ why: String) -> DataError {
    DataError(.invalid, "\(name): the query was refused: \(why); expected one SELECT")
  }
}

/// A prepared statement and the row that it stands on.
@safe final class SQLiteStatement {
  private let handle: OpaquePointer
  private let database: SQLiteDatabase

  @unsafe init(_ handle: OpaquePointer, of database: SQLiteDatabase) {
    unsafe self.handle = unsafe handle
    self.database = database
  }

  deinit { unsafe sqlite3_finalize(handle) }

  var columnCount: Int { Int(unsafe sqlite3_column_count(handle)) }

  func columnName(_ column: Int) -> String {
    unsafe sqlite3_column_name(handle, Int32(column)).map { unsafe String(cString: $0) } ?? ""
  }

  /// The type with which the column was declared; empty for expressions.
  func declaredType(_ column: Int) -> String {
    unsafe sqlite3_column_decltype(handle, Int32(column)).map { unsafe String(cString: $0) } ?? ""
  }

  /// Steps to the next row; `false` after the last.
  ///
  /// - Returns: What SQLite says, when the row cannot be had.
  func next() -> Result<Bool, SQLiteProblem> {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: .success(true)
    case SQLITE_DONE: .success(false)
    default: .failure(SQLiteProblem(text: database.message))
    }
  }

  func value(_ column: Int) -> SQLiteValue {
    let index = Int32(column)
    switch unsafe sqlite3_column_type(handle, index) {
    case SQLITE_INTEGER: return .integer(unsafe sqlite3_column_int64(handle, index))
    case SQLITE_FLOAT: return .real(unsafe sqlite3_column_double(handle, index))
    case SQLITE_TEXT:
      guard let text = unsafe sqlite3_column_text(handle, index) else { return .null }
      let count = Int(unsafe sqlite3_column_bytes(handle, index))
      return .text(unsafe ByteView(UnsafeBufferPointer(start: text, count: count)).array)
    case SQLITE_BLOB: return .bytes
    default: return .null
    }
  }
}

struct SQLiteProblem: Error {
  let text: String
}
