internal import DataFrames

/// Reads a JSON array of objects as a grid: a row for each object, a column for each key in the order in which the
/// keys first appear.
///
/// `null` and a key that is not there are missing. Lists and objects inside a row are refused by their place.
struct JSONTable {
  private var scanner: JSONScanner
  private let place: GridPlace
  private var names: [String] = []
  private var columns: [String: Int] = [:]
  private var cells: [[JSONCell]] = []

  private enum JSONCell {
    case absent, empty, number(Double), large([UInt8]), text(String), flag(Bool)
  }

  static func grid(_ bytes: [UInt8], name: String) throws(DataError) -> Grid {
    var table = JSONTable(bytes, name)
    do {
      try table.readRows()
    } catch {
      throw DataError(
        .invalid, "\(name), \(error.description); expected a list of objects, [{\"year\": 2019, ...}, ...]")
    }
    return try table.grid()
  }

  private init(_ bytes: [UInt8], _ name: String) {
    scanner = JSONScanner(bytes)
    place = .rows(name, called: "object")
  }

  private mutating func readRows() throws(JSONSyntaxError) {
    guard scanner.take("[") else {
      throw scanner.error("\"[\" at the beginning (one object a line: jq -s . FILE)")
    }
    if scanner.take("]") { return try end() }
    while true {
      guard scanner.take("{") else { throw scanner.error("an object for each row") }
      try readObject()
      if scanner.take("]") { return try end() }
      guard scanner.take(",") else { throw scanner.error("\",\" or \"]\" after an object") }
    }
  }

  private func end() throws(JSONSyntaxError) {
    var rest = scanner
    rest.skipBlanks()
    if rest.current != nil { throw rest.error("the end of the file") }
  }

  private mutating func readObject() throws(JSONSyntaxError) {
    var row: [JSONCell] = []
    row.reserveCapacity(names.count)
    var seen: Set<Int> = []
    cells.append([])
    defer { cells[cells.count - 1] = row }
    if scanner.take("}") { return }
    while true {
      scanner.skipBlanks()
      let start = scanner.position
      guard scanner.current == UInt8(ascii: "\"") else { throw scanner.error("a key in double quotes") }
      let key = try scanner.text()
      guard scanner.take(":") else { throw scanner.error("\":\" after the key \"\(key)\"") }
      let column = column(key)
      guard seen.insert(column).inserted else {
        throw scanner.error("each key once, found \"\(key)\" again", at: start)
      }
      while row.count <= column { row.append(.absent) }
      row[column] = try value(key)
      if scanner.take("}") { return }
      guard scanner.take(",") else { throw scanner.error("\",\" or \"}\" after the value of \"\(key)\"") }
    }
  }

  private mutating func column(_ key: String) -> Int {
    if let column = columns[key] { return column }
    columns[key] = names.count
    names.append(key)
    return names.count - 1
  }

  private mutating func value(_ key: String) throws(JSONSyntaxError) -> JSONCell {
    scanner.skipBlanks()
    switch scanner.current {
    case UInt8(ascii: "\""): return .text(try scanner.text())
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      throw scanner.error(
        "a text, a number, true, false or null as the value of \"\(key)\", found one that holds others")
    case UInt8(ascii: "t"):
      try scanner.word("true")
      return .flag(true)
    case UInt8(ascii: "f"):
      try scanner.word("false")
      return .flag(false)
    case UInt8(ascii: "n"):
      try scanner.word("null")
      return .empty
    default:
      let (number, written) = try scanner.number()
      let isWhole = written.allSatisfy { $0 == .minus || $0 &- .zero < 10 }
      if isWhole, number.magnitude >= 0x1p53,
        Int64(String(decoding: written, as: UTF8.self)).flatMap(Double.init(exactly:)) == nil
      {
        return .large(Array(written))
      }
      return .number(number)
    }
  }

  private func grid() throws(DataError) -> Grid {
    guard !cells.isEmpty, !names.isEmpty else {
      throw DataError(.invalid, "\(place.name) has no rows; expected a list of at least one object")
    }
    guard cells.count <= 2 * SparseCells.mostCells / names.count else { throw ColumnCells.tooMany(place) }
    var laid = ColumnCells(columnCount: names.count)
    var absent = 0
    for row in cells {
      var isWhole = row.count == names.count
      for cell in row {
        switch cell {
        case .absent:
          laid.appendEmpty()
          isWhole = false
        case .empty: laid.appendEmpty()
        case .number(let number): laid.append(number)
        case .large(let digits): laid.append(largeInteger: digits)
        case .text(let text): if text.isEmpty { laid.appendEmpty() } else { laid.append(text: text.utf8) }
        case .flag(let flag): laid.append(flag: flag)
        }
      }
      for _ in row.count..<names.count { laid.appendEmpty() }
      if !isWhole { absent += 1 }
    }
    var grid = laid.exactIntegers(place: place, names: names)
    if absent > 0 {
      grid.notes.append(
        "\(counted(absent, "object")) without some of the \(names.count) keys: these entries are missing.")
    }
    return grid
  }
}
