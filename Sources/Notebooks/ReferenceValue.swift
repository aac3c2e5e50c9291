internal import Tables

/// Finds the number that a reference names, and writes it as its format says.
struct ReferenceValue {
  let reference: Reference
  /// The tables of its cell.
  let tables: [Table]
  /// The cell, for messages.
  let cell: String
  /// Whether a comma stands before decimals, and points between thousands.
  var hasComma = false

  func text() throws(NotebookError) -> String {
    guard let table = tables.first(where: { $0.name == reference.table }) else {
      throw error("no table \"\(reference.table)\" in \(cell); \(there(tables.map(\.name)))")
    }
    let keys = table.columns.map(\.key)
    guard let column = keys.firstIndex(of: reference.column) else {
      throw error("no column \"\(reference.column)\" in \(table.name); \(there(keys))")
    }
    let row = try row(of: table)
    switch row.cells[column].value {
    case .integer(let number): return written(Double(number), digits: reference.format.digits ?? 0)
    case .number(let number):
      // Without a format a whole number is a count or a rank, and has no decimals.
      let usual = number == number.rounded() ? 0 : Self.usualDigits
      return written(number, digits: reference.format.digits ?? usual)
    case .missing: throw error("\(reference.column) is missing in that row")
    case .text(let text):
      throw error("\(reference.column) is the text \"\(text)\" there; only numbers are kept true")
    case .flag: throw error("\(reference.column) is true or false; only numbers are kept true")
    }
  }

  private static let usualDigits = 3

  // MARK: The row

  private func row(of table: Table) throws(NotebookError) -> TableRow {
    let keys = table.columns.map(\.key)
    var rows = Array(table.rows)
    for choice in reference.row {
      switch choice {
      case .number(let number):
        guard table.rows.indices.contains(number - 1) else {
          throw error("\(table.name) has no row #\(number); it has \(table.rows.count)")
        }
        rows = [table.rows[number - 1]]
      case .value(let key?, let value):
        guard let column = keys.firstIndex(of: key) else {
          throw error("no column \"\(key)\" in \(table.name); \(there(keys))")
        }
        rows = rows.filter { matches($0.cells[column], value) }
      case .value(nil, let value): rows = rows.filter { $0.cells.contains { matches($0, value) } }
      }
    }
    if rows.count == 1 { return rows[0] }
    throw error(rows.isEmpty ? nothing(in: table) : several(rows, of: table))
  }

  private func matches(_ cell: TableCell, _ value: String) -> Bool {
    switch cell.value {
    case .text(let text): text == value
    case .integer(let number): Int(value) == number
    case .number(let number): Double(value) == number
    case .flag(let flag): value == (flag ? "true" : "false")
    case .missing: false
    }
  }

  private func nothing(in table: Table) -> String {
    guard let column = table.columns.indices.first(where: { isText($0, of: table) }) else {
      return "no such row in \(table.name), which has \(table.rows.count)"
    }
    return
      "no such row in \(table.name); \(table.columns[column].key) is \(someValues(column, of: table.rows))"
  }

  private func several(_ rows: [TableRow], of table: Table) -> String {
    let differing = table.columns.indices.first { column in
      Set(rows.map { shown($0.cells[column]) }).count == rows.count
    }
    let which = differing.map { "; say which by \(table.columns[$0].key): \(someValues($0, of: rows))" } ?? ""
    return "\(rows.count) rows of \(table.name) are meant\(which)"
  }

  private func isText(_ column: Int, of table: Table) -> Bool {
    table.rows.contains { if case .text = $0.cells[column].value { true } else { false } }
  }

  private static let mostListed = 8

  private func someValues(_ column: Int, of rows: [TableRow]) -> String {
    var seen: Set<String> = []
    let values = rows.map { shown($0.cells[column]) }.filter { seen.insert($0).inserted }
    let rest = values.count - Self.mostListed
    return values.prefix(Self.mostListed).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private func shown(_ cell: TableCell) -> String {
    switch cell.value {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .number(let number): NumberText.exact(number)
    case .flag(let flag): flag ? "true" : "false"
    case .missing: "missing"
    }
  }

  // MARK: The number

  private func written(_ number: Double, digits: Int) -> String {
    let text = english(number, digits: digits)
    guard hasComma else { return text }
    return String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
  }

  private func english(_ number: Double, digits: Int) -> String {
    if reference.format.isPValue { return NumberText.pValue(number, digits: digits) }
    let number = reference.format.isUnsigned ? number.magnitude : number
    let text = NumberText.decimal(reference.format.isPercent ? number * 100 : number, digits: digits)
    return reference.format.hasThousands ? grouped(text) : text
  }

  /// Commas between thousands of a plain decimal.
  private func grouped(_ text: String) -> String {
    guard !text.contains("e") else { return text }
    let sign = text.prefix { $0 == "-" }
    let whole = Array(text.dropFirst(sign.count).prefix { $0.isNumber })
    let rest = text.dropFirst(sign.count + whole.count)
    let spaced = whole.enumerated().map { place, digit in
      (place > 0 && (whole.count - place) % 3 == 0 ? "," : "") + String(digit)
    }
    return sign + spaced.joined() + rest
  }

  // MARK: Words

  private func error(_ what: String) -> NotebookError {
    NotebookError(line: reference.line, "<!--= \(reference.source) -->: \(what)")
  }

  private func there(_ names: [String]) -> String {
    names.isEmpty ? "there is none" : "there are \(names.joined(separator: ", "))"
  }
}
