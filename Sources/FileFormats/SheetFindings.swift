internal import DataFrames

/// What was met in a worksheet that a reader of the table must know.
struct SheetFindings {
  var errors = CellList()
  var errorKinds: Set<String> = []
  var notDates = CellList()
  var durations = CellList()
  /// How many numbers of each column are shown as per cent.
  var percents: [Int: Int] = [:]
  var formulasWithoutValue = CellList()
  var merged: [CellRange] = []
  private var hiddenRows = 0
  private var lastHiddenRow = 0
  private var hiddenColumns: [ClosedRange<Int>] = []

  mutating func addHidden(row: Int) {
    if row != lastHiddenRow { hiddenRows += 1 }
    lastHiddenRow = row
  }

  /// A `col` element: columns from `min` to `max` that look alike.
  mutating func addColumns(_ attributes: XMLAttributes) {
    guard attributes[flag: XMLName("hidden")], let first = attributes[XMLName("min")].flatMap({ Int($0) }),
      let last = attributes[XMLName("max")].flatMap({ Int($0) }), first <= last, hiddenColumns.count < 16_384
    else { return }
    hiddenColumns.append(first...last)
  }

  func notes(within bounds: CellRange) -> [String] {
    var notes: [String] = []
    func say(_ count: Int, _ noun: String, _ rest: String) {
      if count > 0 { notes.append("\(counted(count, noun)) \(count == 1 ? "was" : "were") \(rest).") }
    }
    let hidden = bounds.columns.filter { column in hiddenColumns.contains { $0.contains(column) } }
    let letters = hidden.prefix(8).map(CellReference.letters).joined(separator: ", ")
    say(hiddenRows, "hidden row", "read like the others")
    say(hidden.count, "hidden column", "read like the others: \(letters)\(hidden.count > 8 ? ", ..." : "")")
    let kinds = errorKinds.sorted().prefix(5).joined(separator: ", ")
    say(errors.count, "error cell", "read as missing (\(kinds)): \(errors.text)")
    say(notDates.count, "cell", "read as missing, shown as a date that no calendar has: \(notDates.text)")
    say(
      formulasWithoutValue.count, "formula",
      "read as missing, for its result is not stored (open and save the file): \(formulasWithoutValue.text)")
    say(durations.count, "duration", "read as a number of days: \(durations.text)")
    return notes
  }
}

/// How many cells there were, and the first of them.
struct CellList {
  private(set) var count = 0
  private var first: [String] = []
  private static let shown = 5

  mutating func add(_ row: Int, _ column: Int) {
    count += 1
    if first.count < Self.shown { first.append(CellReference.text(row: row, column: column)) }
  }

  /// `C7, D9, ...`
  var text: String { first.joined(separator: ", ") + (count > first.count ? ", ..." : "") }
}

/// `1 row`, `2 rows`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
