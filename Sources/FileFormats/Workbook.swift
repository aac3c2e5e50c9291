internal import DataFrames

/// Reads a sheet of an Excel workbook (`.xlsx`, ISO/IEC 29500) as a grid of what its cells show.
///
/// Formulas give the results that were stored with them; numbers shown as dates are dates. Hidden rows, columns and
/// sheets are read, and said. The trap: pandas and R skip none of them either, and say nothing.
///
/// > Reference: ECMA-376 (2016), Office Open XML File Formats, part 1, sections 18.2 to 18.8.
enum Workbook {
  /// Reads the cells of a part of an archive into those that are given.
  typealias CellReader = (String, ZipArchive, SheetCells) throws(DataError) -> SheetCells

  static func grid(
    _ file: InputFile, name: String, _ options: GridOptions, reader: CellReader = WorksheetPart.cells
  ) throws(DataError) -> Grid {
    let archive = try ZipArchive(path: file.path, name: name)
    let parts = try WorkbookParts(archive)
    let (sheet, note) = try parts.sheet(options.sheet, file: name)
    let noCells = SheetCells(
      sheet: .sheet(name, sheet.name, corner: nil), window: options.range,
      shared: try SharedStrings.read(parts.sharedStrings, of: archive),
      formats: try NumberFormats(parts.styles, of: archive), from1904: parts.countsFrom1904)
    let taken = try reader(sheet.part, archive, noCells)
    guard let bounds = taken.cells.bounds else { throw empty(name, sheet, parts, options) }
    var grid = try taken.cells.grid(
      in: bounds,
      place: .sheet(
        name, sheet.name,
        corner: CellReference(row: bounds.rows.lowerBound, column: bounds.columns.lowerBound)))
    grid.merged = taken.findings.merged.filter {
      $0.rows.overlaps(bounds.rows) && $0.columns.overlaps(bounds.columns)
    }
    for (column, count) in taken.findings.percents where bounds.columns.contains(column) {
      grid.percents[column - bounds.columns.lowerBound] = count
    }
    // Areas that lie on one another would be spread over and over.
    let covered = grid.merged.reduce(0) { $0 + grid.inside($1).rows.count * grid.inside($1).columns.count }
    guard covered <= grid.rowCount * grid.columnCount else {
      throw ZipArchive.damaged(name, "merged areas of sheet \"\(sheet.name)\" lie on one another")
    }
    grid.notes = (note.map { [$0] } ?? []) + taken.findings.notes(within: bounds)
    if sheet.isHidden { grid.notes.append("Sheet \"\(sheet.name)\" is hidden; it was read.") }
    return grid
  }

  private static func empty(
    _ name: String, _ sheet: WorkbookParts.Sheet, _ parts: WorkbookParts, _ options: GridOptions
  ) -> DataError {
    let others = parts.sheets.filter { $0 != sheet }.prefix(12).map { "\"\($0.name)\"" }.joined(
      separator: ", ")
    let place = "\(name), sheet \"\(sheet.name)\"" + (options.range.map { ", cells \($0.text)" } ?? "")
    let way = others.isEmpty ? "expected a table" : "choose another sheet (--sheet): \(others)"
    return DataError(.invalid, "\(place) holds no values; \(way)")
  }
}
