/// A finished table: the text a reader sees and the exact number behind each cell.
///
/// No statistics and no format live here; the writers (`TableFormat`) decide how it is drawn.
public struct Table: Sendable {
  /// The table's key in JSON and for `--table`, in snake_case.
  public var name: String
  public var title: String
  public var columns: [TableColumn]
  public var rows: [TableRow]
  /// Whole sentences printed under the table.
  public var notes: [String]
  /// Whether text draws columns one blank apart instead of two: many narrow columns, such as years.
  public var isCompact = false

  /// - Precondition: every row has a cell a column.
  public init(
    name: String, title: String = "", columns: [TableColumn], rows: [TableRow], notes: [String] = []
  ) {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "a cell a column in table \(name)")
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}

public struct TableColumn: Sendable, Equatable {
  public enum Alignment: Sendable { case left, right, center }
  /// The key in JSON and CSV, in snake_case.
  public var key: String
  /// The heading a reader sees; a line feed starts a second line of it.
  public var title: String
  public var alignment: Alignment
  /// Whether a thin rule stands before this column, as where a series breaks.
  public var ruleBefore: Bool

  public init(
    _ key: String, title: String? = nil, alignment: Alignment = .right, ruleBefore: Bool = false
  ) {
    self.key = key
    self.title = title ?? key
    self.alignment = alignment
    self.ruleBefore = ruleBefore
  }
}

public struct TableRow: Sendable, Equatable {
  public var cells: [TableCell]
  /// Whether a thin rule stands above this row.
  public var ruleAbove: Bool

  public init(_ cells: [TableCell], ruleAbove: Bool = false) {
    self.cells = cells
    self.ruleAbove = ruleAbove
  }
}

/// What a reader sees, and the exact value behind it.
public struct TableCell: Sendable, Equatable {
  public var text: String
  public var value: TableValue

  public init(_ text: String, value: TableValue) {
    self.text = text
    self.value = value
  }

  /// A cell of plain text.
  public init(_ text: String) {
    self.text = text
    value = .text(text)
  }
}

public enum TableValue: Sendable, Equatable {
  case missing
  case number(Double)
  case integer(Int)
  case text(String)
  case flag(Bool)
}

/// All that one command answers: tables for readers, the same results as tidy tables for programs, and notes.
public struct Document: Sendable {
  /// The command that made it, e.g. `regress`.
  public var command: String
  /// Tables as a reader sees them (text, Markdown, HTML, LaTeX).
  public var display: [Table]
  /// Tidy tables: one row a thing, exact values (JSON, CSV).
  public var data: [Table]
  /// Whole sentences about the command's result, printed under the last table.
  public var notes: [String]
  /// Ordered facts on how the result came about: version, command, seed.
  public var provenance: [(key: String, value: TableValue)]
  /// Whether a note is a warning, so that a strict reader should refuse the result.
  public var hasWarnings: Bool

  /// - Precondition: the tidy tables have distinct names: they become the keys of a JSON object.
  public init(
    command: String, display: [Table], data: [Table], notes: [String],
    provenance: [(key: String, value: TableValue)] = [], hasWarnings: Bool = false
  ) {
    precondition(
      Set(data.map(\.name)).count == data.count, "the tidy tables of \(command) need distinct names")
    self.command = command
    self.display = display
    self.data = data
    self.notes = notes
    self.provenance = provenance
    self.hasWarnings = hasWarnings
  }
}

/// A way to write a document down.
public protocol TableFormat: Sendable {
  /// The whole text, ending in a line feed.
  func render(_ document: Document) -> String
}
