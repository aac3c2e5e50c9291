/// Which columns are numbers and which categories, and what that means for cells that do not fit.
struct ColumnTyping {
  private let file: CSVFile
  private let wanted: [Int]
  private let options: CSVOptions
  /// File columns whose cells decide.
  let undeclared: [Int]
  /// Places among the wanted columns.
  let declaredCategories: Set<Int>

  init(_ file: CSVFile, _ wanted: [Int], _ options: CSVOptions) {
    self.file = file
    self.wanted = wanted
    self.options = options
    declaredCategories = Set(wanted.indices.filter { options.categories.contains(file.header[wanted[$0]]) })
    undeclared = wanted.filter {
      let name = file.header[$0]
      return !options.categories.contains(name) && !options.numbers.contains(name)
    }
  }

  /// - Parameter texts: Undeclared file columns in which a text was seen.
  func kind(of column: Int, texts: Set<Int>) -> ColumnKind {
    options.categories.contains(file.header[column]) || texts.contains(column) ? .category : .number
  }

  /// Refuses the first text in a column declared as numbers and the first overflow in any column of numbers.
  ///
  /// - Parameter late: Places of columns that turned out to hold text: there a large number is a text too.
  func refuseNumbers(_ pass: CSVPass, except late: Set<Int>) throws(DataError) {
    var first: (line: Int, error: DataError)?
    for slot in wanted.indices where !late.contains(slot) {
      if let cell = pass.texts[slot], cell.line < first?.line ?? .max {
        first = (cell.line, refusal(of: cell, slot: slot))
      }
      if let cell = pass.overflows[slot], cell.line < first?.line ?? .max {
        first = (cell.line, CSVRefusal.overflow(place(slot, cell.line), text: cell.text))
      }
    }
    if let first { throw first.error }
  }

  /// A column that became categories by its cells: refused when only decimal commas keep it from being numbers,
  /// and with its first text noted when nearly all other entries are numbers.
  func explained(_ column: Column, slot: Int, lines: RowLines) throws(DataError) -> Column {
    guard case .categories(let categories) = column else { return column }
    let isNumber = categories.levels.map { NumberText.parse($0) != nil }
    let hasComma = categories.levels.map { NumberText.hasDecimalComma($0) }
    if hasComma.contains(true), zip(isNumber, hasComma).allSatisfy({ $0 || $1 }) {
      let cell = firstCell(categories, lines) { hasComma[$0] }
      throw CSVRefusal.decimalComma(place(slot, cell.line), text: cell.text)
    }
    guard isNumber.contains(true), isMostlyNumbers(categories, isNumber) else { return column }
    return .categories(
      CategoryColumn(
        codes: categories.codes, levels: categories.levels, validity: categories.validity,
        firstText: firstCell(categories, lines) { !isNumber[$0] }))
  }

  private func refusal(of cell: CellText, slot: Int) -> DataError {
    NumberText.hasDecimalComma(cell.text)
      ? CSVRefusal.decimalComma(place(slot, cell.line), text: cell.text)
      : CSVRefusal.notNumber(place(slot, cell.line), text: cell.text)
  }

  private func place(_ slot: Int, _ line: Int) -> CellPlace {
    CellPlace(source: file.source, line: line, column: file.header[wanted[slot]])
  }

  /// Over nine tenths of the present entries.
  private func isMostlyNumbers(_ column: CategoryColumn, _ isNumber: [Bool]) -> Bool {
    var counts = [Int](repeating: 0, count: column.levels.count)
    for code in column.codes { counts[Int(code)] += 1 }
    if let validity = column.validity { counts[0] -= validity.count - validity.ones }
    let numbers = zip(counts, isNumber).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    return numbers * 10 > counts.reduce(0, +) * 9
  }

  private func firstCell(_ column: CategoryColumn, _ lines: RowLines, where fits: (Int) -> Bool) -> CellText {
    let row = column.codes.indices.first {
      (column.validity?[$0] ?? true) && fits(Int(column.codes[$0]))
    }
    guard let row else { preconditionFailure("every level has a row") }
    return CellText(line: lines.line(ofRow: row), text: column.levels[Int(column.codes[row])])
  }
}

extension CSVPass {
  func column(_ slot: Int) -> Column {
    switch storage[slot] {
    case .values(let values): .numbers(NumberColumn(values: values, validity: validity[slot]))
    case .codes(let codes):
      .categories(CategoryColumn(codes: codes, levels: levels[slot], validity: validity[slot]))
    }
  }
}
