internal import DataFrames
internal import DocumentFormats

/// A table as a file of Stata (release 118, Stata 14 and later) or SPSS, in UTF-8.
///
/// Numbers are doubles, or in Stata the whole type that holds all of the column; texts stay texts, a missing one is
/// empty. Stata texts of over 2,045 bytes become `strL`. Nothing is coded: labels of values are of no use here.
///
/// > Reference: Stata (2023), Data Management Reference Manual, Stata .dta file format 118.
struct StatisticsTable {
  private let table: OutputTable
  private let kind: VariableNames.Kind
  private let names: [String]

  init(_ table: OutputTable, kind: VariableNames.Kind) {
    (self.table, self.kind) = (table, kind)
    names = VariableNames(table.frame.names, kind).names
  }

  func file() throws(DocumentError) -> WrittenFile {
    var variables: [StatisticsVariable] = []
    for (name, column) in zip(names, table.columns) {
      try variables.append(
        StatisticsVariable(
          name: name, label: label(of: column.name, as: name).text, type: type(of: column.column, column.name)
        ))
    }
    let bytes = try StatisticsWriter.bytes(
      variables, columns: table.frame.columns, rowCount: table.frame.rowCount, isStata: kind == .stata,
      title: cut(table.title, bytes: kind == .stata ? 320 : 64, letters: kind == .stata ? 80 : 64).text)
    return WrittenFile(bytes: bytes, notes: notes)
  }

  /// The title of the column, or its full name where the file cannot have it.
  private func label(of column: String, as name: String) -> (text: String, isCut: Bool) {
    let text = name == column ? table.titles[column] ?? "" : column
    return cut(text, bytes: kind == .stata ? 320 : 255, letters: kind == .stata ? 80 : 255)
  }

  private func cut(_ text: String, bytes: Int, letters: Int) -> (text: String, isCut: Bool) {
    guard text.utf8.count > bytes || text.unicodeScalars.count > letters else { return (text, false) }
    var text = text
    while text.utf8.count > bytes - 3 || text.unicodeScalars.count > letters - 3 { text.removeLast() }
    return (text + "...", true)
  }

  private func type(of column: Column, _ name: String) throws(DocumentError) -> StatisticsVariable.Kind {
    switch column {
    case .numbers(let numbers):
      // What lies beyond stands for missing values in these files.
      let most = kind == .stata ? 0x1.fffffffffffffp1022 : Double.greatestFiniteMagnitude.nextDown
      if let far = numbers.values.first(where: { $0.magnitude > most }) {
        throw DocumentError(
          "column \"\(name)\" holds \(CSVWriter.text(far)), and such a file numbers up to \(CSVWriter.text(most)); write "
            + "CSV or JSON (-o FILE.csv)")
      }
      if kind == .stata, let whole = StatisticsVariable.Kind(wholeNumbers: numbers) { return whole }
      return .double
    case .categories:
      let levels = column.presentLevels
      if levels.contains(where: { $0.utf8.contains(0) }) {
        throw DocumentError(
          "column \"\(name)\" holds a text with a NUL character, which such a file cannot hold; write JSON (-o FILE.json)"
        )
      }
      let longest = levels.map(\.utf8.count).max() ?? 1
      if kind == .stata { return longest <= 2045 ? .text(max(longest, 1)) : .longText }
      guard longest <= 32_767 else {
        throw DocumentError(
          "column \"\(name)\" holds a text of \(longest) bytes, and an SPSS file at most 32767; write Stata or CSV "
            + "(-o FILE.dta)")
      }
      return .text(max(longest, 1))
    }
  }

  // MARK: What is said

  private var notes: [String] {
    let program = kind == .stata ? "Stata" : "SPSS"
    let renamed = zip(table.frame.names, names).filter { $0 != $1 }.map { "\"\($0)\" is \($1)" }
    let isCut = zip(table.frame.names, names).filter { label(of: $0, as: $1).isCut }.map(\.0)
    var notes: [String] = []
    if !renamed.isEmpty {
      notes.append(
        "\(counted(renamed.count, "column")) got \(renamed.count == 1 ? "a name" : "names") that \(program) takes, and "
          + "the full \(renamed.count == 1 ? "name as its label" : "names as labels"): "
          + "\(renamed.joined(separator: ", ")).")
    }
    if !isCut.isEmpty {
      notes.append(
        "A label of \(program) holds \(kind == .stata ? 80 : 255) letters; longer ones were cut: \(listed(isCut))."
      )
    }
    let dates = table.columns.filter { $0.column.areDates }.map(\.name)
    if !dates.isEmpty {
      notes.append(
        "Dates stay texts such as 2019-05-31 (in Stata: date(x, \"YMD\")): \(listed(dates)).")
    }
    let blanks = table.columns.filter { $0.column.presentLevels.contains { $0.utf8.last == 0x20 } }.map(
      \.name)
    if !blanks.isEmpty {
      notes.append(
        "\(kind == .stata ? "Some programs that read Stata files drop" : "SPSS drops") blanks at the end of a text: "
          + "\(listed(blanks)).")
    }
    return notes
  }
}

extension Column {
  /// Whether all its texts are dates as ISO 8601 writes them.
  fileprivate var areDates: Bool {
    let levels = presentLevels
    return !levels.isEmpty
      && levels.allSatisfy { level in
        let bytes = Array(level.utf8)
        return bytes.count == 10
          && bytes.indices.allSatisfy {
            [4, 7].contains($0) ? bytes[$0] == 0x2D : (0x30...0x39).contains(bytes[$0])
          }
      }
  }
}
