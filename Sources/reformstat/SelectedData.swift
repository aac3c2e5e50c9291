import DataFrames
import Datasets
import Formulas

/// The rows that a command looks at: read, prepared and filtered, with their panel, roles and remarks.
struct SelectedData {
  let opened: OpenedData
  /// All rows, also those that the conditions leave out: ranks and lags see them.
  let frame: DataFrame
  /// The condition that keeps rows: --where, --only and what the codebook declares.
  let condition: Expression?
  /// The rows that --where and --only keep.
  let rows: RowSelection
  /// The rows that --where keeps, of all units.
  let conditionRows: RowSelection
  /// Where unit and time are declared.
  let panel: Panel?
  /// The roles typed, declared or guessed.
  let roles: Roles
  /// Sentences on how the data were found and prepared, and on what was guessed.
  let remarks: [String]

  /// - Parameter columns: those the command itself reads; keys and what conditions read are added.
  /// - Throws: an unknown column, and whatever reading and preparing find.
  init(_ opened: OpenedData, columns: [String]) throws {
    let condition = opened.condition
    let read = columns + (condition?.variables ?? [])
    for column in read { try opened.require(column) }
    let keys = [opened.declared.unit, opened.declared.time].compactMap(\.self)
    let (frame, notes) = try opened.read(read + keys)
    panel = try opened.panel(frame)
    conditionRows = try Self.rows(of: frame, condition, opened)
    let units = try opened.unitCondition(frame)
    self.condition = condition?.and(units) ?? units
    rows = units == nil ? conditionRows : try Self.rows(of: frame, self.condition, opened)
    let (roles, guess) = opened.source.roles(
      options: opened.declared, numericColumns: frame.numericColumns.filter(columns.contains))
    self.roles = roles
    remarks = opened.notes + notes + [guess].compactMap(\.self)
    (self.opened, self.frame) = (opened, frame)
  }

  private static func rows(
    of frame: DataFrame, _ condition: Expression?, _ opened: OpenedData
  ) throws -> RowSelection {
    guard let condition else { return .all(frame.rowCount) }
    let options = DesignOptions(
      unit: opened.declared.unit, time: opened.declared.time, editions: opened.editions)
    let rows = try condition.rows(of: frame, options: options).positions
    guard !rows.isEmpty else {
      throw Failure(
        .badData, "no rows are left of \(frame.rowCount): \(condition.label) \(condition) holds for none")
    }
    return .listed(rows)
  }
}
