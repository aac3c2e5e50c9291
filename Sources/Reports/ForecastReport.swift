public import DataFrames
public import Forecasts
public import Tables

/// What `forecast` answers: a line a unit and year to come, the best forecast first, and what such forecasts were worth
/// in the past.
public struct ForecastReport: Sendable {
  public var title: String
  public var forecast: PanelForecast
  public var backTest: BackTest
  public var context: SeriesContext
  /// The units shown; all when `nil`. Ranks are among all units in any case.
  public var shown: Set<String>?
  /// Why ranks are not forecast, as a sentence; `nil` where they are.
  public var noRanks: String?
  /// Whether a condition chose the units that are ranked.
  public var isFiltered = false
  /// Decimals of scores.
  public var digits = 3
  /// What was seen of the units, for pictures.
  public var series: [UnitSeries] = []

  public init(title: String, forecast: PanelForecast, backTest: BackTest, context: SeriesContext) {
    self.title = title
    self.forecast = forecast
    self.backTest = backTest
    self.context = context
  }

  /// The tidy tables, by name.
  public static let tableNames = ["forecast", "backtest"]

  public func document(table: String? = nil) -> Document {
    let tidy = [tidyForecast, tidyBackTest]
    let chosen = tidy.first { $0.name == table }
    let notes = ForecastNotes(self)
    return Document(
      command: "forecast",
      display: chosen.map { [$0] } ?? forecast.targets.indices.map(display)
        + (backTest.lines.isEmpty ? [] : [tests]),
      data: tidy, notes: notes.sentences,
      provenance: [("seed", .integer(Int(truncatingIfNeeded: forecast.options.seed)))],
      hasWarnings: !context.breaks.isEmpty || notes.hasMissed)
  }

  var level: String { NumberText.exact(100 * forecast.options.level) }
  var hasRanks: Bool { forecast.lines.contains { $0.contains { $0.rank != nil } } }
  var lastYear: String { NumberText.exact(forecast.years[forecast.years.count - 1]) }

  /// Years, or editions where they are not one year apart, or periods.
  func periods(_ count: Int) -> String {
    (forecast.step != 1 ? "edition" : context.time == "year" ? "year" : "period") + (count == 1 ? "" : "s")
  }

  /// The units shown that have a forecast.
  public var unitsWithForecast: [String] { lines(0).map(\.unit) }

  /// The lines of a target that are shown.
  func lines(_ target: Int) -> [PanelForecast.Line] {
    forecast.lines[target].filter { shown?.contains($0.unit) ?? true }
  }

  // MARK: What a reader sees

  private func display(_ target: Int) -> Table {
    let year = NumberText.exact(forecast.targets[target])
    var columns = [
      TableColumn("unit", title: context.unit, alignment: .left),
      TableColumn("last_score", title: "Score\n\(lastYear)"),
    ]
    if hasRanks { columns.append(TableColumn("last_rank", title: "Rank\n\(lastYear)")) }
    columns += [
      TableColumn("score", title: "Score\n\(year)"), TableColumn("score_low", title: "\(level)%\nfrom"),
      TableColumn("score_high", title: "\nto"),
    ]
    if hasRanks {
      columns += [
        TableColumn("rank", title: "Rank\n\(year)"), TableColumn("rank_range", title: "\(level)%\nrange"),
        TableColumn("p_first", title: "P(rank\n= 1)"),
      ]
      if showsTop { columns.append(TableColumn("p_top3", title: "P(top\n3)")) }
    }
    let rows = sorted(lines(target)).map { line in
      let isCurrent = line.lastTime == forecast.years.last
      var cells = [TableCell(line.unit), isCurrent ? .number(line.lastScore, digits: digits) : .missing]
      if hasRanks { cells.append(.optional(line.lastRank)) }
      cells += [line.score, line.low, line.high].map { .number($0, digits: digits) }
      return TableRow(cells + (hasRanks ? rankCells(line) : []))
    }
    return Table(
      name: forecast.targets.count == 1 ? "forecast" : "forecast_\(year)",
      title: (target == 0 ? "\(title)\n" : "") + "Forecast of \(context.outcome) for \(year)",
      columns: columns, rows: rows)
  }

  /// Among three or fewer all are within the first three.
  private var showsTop: Bool { forecast.units.count > 3 }

  private func rankCells(_ line: PanelForecast.Line) -> [TableCell] {
    let shares = [line.rank?.first] + (showsTop ? [line.rank?.firstThree] : [])
    return [.optional(line.rank?.median), line.rank.map { TableCell("\($0.low)–\($0.high)") } ?? .missing]
      + shares.map { $0.map { .pValue($0, digits: 2) } ?? .missing }
  }

  /// The best forecast first; without a direction the highest.
  func sorted(_ lines: [PanelForecast.Line]) -> [PanelForecast.Line] {
    let sign: Double = context.direction == .lowerIsBetter ? 1 : -1
    let places = lines.indices.sorted { (sign * lines[$0].score, $0) < (sign * lines[$1].score, $1) }
    return places.map { lines[$0] }
  }

  private var tests: Table {
    let hasRanks = backTest.lines.contains { $0.ranks != nil }
    var columns = [
      TableColumn("ahead", title: "\(periods(2))\nahead"),
      TableColumn("years", title: "held-out\n\(periods(2))"),
      TableColumn("coverage", title: "in \(level)%\nrange"), TableColumn("mae", title: "Error\nof this"),
      TableColumn("mae_last", title: "of last\nvalue"), TableColumn("mae_mean", title: "of own\nmean"),
      TableColumn("mae_drift", title: "of last\n+ drift"),
    ]
    if hasRanks {
      columns += [
        TableColumn("rank_coverage", title: "ranks in\nrange"),
        TableColumn("rank_mae", title: "Error\nof rank"),
        TableColumn("rank_mae_last", title: "of last\nrank"),
      ]
    }
    let rows = backTest.lines.map { line in
      var cells: [TableCell] = [.integer(line.ahead), .integer(line.years), .percent(line.coverage)]
      cells += [line.error, line.naive.last, line.naive.mean, line.naive.drift].map {
        .number($0, digits: digits)
      }
      if hasRanks {
        cells += [line.ranks.map { .percent($0.coverage) } ?? .missing]
        cells += [line.ranks?.error, line.ranks?.last].map { .optional($0, digits: 1) }
      }
      return TableRow(cells)
    }
    return Table(
      name: "backtest",
      title: "Back-test: the same forecasts made in earlier \(periods(2))",
      columns: columns,
      rows: rows)
  }

  // MARK: For programs

  private var tidyForecast: Table {
    let rows = forecast.lines.indices.flatMap { target in
      lines(target).map { line in
        var cells = [TableCell(line.unit), .time(line.time)]
        cells += [line.score, line.low, line.high].map { .number($0, digits: digits) }
        cells += [line.rank?.median, line.rank?.low, line.rank?.high].map { .optional($0) }
        cells += [line.rank?.first, line.rank?.firstThree].map { .optional($0, digits: digits) }
        cells += [.time(line.lastTime), .number(line.lastScore, digits: digits), .optional(line.lastRank)]
        return TableRow(cells)
      }
    }
    let keys = [
      "time", "score", "score_low", "score_high", "rank", "rank_low", "rank_high", "p_first", "p_top3",
      "last_time",
      "last_score", "last_rank",
    ]
    return Table(
      name: "forecast", columns: [TableColumn("unit", alignment: .left)] + keys.map { TableColumn($0) },
      rows: rows)
  }

  private var tidyBackTest: Table {
    let rows = backTest.lines.map { line in
      var cells: [TableCell] = [.integer(line.ahead), .integer(line.years), .integer(line.count)]
      cells += [line.coverage, line.error, line.naive.last, line.naive.mean, line.naive.drift].map {
        .number($0, digits: digits)
      }
      cells += [line.ranks?.coverage, line.ranks?.error, line.ranks?.last].map {
        .optional($0, digits: digits)
      }
      return TableRow(cells)
    }
    let keys = [
      "ahead", "years", "n", "coverage", "mae", "mae_last", "mae_mean", "mae_drift", "rank_coverage",
      "rank_mae",
      "rank_mae_last",
    ]
    return Table(name: "backtest", columns: keys.map { TableColumn($0) }, rows: rows)
  }
}

extension TableCell {
  /// A share as whole percents.
  fileprivate static func percent(_ share: Double) -> TableCell {
    TableCell(NumberText.decimal(100 * share, digits: 0) + "%", value: .number(share))
  }
}
