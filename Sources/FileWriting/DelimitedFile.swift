internal import DataFrames

/// A table as CSV, or parted by tabs: UTF-8, lines ended by a line feed, quotes only where they are needed.
///
/// Nothing is changed: a text that a spreadsheet would run as a formula stays as it is, and is said.
struct DelimitedFile {
  private let table: OutputTable
  private let delimiter: Character

  init(_ table: OutputTable, delimiter: Character) { (self.table, self.delimiter) = (table, delimiter) }

  var file: WrittenFile {
    WrittenFile(bytes: CSVWriter(delimiter: delimiter).bytes(table.frame), notes: notes)
  }

  private var notes: [String] {
    let formulas = table.columns.filter { $0.column.presentLevels.contains(where: Self.isFormula) }.map(
      \.name)
    let numbers = table.columns.filter { $0.column.presentLevels.looksLikeNumbers }.map(\.name)
    var notes: [String] = []
    if !formulas.isEmpty {
      notes.append(
        "Texts that begin with = + - or @ stay as they are, and a spreadsheet may run them as formulas; an .xlsx file "
          + "keeps them texts: \(listed(formulas)).")
    }
    if !numbers.isEmpty {
      notes.append(
        "Such a file does not tell texts from numbers; these columns hold texts that look like numbers (read them with "
          + "--text): \(listed(numbers)).")
    }
    return notes + table.missingLookAlikes
  }

  private static func isFormula(_ text: String) -> Bool {
    text.utf8.first.map { Array("=+-@".utf8).contains($0) } ?? false && parsedNumber(text) == nil
  }
}

extension Column {
  /// The texts that stand in a column of categories.
  var presentLevels: [String] {
    guard case .categories(let column) = self else { return [] }
    var isPresent = [Bool](repeating: false, count: column.levels.count)
    for (row, code) in column.codes.enumerated() where column.validity?[row] ?? true {
      isPresent[Int(code)] = true
    }
    return zip(column.levels, isPresent).filter(\.1).map(\.0)
  }
}

extension [String] {
  /// Whether a reader that is told nothing would take all of them for numbers.
  var looksLikeNumbers: Bool { !isEmpty && allSatisfy { parsedNumber($0) != nil } }
}

extension OutputTable {
  /// Which columns hold a text such as NA, that readers of files without types take for a missing cell.
  var missingLookAlikes: [String] {
    let found = columns.filter { column in
      column.column.presentLevels.contains { CSVOptions.defaultMissing.contains($0) }
    }
    if found.isEmpty { return [] }
    return [
      "A text such as NA or . stands in the column, and many readers take it for a missing cell (--missing says "
        + "otherwise): \(listed(found.map(\.name)))."
    ]
  }
}
