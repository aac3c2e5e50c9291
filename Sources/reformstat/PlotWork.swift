import Breaks
import Convergence
import DataFrames
import Datasets
import Figures
import Forecasts
import Formulas
import Reports
import Trends

/// The road from an opened file to a picture of the kind asked for: that of the command which answers it.
struct PlotWork {
  let command: PlotCommand
  let opened: OpenedData

  init(_ command: PlotCommand, _ opened: OpenedData) { (self.command, self.opened) = (command, opened) }

  func figure(_ kind: PlotCommand.Kind) throws -> Figure {
    switch kind {
    case .bump: try bump()
    case .coefficients: try coefficients()
    case .trend: try trend()
    case .breaks: try breaks()
    case .forecast: try forecast()
    case .distribution: try distribution()
    case .map: try map()
    case .scatter: try scatter()
    case .heatmap: try heatmap()
    case .residuals: try residuals()
    }
  }

  /// Units named by --highlight.
  func selection(_ units: [String]) throws -> FigureSelection { try command.highlighted.selection(units) }

  /// The one column that a kind is about.
  func column() throws -> String? {
    guard command.what.count < 2 else {
      throw Failure(
        .usage,
        "--kind \(command.kind) takes one column, not \(command.what.count): \(command.what.joined(separator: " "))"
      )
    }
    return try columnName(command.what.first, label: "the column")
  }

  func along(_ question: SeriesWork.Question) throws -> SeriesWork {
    let series = try SeriesWork(opened, question, outcome: try column())
    try command.breaks.check(series)
    return series
  }

  // MARK: What the commands of these names find

  private func bump() throws -> Figure {
    guard command.what.isEmpty else {
      throw Failure(
        .usage,
        "--kind bump draws the rank or the score of the roles: name it by --rank \(command.what[0]) or --score \(command.what[0])"
      )
    }
    let report = try HistoryWork(opened).report(from: nil, to: nil)
    return report.figure(try selection(report.history.lines.map(\.unit)))
  }

  private func coefficients() throws -> Figure {
    try regression(command.what).report.figure
  }

  private func trend() throws -> Figure {
    let series = try along(SeriesWork.Question(name: "a trend", preferred: .rank))
    var options = TrendTable.Options()
    (options.level, options.seed, options.threads) = (
      command.sureness.level, command.seed, command.reading.threadCount
    )
    let report = try TrendWork(series: series, options: options, top: nil, digits: 3).single()
    return report.figure(try selection(report.trends.lines.map(\.unit)))
  }

  private func forecast() throws -> Figure {
    let work = try ForecastWork(opened, outcome: try column())
    try command.breaks.check(work.series)
    var options = PanelForecast.Options()
    (options.level, options.seed, options.threads) = (
      command.sureness.level, command.seed, command.reading.threadCount
    )
    let report = try work.report(ahead: command.ahead, options: options)
    return report.figure(try selection(report.unitsWithForecast))
  }
}
