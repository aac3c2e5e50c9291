import DataFrames
import FileFormats
import FileWriting
import Formulas

/// The table that is converted: the columns and rows asked for, as they stand, and what was done to get them.
///
/// No panel is made of it: a unit that has two rows for one year is converted like any other.
struct ConvertWork {
  let table: OutputTable
  private let remarks: [String]
  private let hasCodebook: Bool

  init(_ opened: OpenedData, columns: [String]) throws {
    var opened = opened
    let codes = try opened.keepCodesAsText()
    let shown = columns.isEmpty ? opened.columns : columns
    for column in shown + (opened.condition?.variables ?? []) { try opened.require(column) }
    let keys = [opened.declared.unit, opened.declared.time].compactMap(\.self)
    let (frame, notes) = try opened.read(shown + (opened.condition?.variables ?? []) + keys)
    let rows = try Self.rows(of: frame, opened)
    let chosen = rows.map { frame.gathered($0) } ?? frame
    let titles = (opened.source.resource?.fields ?? []).filter { $0.title != $0.name }.map {
      ($0.name, $0.title)
    }
    table = OutputTable(
      chosen.choosing(shown), titles: Dictionary(titles) { first, _ in first }, title: opened.title)
    hasCodebook = opened.source.codebook != nil
    remarks = opened.notes + notes + codes
  }

  /// The rows that --where, --only and the codebook keep; `nil` for all.
  private static func rows(of frame: DataFrame, _ opened: OpenedData) throws -> [Int32]? {
    let units = try opened.unitCondition(frame)
    guard let condition = opened.condition?.and(units) ?? units else { return nil }
    let options = DesignOptions(
      unit: opened.declared.unit, time: opened.declared.time, editions: opened.editions)
    let rows = try condition.rows(of: frame, options: options).positions
    guard !rows.isEmpty else {
      throw Failure(
        .badData, "no rows are left of \(frame.rowCount): \(condition.label) \(condition) holds for none")
    }
    return rows
  }

  func notes(_ format: WritableFormat) -> [String] {
    guard hasCodebook else { return remarks }
    let labels =
      [.dta, .sav].contains(format.format) ? "; titles of its columns are labels of the variables" : ""
    return remarks + [
      "The codebook is not converted\(labels) (reformstat codebook FILE -o . drafts one for the new file)."
    ]
  }
}

extension DataFrame {
  /// These columns in this order.
  fileprivate func choosing(_ names: [String]) -> DataFrame {
    var chosen: [(String, Column)] = []
    for name in names where !chosen.contains(where: { $0.0 == name }) {
      if let column = column(name) { chosen.append((name, column)) }
    }
    return DataFrame(
      source: source, names: chosen.map(\.0), columns: chosen.map(\.1), rowCount: rowCount, lines: lines)
  }
}
