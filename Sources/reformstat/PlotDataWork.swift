import Breaks
import Convergence
import DataFrames
import Datasets
import Figures
import Formulas
import Preparation
import Regression
import Reports

/// Pictures of levels, spreads, places and pairs.
extension PlotWork {
  func breaks() throws -> Figure {
    let series = try along(SeriesWork.Question(name: "a test for breaks", preferred: .rank))
    var options = BreakTable.Options()
    (options.test.level, options.test.seed) = (command.sureness.level, command.seed)
    options.threads = command.reading.threadCount
    let table = BreakTable(series.panel, series.values, rows: series.selected.rows, options: options)
    let report = BreaksReport(title: opened.title, breaks: table, context: series.context)
    return report.figure(try selection(table.lines.map(\.unit)))
  }

  func distribution() throws -> Figure {
    // Breaks are drawn as rules and nothing is joined across them, so none is refused.
    let series = try SeriesWork(
      opened, SeriesWork.Question(name: "a distribution", preferred: .score), outcome: try column())
    let grid = ScoreGrid(series.panel, series.values, rows: series.selected.rows)
    guard !grid.times.isEmpty else { throw Failure(.badData, "\(series.outcome) has no values at all") }
    if series.isRank {
      throw Failure(
        .badData,
        "\(series.outcome) is a rank, and the ranks of n units spread alike in every \(series.panel.time); draw the score, or "
          + "the ranks by --kind bump")
    }
    return SpreadFigure(
      name: "distribution", title: opened.title, context: series.context,
      columns: grid.times.indices.map { time in
        (time: grid.times[time], values: grid.scores.compactMap { $0[time] })
      }
    ).figure
  }

  /// The last time of the rows that has a value.
  func map() throws -> Figure {
    let series = try SeriesWork(
      opened, SeriesWork.Question(name: "a map", preferred: .rank), outcome: try column())
    let grid = ScoreGrid(series.panel, series.values, rows: series.selected.rows)
    guard let last = grid.times.indices.last else {
      throw Failure(.badData, "\(series.outcome) has no values at all")
    }
    var (values, unknown) = ([String: Double](), [String]())
    for (unit, scores) in zip(grid.units, grid.scores) {
      guard let value = scores[last] else { continue }
      guard let name = VietnamProvinces.name(of: unit), TileMap.holds(name) else {
        unknown.append(unit)
        continue
      }
      values[name] = value
    }
    guard !values.isEmpty else {
      throw Failure(
        .badData,
        "--kind map draws the 63 provinces of Viet Nam, and no \(series.panel.unit) has such a name: "
          + unknown.prefix(5).joined(separator: ", "))
    }
    var context = series.context
    context.breaks = []
    return MapReport(
      title: opened.title, context: context, time: grid.times[last], values: values, unknown: unknown
    ).figure
  }

  func heatmap() throws -> Figure {
    guard command.what.count < 2 else {
      throw Failure(.usage, "--kind heatmap takes columns by comma: \(command.what.joined(separator: ","))")
    }
    var correlate = try CorrelateCommand.parse([command.data.data] + command.what)
    (correlate.reading, correlate.roles, correlate.interval) = (
      command.reading, command.roles, command.sureness
    )
    (correlate.seed, correlate.all) = (command.seed, true)
    return try correlate.report(of: opened).figure
  }

  // MARK: Models

  func regression(_ formulas: [String]) throws -> (report: RegressionReport, frame: DataFrame) {
    try refuseEatenFormula(formulas)
    var regress = try RegressCommand.parse([command.data.data] + formulas)
    (regress.reading, regress.roles, regress.interval) = (command.reading, command.roles, command.sureness)
    let work = try RegressionWork(regress, opened, formulas: try formulas.map(Formula.parse))
    return (try work.report(terms: TermSelection()), work.frame)
  }

  func residuals() throws -> Figure {
    let (report, frame) = try regression(command.what)
    let rows = report.models[0].estimates.fit.design.rows
    let units = names(rows, frame, [opened.declared.unit])
    return report.residualFigure(
      names: names(rows, frame, [opened.declared.unit, opened.declared.time]), units: units,
      try selection(Set(units).sorted()))
  }

  /// `x,y` or `"y ~ x"`.
  func scatter() throws -> Figure {
    let (report, frame) = try regression([try pairFormula()])
    let model = report.models[0]
    let rows = model.estimates.fit.design.rows
    let names = model.formula.variables.filter { $0 != model.estimates.fit.design.response.name }
    guard names.count == 1, let x = names.first, case .numbers(let column)? = frame.column(x),
      model.formula.termNames == [x] || model.formula.termNames == ["(Intercept)", x]
    else {
      throw Failure(.usage, "--kind scatter draws one column of numbers against another: x,y or \"y ~ x\"")
    }
    let units = self.names(rows, frame, [opened.declared.unit])
    let labels = self.names(rows, frame, [opened.declared.unit, opened.declared.time])
    let points = zip(model.estimates.fit.response, 0..<rows.count).map { y, row in
      (x: column.values[rows[row]], y: y, name: labels[row], unit: units[row])
    }
    let scatter = ScatterReport(
      title: opened.title, x: x, model: model, rows: points, context: report.context)
    return scatter.figure(try selection(Set(units).sorted()))
  }

  private func pairFormula() throws -> String {
    guard command.what.count == 1 else {
      throw Failure(.usage, "--kind scatter takes two columns: x,y or \"y ~ x\"")
    }
    if command.what[0].contains("~") { return command.what[0] }
    let names = try columnNames(command.what[0], label: "columns")
    guard names.count == 2 else {
      throw Failure(
        .usage, "--kind scatter takes two columns, x,y, not \(names.count): \(names.joined(separator: ", "))")
    }
    return "[\(names[1])] ~ [\(names[0])]"
  }

  /// The entries of these columns, joined by blanks; the line of the file where no column is declared.
  private func names(_ rows: RowSelection, _ frame: DataFrame, _ columns: [String?]) -> [String] {
    let keys = columns.compactMap(\.self).compactMap { frame.column($0) }
    return (0..<rows.count).map { row in
      guard !keys.isEmpty else { return "line \(frame.lines.line(ofRow: rows[row]))" }
      return keys.map { $0.text(row: rows[row]) }.joined(separator: " ")
    }
  }
}
