internal import DataFrames

/// Reads a file of Stata (`.dta`) or SPSS (`.sav`, `.zsav`) as a grid.
///
/// Codes that all have labels of their own become those labels; a variable with labels for some of its values only
/// (the ends of a scale) keeps its numbers, and that is said. Values that stand for "not applicable" or "refused" are
/// missing and counted. The trap: a Stata `float` of 0.1 is 0.10000000149011612, and stays so.
enum LabelledFile {
  static func grid(
    _ file: InputFile, name: String, isStata: Bool, codes: LabelledCodes
  ) throws(DataError) -> Grid {
    if isStata { try StataLongTexts.check(file, name: name) }
    // Files of Stata before version 14 do not say their encoding: UTF-8 where all texts are valid, else Windows-1252.
    let isSilent =
      isStata && !file.starts(with: "<stata_dta><header><release>118")
      && !file.starts(with: "<stata_dta><header><release>119")
    var listener = LabelledCells(place: .rows(name), isStata: isStata)
    var problem = StatisticsFile.read(
      file.path, isStata: isStata, encoding: isSilent ? "UTF-8" : nil, to: listener)
    let isOtherEncoding = isSilent && (listener.hasForeignText || problem?.isEncoding == true)
    if isOtherEncoding {
      listener = LabelledCells(place: .rows(name), isStata: isStata)
      problem = StatisticsFile.read(file.path, isStata: isStata, to: listener)
    }
    if let refusal = listener.refusal { throw refusal }
    if let problem {
      throw DataError(
        .invalid,
        "\(name) cannot be read as \(isStata ? "a Stata" : "an SPSS") file: \(problem.text); open it in "
          + "\(isStata ? "Stata" : "SPSS") and save it again, or as CSV")
    }
    guard !listener.variables.isEmpty, listener.cells.rowCount > 0 else {
      throw DataError(.invalid, "\(name) has no rows; expected variables and at least one row")
    }
    let named = listener.cells.grid(place: .rows(name), names: listener.variables.map(\.name))
    var grid = CodeLabels(listener, codes: codes).applied(to: named)
    if isOtherEncoding {
      grid.notes.append("The file does not say how its letters are written; they were read as Windows-1252.")
    }
    grid.titles = listener.variables.map { $0.title.isEmpty ? nil : $0.title }
    return grid
  }
}

/// Takes the values of a file as they pass.
final class LabelledCells: LabelledFileListener {
  private(set) var variables: [LabelledVariable] = []
  private(set) var cells = ColumnCells(columnCount: 0)
  private(set) var labels: [String: [Double: String]] = [:]
  /// Missing entries that are declared as such by the variable, and how many values no date stands for.
  private(set) var declaredMissing: [Int: Int] = [:]
  private(set) var notDates: [Int: Int] = [:]
  private(set) var refusal: DataError?
  /// Whether a text was met that is not valid UTF-8.
  private(set) var hasForeignText = false
  private let place: GridPlace
  private let isStata: Bool
  private var dates: [DateMeaning?] = []

  init(place: GridPlace, isStata: Bool) { (self.place, self.isStata) = (place, isStata) }

  func variable(_ variable: LabelledVariable) -> Bool {
    variables.append(variable)
    if (variable.name + variable.title).unicodeScalars.contains("\u{FFFD}") { hasForeignText = true }
    dates.append(isStata ? DateMeaning(stata: variable.format) : DateMeaning(spss: variable.format))
    return true
  }

  /// The meaning of a variable's numbers; `nil` where they are numbers.
  func date(_ variable: Int) -> DateMeaning? { dates[variable] }

  func number(_ number: Double, variable: Int) -> Bool {
    guard begins(variable) else { return false }
    guard number.isFinite else {
      cells.appendEmpty()
      return true
    }
    guard let meaning = dates[variable] else {
      cells.append(number)
      return true
    }
    if let cell = meaning.cell(number) {
      switch cell {
      case .value(let kind, let value): cells.append(kind, UInt64(bitPattern: value))
      case .text(let text): cells.append(text: text.utf8)
      }
    } else {
      notDates[variable, default: 0] += 1
      cells.appendEmpty()
    }
    return true
  }

  func missing(_ variable: Int, isDeclared: Bool) -> Bool {
    guard begins(variable) else { return false }
    if isDeclared { declaredMissing[variable, default: 0] += 1 }
    cells.appendEmpty()
    return true
  }

  func text(_ bytes: ByteView, variable: Int) -> Bool {
    guard begins(variable) else { return false }
    guard bytes.isUTF8 else {
      hasForeignText = true
      refusal = DataError(
        .invalid,
        "\(place.cell(row: cells.rowCount, column: variable, name: variables[variable].name)): its text is in no known "
          + "encoding; save the file again as Unicode (UTF-8)")
      return false
    }
    if bytes.isEmpty { cells.appendEmpty() } else { cells.append(text: bytes.array) }
    return true
  }

  func label(_ set: String, code: Double, label: String) {
    labels[set, default: [:]][code] = label
    if label.unicodeScalars.contains("\u{FFFD}") { hasForeignText = true }
  }

  /// Values come row after row, each variable in turn; anything else would shift the columns.
  private func begins(_ variable: Int) -> Bool {
    if cells.columnCount == 0 { cells = ColumnCells(columnCount: variables.count) }
    guard cells.columnCount == variables.count, cells.count % cells.columnCount == variable else {
      refusal = DataError(
        .invalid, "\(place.name) is damaged: its values do not stand in the order of its variables")
      return false
    }
    if cells.isFull { refusal = ColumnCells.tooMany(place) }
    return refusal == nil
  }
}
