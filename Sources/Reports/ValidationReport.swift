public import Tables
public import Validation

/// What `validate` answers: each check with what came of it, and every violation by its place.
public struct ValidationReport: Sendable {
  public var title: String
  public var validation: Validation
  /// What the data argument was, for the command that a note suggests.
  public var dataName: String
  /// Sentences on the data and how it was read.
  public var remarks: [String]

  public init(title: String, validation: Validation, dataName: String, remarks: [String] = []) {
    self.title = title
    self.validation = validation
    self.dataName = dataName
    self.remarks = remarks
  }

  /// The tidy tables, by name.
  public static let tableNames = ["violations", "checks"]
  /// How many violations of one check a reader is shown.
  private static let mostShown = 20

  /// - Parameters:
  ///   - table: a name among `tableNames` that stands in place of the reader's tables.
  ///   - listing: whether violations are told in sentences, which programs do not need.
  public func document(table: String? = nil, listing: Bool = true) -> Document {
    let data = [violationTable, checkTable]
    let chosen = data.first { $0.name == table }
    let display = [shownChecks] + (listing ? shownViolations : [])
    return Document(
      command: "validate", display: chosen.map { [$0] } ?? display, data: data, notes: notes)
  }
}

// MARK: - What a reader sees

extension ValidationReport {
  private var shownChecks: Table {
    let columns = [
      TableColumn("check", title: "Check", alignment: .left),
      TableColumn("rule", title: "What has to hold", alignment: .left),
      TableColumn("status", title: "Result", alignment: .left),
      TableColumn("violations", title: "Violations"),
    ]
    let rows = validation.outcomes.map { check, outcome in
      let count = outcome.violations.count
      return TableRow([
        TableCell(check.rawValue), TableCell(check.rule), TableCell(outcome.status),
        outcome.isSkipped ? .missing : .integer(count),
      ])
    }
    return Table(name: "checks", title: heading, columns: columns, rows: rows)
  }

  private var heading: String {
    let looked = validation.outcomes.filter { !$0.outcome.isSkipped }
    let failed = looked.filter { !$0.outcome.violations.isEmpty }
    let count = validation.violations.count
    if failed.isEmpty { return "\(title)\nNo violation in \(counted(looked.count, "check"))" }
    return "\(title)\n\(counted(count, "violation")) in \(failed.count) of \(counted(looked.count, "check"))"
  }

  /// A title a check that failed, and a sentence a violation.
  private var shownViolations: [Table] {
    validation.outcomes.filter { !$0.outcome.violations.isEmpty }.map { check, outcome in
      let all = outcome.violations
      var sentences = all.prefix(Self.mostShown).map(\.sentence)
      if all.count > Self.mostShown {
        sentences.append("and \(all.count - Self.mostShown) more: -f csv --table violations lists all")
      }
      return Table(
        name: check.rawValue, title: "\(check.rawValue): \(counted(all.count, "violation"))", columns: [],
        rows: [],
        notes: sentences)
    }
  }

  private var notes: [String] {
    let size = "\(counted(validation.rowCount, "row")) and \(counted(validation.columnCount, "column"))"
    let looked = validation.outcomes.compactMap { check, outcome in
      outcome.isSkipped ? nil : "\(check.rawValue) (\(outcome.reason))"
    }
    let skipped = validation.outcomes.compactMap { check, outcome in
      outcome.isSkipped ? "\(check.rawValue) (\(outcome.reason))" : nil
    }
    var notes = ["Checked in \(size): \(looked.joined(separator: "; "))."]
    if !skipped.isEmpty { notes.append("Skipped: \(skipped.joined(separator: "; ")).") }
    if !validation.hasCodebook {
      notes.append(
        "No codebook says what has to hold, so that only what holds of every table was checked; reformstat codebook "
          + "\(dataName) drafts one.")
    }
    return notes + remarks
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

// MARK: - Tidy tables

extension ValidationReport {
  private var violationTable: Table {
    let keys = ["check", "line", "column", "unit", "time", "value", "expected"]
    let hasFiles = validation.violations.contains { $0.file != nil }
    let rows = validation.violations.map { item in
      TableRow(
        [TableCell(item.check.rawValue), item.line.map(TableCell.integer) ?? .missing, cell(item.column)]
          + [cell(item.unit), cell(item.time), cell(item.value), TableCell(item.expected)]
          + (hasFiles ? [cell(item.file)] : []))
    }
    return Table(
      name: "violations",
      columns: (keys + (hasFiles ? ["file"] : [])).map {
        TableColumn($0, alignment: $0 == "line" ? .right : .left)
      },
      rows: rows)
  }

  private var checkTable: Table {
    let keys = ["check", "status", "violations", "reason"]
    let rows = validation.outcomes.map { check, outcome in
      TableRow([
        TableCell(check.rawValue), TableCell(outcome.status), .integer(outcome.violations.count),
        TableCell(outcome.reason),
      ])
    }
    return Table(
      name: "checks", columns: keys.map { TableColumn($0, alignment: $0 == "violations" ? .right : .left) },
      rows: rows)
  }

  private func cell(_ text: String?) -> TableCell { text.map { TableCell($0) } ?? .missing }
}

extension Outcome {
  fileprivate var isSkipped: Bool {
    if case .skipped = self { true } else { false }
  }

  fileprivate var status: String { isSkipped ? "skipped" : violations.isEmpty ? "passed" : "failed" }

  /// What was looked at, or why nothing was.
  fileprivate var reason: String {
    switch self {
    case .skipped(let reason), .checked(_, let reason): reason
    }
  }
}

extension Violation {
  /// "line 14, score (Sở Nội vụ, 2023): "abc"; expected a number"
  fileprivate var sentence: String {
    let place = [file, line.map { "line \($0)" }, column].compactMap(\.self).joined(separator: ", ")
    let row = [unit, time].compactMap(\.self).joined(separator: ", ")
    let what = check == .columns || check == .repeatedRows ? "" : value.map { "\"\($0)\"; " } ?? "no value; "
    return "\(place)\(row.isEmpty ? "" : " (\(row))"): \(what)expected \(expected)"
  }
}

extension Check {
  /// What has to hold, in a few words.
  fileprivate var rule: String {
    switch self {
    case .columns: "the file's columns are the codebook's"
    case .types: "numbers are numbers, counts are whole"
    case .required: "no cell is missing that must be there"
    case .unique: "no value stands twice"
    case .ranges: "numbers lie within their bounds"
    case .allowedValues: "values are on the codebook's list"
    case .lookAlikes: "no unit is spelled in two ways"
    case .primaryKey: "one row for each key"
    case .repeatedRows: "no whole row stands twice"
    case .editions: "times are declared editions"
    case .ranks: "places of a period run from 1 to n"
    case .rankAndScore: "the better score has the better place"
    case .components: "parts add up to their total"
    case .breaks: "breaks lie within the data"
    }
  }
}
