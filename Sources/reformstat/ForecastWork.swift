import DataFrames
import Datasets
import Forecasts
import Formulas
import Reports

/// The road from series of units to a forecast: what cannot be forecast, which years come next, who is ranked.
struct ForecastWork {
  let series: SeriesWork

  /// - Parameter typed: the column; `nil` for the declared score.
  init(_ opened: OpenedData, outcome typed: String?) throws {
    let declared = opened.declared
    if typed == nil, declared.score == nil, let rank = declared.rank { throw Self.refusal(of: rank) }
    let question = SeriesWork.Question(name: "a forecast", preferred: .score, isOfAllUnits: true)
    series = try SeriesWork(opened, question, outcome: typed)
    if series.isRank { throw Self.refusal(of: series.outcome) }
  }

  /// A rank is bound to the ranks of all others, and moves when they do.
  private static func refusal(of rank: String) -> Failure {
    Failure(
      .badData,
      "\(rank) is a rank within a year: it moves when the others do, so it is not forecast by itself. Ranks are forecast "
        + "from the scores of all units: give the table of all units and name their score, by --score or as the column"
    )
  }

  func report(ahead: Int, options: PanelForecast.Options) throws -> ForecastReport {
    let (panel, selected) = (series.panel, series.selected)
    let all = panel.series(of: series.values, at: series.rows.bitmap(over: panel.unitCodes.count))
    let years = Set(all.flatMap(\.times))
    guard let next = ForecastYears(Array(years)), years.count >= 4 else {
      throw failure(.fewYears(years.sorted()))
    }
    guard ahead <= years.count else {
      throw Failure(
        .badData,
        "--ahead \(ahead) is further than the \(years.count) \(period(years.count)) seen; no range holds so far out. At most "
          + "--ahead \(years.count), better no more than half of that")
    }
    let withheld = withheldRanks(unitCount: all.count)
    var own = options
    own.direction = withheld == nil ? series.context.direction : nil
    do {
      let forecast = try PanelForecast(all, targets: next.next(ahead), step: next.step, options: own)
      var report = ForecastReport(
        title: selected.opened.title, forecast: forecast,
        backTest: BackTest(all, ahead: ahead, step: next.step, options: own), context: series.context)
      report.shown = try shownUnits(forecast)
      report.noRanks = withheld
      report.series = all
      report.isFiltered = all.count < panel.unitCount
      return report
    } catch let error as ForecastError {
      throw failure(error)
    }
  }

  /// The units that --only keeps, one of which at least has a forecast.
  private func shownUnits(_ forecast: PanelForecast) throws(Failure) -> Set<String>? {
    let (selected, panel) = (series.selected, series.panel)
    guard selected.rows != selected.conditionRows else { return nil }
    let codes = Set((0..<selected.rows.count).map { panel.unitCodes[selected.rows[$0]] })
    let asked = Set(codes.filter { $0 >= 0 }.map { panel.unitLevels[Int($0)] })
    guard !asked.isDisjoint(with: forecast.lines[0].map(\.unit)) else {
      throw Failure(
        .badData,
        "no forecast for \(asked.sorted().joined(separator: ", ")): fewer than 4 values of \(series.outcome), or none in the "
          + "last two \(period(2))")
    }
    return asked
  }

  private func withheldRanks(unitCount: Int) -> String? {
    if unitCount < 2 { return "No rank: there is one unit, and a rank is forecast from the scores of all." }
    if let partial = series.selected.opened.source.codebook?.declaration?.partial {
      return
        "No ranks: the table holds only some of the units (\(partial)), and a rank is among all. Values that are known because they stood out "
        + "lean that way, and so do their forecasts."
    }
    guard series.context.direction == nil else { return nil }
    return "No ranks: which end of \(series.outcome) is the good one is not declared; say --higher-is-better "
      + "\(series.outcome) or --lower-is-better \(series.outcome)."
  }

  private func period(_ count: Int) -> String {
    (series.panel.time == "year" ? "year" : "period") + (count == 1 ? "" : "s")
  }

  private func failure(_ error: ForecastError) -> Failure {
    let (outcome, panel) = (series.outcome, series.panel)
    func text(_ years: [Double]) -> String { years.map(shortestText).joined(separator: ", ") }
    let words =
      switch error {
      case .fewYears(let years):
        "\(outcome) has values in \(years.count) \(period(years.count))"
          + (years.isEmpty ? "" : " (\(text(years)))")
          + ": a forecast needs 4 at least. Keep more years, or look at the values themselves: reformstat history"
      case .fewValues(let most):
        "no \(panel.unit) has 4 values of \(outcome), and a forecast needs 4 at least; the most is \(most)"
      case .apart(let years):
        "no \(panel.unit) has values of \(outcome) both in \(text(years)) and in the others, so nothing ties them "
          + "together; leave one side out by --where"
      case .constant:
        "\(outcome) never changes, or changes by the same for every \(panel.unit); nothing tells how it may move, and a range "
          + "would have no width"
      case .nothingToCompare:
        "the units share too few \(period(2)) of \(outcome) to tell their moves from those of the \(panel.time); keep "
          + "units with more values by --where"
      }
    return Failure(.badData, words)
  }
}
