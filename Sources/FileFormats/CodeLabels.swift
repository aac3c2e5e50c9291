internal import DataFrames

/// Puts labels in the place of codes, column by column, where nothing is lost by it.
struct CodeLabels {
  private let file: LabelledCells
  private let codes: LabelledCodes

  init(_ file: LabelledCells, codes: LabelledCodes) { (self.file, self.codes) = (file, codes) }

  func applied(to grid: Grid) -> Grid {
    var (kinds, values, texts) = (grid.kinds, grid.values, grid.texts)
    var (textColumns, kept): (Set<Int>, [String]) = ([], [])
    for (column, variable) in file.variables.enumerated() {
      if variable.isText { textColumns.insert(column) }
      guard !variable.isText, file.date(column) == nil, let labels = file.labels[variable.labelSet],
        !variable.labelSet.isEmpty, codes == .asLabels
      else { continue }
      let cells = stride(from: column, to: kinds.count, by: grid.columnCount).filter { kinds[$0] == .number }
      let found = Set(cells.map { Double(bitPattern: values[$0]) })
      if found.isEmpty { continue }
      let used = found.compactMap { labels[$0] }.filter { !$0.isEmpty }
      guard used.count == found.count, Set(used).count == found.count else {
        if !used.isEmpty { kept.append(Self.reason(variable.name, found: found, labels: labels)) }
        continue
      }
      var numbers: [Double: UInt64] = [:]
      for code in found.sorted() { numbers[code] = labels[code].map { UInt64(texts.append($0.utf8)) } }
      for cell in cells {
        values[cell] = numbers[Double(bitPattern: values[cell])] ?? 0
        kinds[cell] = .text
      }
      textColumns.insert(column)
    }
    var result = Grid(
      place: grid.place, rowCount: grid.rowCount, columnCount: grid.columnCount, kinds: kinds, values: values,
      texts: texts)
    result.names = grid.names
    result.textColumns = textColumns
    result.notes = notes(kept: kept)
    return result
  }

  private static func reason(_ name: String, found: Set<Double>, labels: [Double: String]) -> String {
    if let bare = found.sorted().first(where: { labels[$0, default: ""].isEmpty }) {
      return "\(name) (no label for \(CSVWriter.text(bare)))"
    }
    return "\(name) (two codes have one label)"
  }

  private func notes(kept: [String]) -> [String] {
    var notes: [String] = []
    if !kept.isEmpty {
      notes.append(
        "\(counted(kept.count, "labelled variable")) \(kept.count == 1 ? "keeps its" : "keep their") numbers: "
          + listed(kept) + ".")
    }
    let durations = file.variables.filter { $0.format.uppercased().hasPrefix("DTIME") }.map(\.name)
    if !durations.isEmpty {
      notes.append(
        "\(counted(durations.count, "duration")) \(durations.count == 1 ? "was" : "were") read as a number of seconds: "
          + listed(durations) + ".")
    }
    let declared = file.declaredMissing.sorted { $0.key < $1.key }
    if !declared.isEmpty {
      let total = declared.reduce(0) { $0 + $1.value }
      notes.append(
        "\(counted(total, "value")) declared as missing in the file \(total == 1 ? "was" : "were") read as missing: "
          + listed(declared.map { "\(file.variables[$0.key].name) \($0.value)" }) + ".")
    }
    let wrong = file.notDates.sorted { $0.key < $1.key }
    if !wrong.isEmpty {
      let total = wrong.reduce(0) { $0 + $1.value }
      notes.append(
        "\(counted(total, "number")) that \(total == 1 ? "is" : "are") no date \(total == 1 ? "was" : "were") read as "
          + "missing: " + listed(wrong.map { "\(file.variables[$0.key].name) \($0.value)" }) + ".")
    }
    return notes
  }

  private func listed(_ names: [String]) -> String {
    names.prefix(6).joined(separator: ", ") + (names.count > 6 ? ", ..." : "")
  }
}
