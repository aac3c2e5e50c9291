internal import DataFrames

/// What a worksheet part holds, as far as it has passed.
///
/// The size that a sheet says it has is not looked at, and a row or cell without a place stands after the one
/// before it.
struct SheetCells {
  var cells: SparseCells
  private(set) var findings = SheetFindings()
  private(set) var refusal: DataError?
  private(set) var isRefused = false
  var wantsText: Bool { takesText || run.wantsText }
  /// Whether no value is open.
  var isBetweenValues: Bool { !takesText && !isInline }

  private let names = SheetNames()
  private let sheet: GridPlace
  private let window: CellRange?
  private let formats: NumberFormats
  private let from1904: Bool
  private let sharedCount: Int

  private var (row, column) = (0, 0)
  private var isHiddenRow = false
  private var style = 0
  private var type = CellType.number
  private var (hasFormula, isInline, takesText) = (false, false, false)
  /// The text of the cell just now: of its value, and of its runs.
  var value: [UInt8] = []
  var run = CellTextRun()

  /// - Parameter window: The range that was asked for; cells outside are passed over.
  init(sheet: GridPlace, window: CellRange?, shared: TextPool, formats: NumberFormats, from1904: Bool) {
    (self.sheet, self.window, self.formats, self.from1904) = (sheet, window, formats, from1904)
    sharedCount = shared.count
    cells = SparseCells()
    cells.texts = shared
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == names.cell {
      beginCell(attributes)
    } else if name == names.value {
      takesText = !isInline
    } else if name == names.formula {
      addFormula()
    } else if name == names.row {
      beginRow(attributes)
    } else if name == names.inline {
      isInline = true
      run.begin()
    } else if isInline {
      run.start(name)
    } else if name == names.column {
      findings.addColumns(attributes)
    } else if name == names.merged, let text = attributes[names.reference], let area = try? CellRange(text) {
      findings.merged.append(area)
    }
  }

  mutating func end(_ name: XMLName) {
    if name == names.value {
      takesText = false
    } else if name == names.cell {
      endCell()
    } else if isInline {
      if name == names.inline { isInline = false } else { run.end(name) }
    }
  }

  mutating func text(_ bytes: ByteView) {
    if isInline { run.append(bytes) } else { bytes.append(to: &value) }
    checkSize()
  }

  /// Refuses a text that is too long, and too many of them.
  @inline(__always)
  mutating func checkSize() {
    let longest = max(run.bytes.count, value.count)
    if longest > CellTextRun.longest || cells.texts.bytes.count > TextPool.largest {
      refuse(TextPool.tooLarge(sheet.name))
    }
  }

  // MARK: Rows and cells

  private mutating func beginRow(_ attributes: XMLAttributes) {
    var place: Int?
    if let number = attributes[names.place] {
      place = Int(number)
      guard let place, CellReference.rows.contains(place) else {
        (row, column) = (row + 1, 0)
        return refuse("a row has the number \"\(number)\", expected 1 to \(CellReference.lastRow)")
      }
    }
    beginRow(place, isHidden: attributes[flag: names.hidden])
  }

  /// - Parameter place: one of `CellReference.rows`; `nil` for the row after the one before.
  mutating func beginRow(_ place: Int?, isHidden: Bool) {
    (row, column, isHiddenRow) = (place ?? row + 1, 0, isHidden)
  }

  @inline(__always)
  private mutating func beginCell(_ attributes: XMLAttributes) {
    beginCell()
    attributes.forEachShort { name, value in add(attribute: name, value) }
    checkPlace()
  }

  @inline(__always)
  mutating func beginCell() {
    (style, type, hasFormula, isInline) = (0, .number, false, false)
    column += 1
    if !value.isEmpty { value.removeAll(keepingCapacity: true) }
    run.begin()
  }

  /// An attribute of a cell by its name of one letter.
  @inline(__always)
  mutating func add(attribute name: UInt8, _ value: XMLBytes) {
    switch name {
    case UInt8(ascii: "r"):
      if let place = value.reference { (row, column) = place } else { refuse(Self.misplaced) }
    case UInt8(ascii: "s"): style = value.wholeNumber ?? .max
    case UInt8(ascii: "t"): type = CellType(value)
    default: break
    }
  }

  @inline(__always)
  mutating func checkPlace() {
    if row < 1 || row > CellReference.lastRow || column > CellReference.lastColumn { refuse(Self.misplaced) }
  }

  private static let misplaced = "a cell stands outside A1:XFD1048576, or its place is no place"

  mutating func addFormula() { hasFormula = true }

  @inline(__always)
  mutating func endCell() {
    takesText = false
    if let window, !window.contains(row: row, column: column) { return }
    let before = cells.count
    switch type {
    case .number: addNumber()
    case .shared: addShared()
    case .inline: add(run.finished())
    case .formulaText: add(withoutEscapes(value))
    case .flag: addFlag()
    case .error: if !value.isEmpty { addError(value) }
    case .date: add(withoutTimeMark(value))
    }
    if cells.count > before {
      if isHiddenRow { findings.addHidden(row: row) }
      if cells.count > SparseCells.mostCells { refuse(ColumnCells.tooMany(sheet)) }
    } else if hasFormula, type == .number {
      findings.formulasWithoutValue.add(row, column)
    }
  }

  @inline(__always)
  private mutating func addNumber() {
    if value.isEmpty { return }
    guard let number = parsedNumber(value.span), number.isFinite else { return refuseValue("a number") }
    let meaning = formats.meaning(ofStyle: style)
    if meaning == .number || meaning == .elapsed || meaning == .percent {
      if meaning == .elapsed { findings.durations.add(row, column) }
      if meaning == .percent { findings.percents[column, default: 0] += 1 }
      cells.append(row: row, column: column, .number, number.bitPattern)
    } else if let date = SerialDate.cell(number, meaning, from1904: from1904) {
      cells.append(row: row, column: column, date.kind, UInt64(bitPattern: date.value))
    } else {
      findings.notDates.add(row, column)
      cells.append(row: row, column: column, text: "day \(CSVWriter.text(number))".utf8, kind: .error)
    }
  }

  private mutating func addShared() {
    if value.isEmpty { return }
    guard let index = Int(String(decoding: value, as: UTF8.self)), (0..<sharedCount).contains(index) else {
      return refuseValue("the number of one of \(sharedCount) shared texts")
    }
    if !cells.texts.range(index).isEmpty { cells.append(row: row, column: column, .text, UInt64(index)) }
  }

  private mutating func addFlag() {
    if value.isEmpty { return }
    guard
      value == [.zero] || value == [.zero + 1] || value == Array("true".utf8) || value == Array("false".utf8)
    else { return refuseValue("0 or 1") }
    cells.append(row: row, column: column, .flag, value == [.zero + 1] || value == Array("true".utf8) ? 1 : 0)
  }

  private mutating func addError(_ text: [UInt8]) {
    findings.errors.add(row, column)
    findings.errorKinds.insert(String(decoding: text, as: UTF8.self))
    cells.append(row: row, column: column, text: text, kind: .error)
  }

  private mutating func add(_ text: [UInt8]) {
    if !text.isEmpty { cells.append(row: row, column: column, text: text) }
  }

  /// `2019-05-31T00:00:00` as dates are written elsewhere: without a midnight, and a blank for the T.
  private func withoutTimeMark(_ text: [UInt8]) -> [UInt8] {
    let parts = text.split(separator: UInt8(ascii: "T"), maxSplits: 1)
    guard parts.count == 2 else { return text }
    let clock = parts[1].last == UInt8(ascii: "Z") ? parts[1].dropLast() : parts[1]
    let isMidnight = clock.allSatisfy { $0 == .zero || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    return isMidnight ? Array(parts[0]) : Array(parts[0]) + [.space] + Array(clock)
  }

  // MARK: Refusals

  private mutating func refuseValue(_ expected: String) {
    refuse("\"\(String(decoding: value.prefix(60), as: UTF8.self))\" stands where \(expected) was expected")
  }

  private mutating func refuse(_ error: DataError) {
    (refusal, isRefused) = (error, true)
  }

  private mutating func refuse(_ why: String) {
    guard refusal == nil else { return }
    let place = CellReference.text(row: max(row, 1), column: max(column, 1))
    refuse(
      DataError(
        .invalid, "\(sheet.name), cell \(place): \(why); open the file in a spreadsheet and save it again"))
  }
}
