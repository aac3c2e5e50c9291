internal import DataFrames

/// The body of a table with merged cells: what is merged downwards over several rows holds for each of them.
///
/// A region written once beside its five provinces is meant for all five; a spreadsheet keeps it in the first row
/// only. Areas over several columns are not spread: one number is not two.
struct MergedBody {
  let grid: Grid
  let notes: [String]

  init(_ grid: Grid, below header: Int) {
    var (kinds, values) = (grid.kinds, grid.values)
    var (filled, wide): ([CellRange], [CellRange]) = ([], [])
    for area in grid.merged {
      let (rows, columns) = grid.inside(area)
      guard rows.lowerBound > header, grid.isFilled(rows.lowerBound, columns.lowerBound) else { continue }
      if columns.count > 1, grid.place.corner.map({ area.columns.lowerBound >= $0.column }) ?? true {
        wide.append(area)
      }
      guard rows.count > 1 else { continue }
      let source = rows.lowerBound * grid.columnCount + columns.lowerBound
      for row in rows.dropFirst() {
        let spot = row * grid.columnCount + columns.lowerBound
        (kinds[spot], values[spot]) = (kinds[source], values[source])
      }
      filled.append(area)
    }
    self.grid = filled.isEmpty ? grid : grid.with(kinds: kinds, values: values)
    func listed(_ areas: [CellRange]) -> String {
      areas.prefix(4).map(\.text).joined(separator: ", ") + (areas.count > 4 ? ", ..." : "")
    }
    var notes: [String] = []
    if !filled.isEmpty {
      let verb = filled.count == 1 ? "holds" : "hold"
      notes.append("\(counted(filled.count, "merged area")) \(verb) for each of its rows: \(listed(filled)).")
    }
    // Titles inside the body and footnotes are merged over the whole width, and stand for no values.
    let cut = wide.filter {
      grid.inside($0).columns.count < grid.columnCount && grid.inside($0).columns.lowerBound > 0
    }
    if !cut.isEmpty {
      notes.append(
        "\(counted(cut.count, "merged area")) over several columns \(cut.count == 1 ? "counts" : "count") for the "
          + "first of them: \(listed(cut)).")
    }
    self.notes = notes
  }
}
