internal import DataFrames
internal import OfficeText

/// Texts that are numbers as offices write them, made numbers: decimal commas, marks between thousands, per cent signs.
///
/// Which mark is the decimal one is found from all columns of the table together; where a text can be read both ways and
/// nothing settles it, it is not guessed but asked.
struct NumberSettling {
  let grid: Grid
  let notes: [String]

  /// - Parameters:
  ///   - columns: those of the table.
  ///   - rows: those of its body.
  ///   - missing: texts that stand for a missing cell.
  init(
    _ grid: Grid, columns: [Int], rows: [Int], decimal: NumberStyle?, missing: [String]
  ) throws(DataError) {
    let tokens = Set(missing)
    let candidates = columns.filter { column in
      !grid.textColumns.contains(column) && rows.contains { grid.kind($0, column) == .text }
        && !rows.contains { Self.isNoNumber(grid, $0, column, tokens) }
    }
    let texts = candidates.map { column in rows.map { Self.text(grid, $0, column, tokens) } }
    let style = try Self.style(texts, candidates, rows, grid, decimal)
    var (kinds, values) = (grid.kinds, grid.values)
    var (example, percents): (String?, Int) = (nil, 0)
    for (column, cells) in zip(candidates, texts) {
      let numbers = cells.map { $0.map { style.plain($0).flatMap(parsedNumber) } }
      guard !numbers.contains(where: { $0 == .some(nil) }) else { continue }
      for (place, number) in numbers.enumerated() {
        guard let number = number ?? nil, let text = cells[place] else { continue }
        // A text that is a number as it stands may be a code such as 01, and stays as it is.
        if parsedNumber(text) == number { continue }
        let index = rows[place] * grid.columnCount + column
        (kinds[index], values[index]) = (.number, number.bitPattern)
        if NumberStyle.isPercent(text) { percents += 1 }
        if example == nil, style == .decimalComma, text.contains(",") {
          example = "\"\(text)\" is \(CSVWriter.text(number))"
        }
      }
    }
    self.grid = grid.with(kinds: kinds, values: values)
    notes =
      (example.map { ["Numbers have decimal commas: \($0)."] } ?? [])
      + (percents > 0 ? ["\(counted(percents, "cell")) with a per cent sign: 12% is 12."] : [])
  }

  /// Whether a cell keeps its column from being one of numbers, as far as a look at its bytes tells: a letter of ASCII is
  /// part of no number. Most columns of texts are told by their first cell.
  private static func isNoNumber(_ grid: Grid, _ row: Int, _ column: Int, _ missing: Set<String>) -> Bool {
    let index = row * grid.columnCount + column
    switch grid.kinds[index] {
    case .number, .empty: return false
    case .text:
      let range = grid.texts.range(Int(grid.values[index]))
      let hasLetter = grid.texts.bytes[range].contains { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
      return hasLetter && text(grid, row, column, missing) != nil
    default: return true
    }
  }

  private static func text(_ grid: Grid, _ row: Int, _ column: Int, _ missing: Set<String>) -> String? {
    guard case .text(let text) = grid[row, column] else { return nil }
    // Most texts begin and end in letters or digits; asking for Unicode's blanks would take longer than all the rest.
    let isBare = [text.utf8.first, text.utf8.last].allSatisfy { $0.map { $0 > .space && $0 < 0x80 } ?? true }
    let bare =
      isBare ? text : String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    return missing.contains(bare) ? nil : bare
  }

  private static func style(
    _ texts: [[String?]], _ columns: [Int], _ rows: [Int], _ grid: Grid, _ said: NumberStyle?
  ) throws(DataError) -> NumberStyle {
    if let said { return said }
    func place(_ found: NumberStyle.Place) -> String {
      "\(grid.place.cell(row: rows[found.row], column: columns[found.column], name: nil)) holds \"\(found.text)\""
    }
    switch NumberStyle.find(texts) {
    case .style(let style): return style
    case .indifferent: return .decimalPoint
    case .ambiguous(let found):
      let readings = [NumberStyle.decimalComma, .decimalPoint].compactMap { $0.plain(found.text) }
      throw DataError(
        .invalid,
        "\(place(found)), which is \(readings.joined(separator: " with a decimal comma and ")) with a decimal point, and no "
          + "other number tells which is meant: say --decimal comma or --decimal point")
    case .contradiction(let comma, let point):
      throw DataError(
        .invalid,
        "\(place(comma)), a decimal comma, and \(grid.place.reference(row: rows[point.row], column: columns[point.column])) "
          + "\"\(point.text)\", a decimal point; correct one, or say --decimal comma or --decimal point")
    }
  }
}
