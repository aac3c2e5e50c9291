public import Descriptives
public import Tables

/// Everything `describe` answers: what each column holds, how complete the panel is, and where series break.
public struct DescriptionReport: Sendable {
  public var title: String
  public var description: Description
  public var panel: PanelSummary?
  public var breaks: [SeriesBreak]
  /// Sentences on the data and how it was read.
  public var remarks: [String]
  /// Decimals shown; whole numbers that are smallest, largest or quartiles have none.
  public var digits: Int

  public init(
    title: String, description: Description, panel: PanelSummary? = nil, breaks: [SeriesBreak] = [],
    remarks: [String] = [], digits: Int = 3
  ) {
    self.title = title
    self.description = description
    self.panel = panel
    self.breaks = breaks
    self.remarks = remarks
    self.digits = digits
  }

  /// The tidy tables, by name.
  public static let tableNames = ["columns", "panel", "gaps"]

  /// The report; the tables `panel` and `gaps` are empty where no panel is declared.
  ///
  /// - Parameter table: a name among `tableNames` that stands in place of the reader's tables.
  public func document(table: String? = nil) -> Document {
    let data = [columnTable, panelTable, gapTable]
    let chosen = data.first { $0.name == table }
    return Document(
      command: "describe", display: chosen.map { [$0] } ?? display, data: data,
      notes: rowNotes + panelNotes + breakNotes + remarks)
  }
}

// MARK: - What a reader sees

extension DescriptionReport {
  /// Numbers and categories apart, each where there are any; the title stands above the first.
  private var display: [Table] {
    let numbers = description.entries.compactMap { entry in
      if case .numbers(let summary) = entry.summary { (entry, summary) } else { nil }
    }
    let categories = description.entries.compactMap { entry in
      if case .categories(let summary) = entry.summary { (entry, summary) } else { nil }
    }
    var tables: [Table] = []
    if !numbers.isEmpty || categories.isEmpty {
      let headings = ["n", "Missing", "Mean", "sd", "Min", "25%", "Median", "75%", "Max"]
      let columns = zip(["n", "missing"] + Self.numberKeys, headings).map { TableColumn($0, title: $1) }
      let rows = numbers.map { ($0, [.integer($1.count), .integer($1.missing)] + cells($1)) }
      tables.append(shown("numbers", columns, rows))
    }
    if !categories.isEmpty {
      let columns = [
        TableColumn("n", title: "n"), TableColumn("missing", title: "Missing"),
        TableColumn("levels", title: "Levels"),
        TableColumn("most_frequent", title: "Most frequent", alignment: .left),
        TableColumn("most_frequent_n", title: "Its n"),
      ]
      let rows = categories.map { ($0, [.integer($1.count), .integer($1.missing)] + cells($1)) }
      tables.append(shown("categories", columns, rows))
    }
    tables[0].title = title
    return tables
  }

  private func shown(
    _ name: String, _ columns: [TableColumn], _ rows: [(entry: Description.Entry, cells: [TableCell])]
  ) -> Table {
    let group = description.groupColumn.map { TableColumn("group", title: $0, alignment: .left) }
    var last: String?
    let lines = rows.map { row in
      let isFirst = row.entry.column != last
      defer { last = row.entry.column }
      let name = TableCell(isFirst ? row.entry.column : "", value: .text(row.entry.column))
      return TableRow(
        [name] + (group == nil ? [] : [row.entry.group.cell(missing: "(missing)")]) + row.cells,
        ruleAbove: group != nil && isFirst && last != nil)
    }
    let keys = [TableColumn("column", title: "Column", alignment: .left)] + (group.map { [$0] } ?? [])
    return Table(name: name, columns: keys + columns, rows: lines)
  }

  private func cells(_ summary: NumberSummary) -> [TableCell] {
    let places = [
      summary.minimum, summary.lowerQuartile, summary.median, summary.upperQuartile, summary.maximum,
    ]
    return [summary.mean, summary.standardDeviation].map { number($0, digits: digits) }
      + places.map { value in
        let isBare = summary.isWhole && value == value?.rounded()
        return number(value, digits: isBare ? 0 : digits)
      }
  }

  private func number(_ value: Double?, digits: Int) -> TableCell {
    value.map { .number($0, digits: digits) } ?? .missing
  }

  private func cells(_ summary: CategorySummary) -> [TableCell] {
    guard let mode = summary.mostFrequent else { return [.integer(0), .missing, .missing] }
    let text = mode.isTied ? "\(mode.level) (tied)" : mode.level
    return [
      .integer(summary.levelCount), TableCell(text, value: .text(mode.level)), .integer(mode.count),
    ]
  }
}

// MARK: - Tidy tables

extension DescriptionReport {
  private static let numberKeys = ["mean", "sd", "min", "q25", "median", "q75", "max"]
  private static let categoryKeys = ["levels", "most_frequent", "most_frequent_n"]

  private var columnTable: Table {
    let isGrouped = description.groupColumn != nil
    let columns =
      (["column"] + (isGrouped ? ["group"] : []) + ["type"]).map { TableColumn($0, alignment: .left) }
      + (["n", "missing"] + Self.numberKeys + Self.categoryKeys).map { TableColumn($0) }
    let rows = description.entries.map { entry in
      let key = [TableCell(entry.column)] + (isGrouped ? [entry.group.cell(missing: "")] : [])
      let counts = [TableCell.integer(entry.summary.count), .integer(entry.summary.missing)]
      switch entry.summary {
      case .numbers(let summary):
        return TableRow(
          key + [TableCell("number")] + counts + cells(summary) + Self.categoryKeys.map { _ in .missing })
      case .categories(let summary):
        return TableRow(
          key + [TableCell("category")] + counts + Self.numberKeys.map { _ in .missing } + cells(summary))
      }
    }
    return Table(name: "columns", columns: columns, rows: rows)
  }

  private var panelTable: Table {
    let keys = ["unit", "time", "n_units", "n_periods", "n_rows", "balanced", "missing_cells"]
    let rows = [panel].compactMap(\.self).map { panel in
      TableRow([
        TableCell(panel.unit), TableCell(panel.time), .integer(panel.unitCount),
        .integer(panel.periods.count), .integer(panel.rowCount),
        TableCell(panel.isBalanced ? "yes" : "no", value: .flag(panel.isBalanced)),
        .integer(panel.missingCells),
      ])
    }
    let columns = keys.enumerated().map { TableColumn($1, alignment: $0 < 2 ? .left : .right) }
    return Table(name: "panel", columns: columns, rows: rows)
  }

  private var gapTable: Table {
    let rows = (panel?.gaps ?? []).flatMap { gap in
      gap.missing.map { TableRow([TableCell(gap.unit), timeCell($0)]) }
    }
    return Table(
      name: "gaps", columns: [TableColumn("unit", alignment: .left), TableColumn("time")], rows: rows)
  }

  private func timeCell(_ time: Double) -> TableCell {
    TableCell(NumberText.exact(time), value: .number(time))
  }
}

extension GroupKey? {
  /// - Parameter missing: what a reader sees of the rows without a group; their value is missing.
  fileprivate func cell(missing: String) -> TableCell {
    switch self {
    case .number(let value): TableCell(NumberText.exact(value), value: .number(value))
    case .category(let level): TableCell(level)
    case .missing, nil: TableCell(missing, value: .missing)
    }
  }
}

// MARK: - Notes

extension DescriptionReport {
  private var rowNotes: [String] {
    let all = description.rowCount == description.frameRowCount ? "" : " of \(description.frameRowCount)"
    var notes = ["Rows described: \(description.rowCount)\(all)."]
    if let group = description.groupColumn, description.rowsWithoutGroup > 0 {
      notes.append(
        "\(counted(description.rowsWithoutGroup, "row")) without \(group): the group (missing), shown last.")
    }
    if description.entries.contains(where: \.isNumeric) {
      notes.append(
        "sd divides by n - 1; quartiles between two values are weighted by their place (R's type 7).")
    }
    return notes
  }

  private var panelNotes: [String] {
    guard let panel else { return [] }
    guard let first = panel.periods.first, let last = panel.periods.last else {
      return ["Panel: no row has both \(panel.unit) and \(panel.time)."]
    }
    let cells = panel.unitCount * panel.periods.count
    let balance =
      panel.isBalanced
      ? "balanced, \(counted(panel.rowCount, "row"))"
      : "not balanced, \(counted(panel.rowCount, "row")) of \(cells) possible, \(panel.missingCells) missing"
    var notes = [
      "Panel: \(counted(panel.unitCount, "unit")) (\(panel.unit)) x "
        + "\(counted(panel.periods.count, "period")) (\(panel.time), \(span(first, last))): \(balance)."
    ]
    if !panel.gaps.isEmpty { notes.append(gapNote(panel.gaps)) }
    let late = panel.lateCount > 0 ? ["\(counted(panel.lateCount, "unit")) starting late"] : []
    let early = panel.earlyCount > 0 ? ["\(counted(panel.earlyCount, "unit")) ending early"] : []
    if !(late + early).isEmpty {
      notes.append("Not gaps but missing too: \((late + early).joined(separator: ", ")).")
    }
    if !panel.absentEditions.isEmpty {
      notes.append("No row at all in the declared editions \(listed(panel.absentEditions)).")
    }
    if panel.rowsWithoutKey > 0 {
      notes.append("\(counted(panel.rowsWithoutKey, "row")) without \(panel.unit) or \(panel.time).")
    }
    return notes
  }

  /// At most five units are named.
  private func gapNote(_ gaps: [PanelSummary.Gap]) -> String {
    let named = gaps.prefix(5).map { "\($0.unit) lacks \(listed($0.missing))" }
    let more = gaps.count > 5 ? "; and \(counted(gaps.count - 5, "unit")) more (--table gaps lists all)" : ""
    return "Gaps: \(named.joined(separator: "; "))\(more)."
  }

  private func listed(_ times: [Double]) -> String {
    let named = times.prefix(5).map(NumberText.exact).joined(separator: ", ")
    return times.count > 5 ? "\(named) and \(times.count - 5) more" : named
  }

  /// Breaks between periods that are described; all where no panel says which these are.
  private var breakNotes: [String] {
    let periods = panel?.periods ?? []
    return breaks.filter { seriesBreak in
      guard let first = periods.first, let last = periods.last else { return true }
      return first <= seriesBreak.lastBefore && last >= seriesBreak.firstAfter
    }.map {
      "Break between \(NumberText.exact($0.lastBefore)) and \(NumberText.exact($0.firstAfter)): \($0.what)"
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  private func span(_ first: Double, _ last: Double) -> String {
    first == last ? NumberText.exact(first) : "\(NumberText.exact(first))-\(NumberText.exact(last))"
  }
}

extension Description.Entry {
  fileprivate var isNumeric: Bool {
    if case .numbers = summary { true } else { false }
  }
}
