internal import DataFrames

/// Reads a table, a view or the result of a SELECT as a grid.
///
/// The trap is a whole number beyond 2^53, which no double holds: a column with such a number becomes text, digit
/// for digit, since such numbers are identifiers far more often than amounts; and that is said.
enum SQLiteTable {
  static func grid(_ file: InputFile, name: String, _ options: GridOptions) throws(DataError) -> Grid {
    guard options.table == nil || options.query == nil else {
      throw DataError(
        .invalid, "--from-table and --query both say what is read from \(name); give one of them")
    }
    // A database with a write-ahead log makes files beside itself even to be read, unless it is said to be at rest.
    let hasLog = file.head.count > 18 && file.head[18] == 2
    let isAtRest = hasLog && !InputFile.exists(file.path + "-wal")
    let database = try SQLiteDatabase(path: file.path, name: name, isAtRest: isAtRest)
    if let query = options.query {
      return try rows(of: database.statement(query), place: .rows("\(name), query"))
    }
    let table = try chosen(options.table, in: database, name: name)
    let quoted =
      "\"" + table.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    return try rows(of: database.statement("SELECT * FROM \(quoted)"), place: .table(name, table))
  }

  private static func chosen(
    _ table: String?, in database: SQLiteDatabase, name: String
  ) throws(DataError) -> String {
    let statement = try database.statement(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    )
    var names: [String] = []
    while try step(statement, .rows(name)) {
      if case .text(let bytes) = statement.value(0) { names.append(String(decoding: bytes, as: UTF8.self)) }
    }
    let listed = names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", ..." : "")
    if let table {
      if let found = names.first(where: { $0 == table })
        ?? names.first(where: { $0.lowercased() == table.lowercased() })
      {
        return found
      }
      let way = nearestName(to: table, among: names).map { "did you mean \"\($0)\"?" } ?? "it has \(listed)"
      throw DataError(.invalid, "no table \"\(table)\" in \(name); \(way)")
    }
    guard let only = names.first else {
      throw DataError(.invalid, "\(name) holds no table; expected at least one")
    }
    guard names.count == 1 else {
      throw DataError(
        .invalid,
        "\(name) holds \(names.count) tables and views: \(listed); say which: --from-table \(only), or --query \"select ...\""
      )
    }
    return only
  }

  private static func rows(of statement: SQLiteStatement, place: GridPlace) throws(DataError) -> Grid {
    let count = statement.columnCount
    let names = (0..<count).map { statement.columnName($0) }
    var cells = ColumnCells(columnCount: count)
    while try step(statement, place, row: cells.rowCount) {
      for column in 0..<count {
        try take(statement.value(column), into: &cells, column, place, names)
      }
      if cells.isFull { throw ColumnCells.tooMany(place) }
    }
    var grid = cells.exactIntegers(place: place, names: names)
    // As SQLite itself does, by the words in the declared type (affinity TEXT).
    grid.textColumns.formUnion(
      (0..<count).filter { column in
        let type = statement.declaredType(column).uppercased()
        return !type.contains("INT") && ["CHAR", "CLOB", "TEXT"].contains { type.contains($0) }
      })
    return grid
  }

  private static func take(
    _ value: SQLiteValue, into cells: inout ColumnCells, _ column: Int, _ place: GridPlace, _ names: [String]
  ) throws(DataError) {
    func refusal(_ what: String) -> DataError {
      DataError(
        .invalid,
        "\(place.cell(row: cells.rowCount, column: column, name: names[column])): \(what); leave the column out (--query)"
      )
    }
    switch value {
    case .null: cells.appendEmpty()
    case .integer(let integer): cells.append(integer: integer)
    case .real(let number):
      guard number.isFinite else { throw refusal("\(number) is no number of a table") }
      cells.append(number)
    case .text(let bytes):
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw refusal("its text is not valid UTF-8")
      }
      if bytes.isEmpty { cells.appendEmpty() } else { cells.append(text: bytes) }
    case .bytes: throw refusal("it holds bytes (a BLOB), expected numbers or text")
    }
  }

  private static func step(
    _ statement: SQLiteStatement, _ place: GridPlace, row: Int = 0
  ) throws(DataError) -> Bool {
    switch statement.next() {
    case .success(let isThere): return isThere
    case .failure(let problem):
      throw DataError(
        .invalid, "\(place.row(row)): \(problem.text); check the database (sqlite3: PRAGMA integrity_check)")
    }
  }
}
