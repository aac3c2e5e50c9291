import Convergence
import DataFrames

/// The road from series to measures of convergence: what is no score, too few or all the same is turned away.
struct ConvergenceWork {
  let series: SeriesWork
  private let given: [(name: String, column: NumberColumn)]

  init(_ opened: OpenedData, outcome typed: String?, given: [String]) throws {
    var names: [String] = []
    for name in given where !names.contains(name) { names.append(name) }
    let series = try SeriesWork(
      opened, SeriesWork.Question(name: "convergence", preferred: .score), outcome: typed, others: names)
    let outcome = series.outcome
    if series.isRank {
      throw Failure(
        .badData,
        "\(outcome) is a rank, and ranks cannot converge: those of n units spread alike in every year, and a rank at the "
          + "end of the scale can only move back, which looks like catching up. Take the score")
    }
    let panel = series.panel
    if let taken = names.first(where: { [outcome, panel.unit, panel.time].contains($0) }) {
      throw Failure(
        .usage,
        "--given \(taken): that is the \(taken == outcome ? "score" : "key") itself; name other columns")
    }
    self.series = series
    self.given = try names.map { name in
      guard case .numbers(let column)? = series.selected.frame.column(name) else {
        throw Failure(
          .badData, "--given \(name): the column holds text, and what is held fixed must be a number")
      }
      return (name, column)
    }
  }

  func table(level: Double) throws -> ConvergenceTable {
    let (panel, rows) = (series.panel, series.selected.rows)
    let grid = ScoreGrid(panel, series.values, rows: rows)
    guard let first = grid.times.first, let last = grid.times.last, grid.times.count > 1 else {
      let there = grid.times.first.map { "\(series.outcome) has only \(panel.time) \(shortestText($0))" }
      throw Failure(
        .badData,
        "convergence needs two times or more, and \(there ?? "\(series.outcome) has no values at all")")
    }
    let controls = given.map { CrossSection.Control($0.name, panel, $0.column, rows: rows, grid: grid) }
    let table = ConvergenceTable(grid, controls: controls, level: level)
    let ends = "\(shortestText(first)) and \(shortestText(last))"
    switch table.unconditional.plain.lack {
    case .units(let have, let need)?:
      throw Failure(
        .badData,
        "convergence needs \(need) units with \(series.outcome) at the first and the last \(panel.time), and \(ends) "
          + "share \(have); take other years by --where, such as --where \"\(panel.time) > \(shortestText(first))\""
      )
    case .spread?:
      throw Failure(
        .badData,
        "\(series.outcome) is the same for all units at \(panel.time) \(shortestText(first)): nobody stands low, so "
          + "nobody can catch up")
    default: return table
    }
  }
}
