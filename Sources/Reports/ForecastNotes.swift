internal import Forecasts
internal import Tables

/// What stands under a forecast.
struct ForecastNotes {
  private let report: ForecastReport
  private let forecast: PanelForecast
  private let context: SeriesContext

  /// A range that held so much less than it promised has missed.
  private static let tolerated = 0.05
  /// At most so many units are named.
  private static let few = 5

  init(_ report: ForecastReport) {
    self.report = report
    forecast = report.forecast
    context = report.context
  }

  var sentences: [String] {
    [direction, model, range, ranks, edition, passing].compactMap(\.self) + tested
      + [untested, short, absent, gone, far].compactMap(\.self) + context.breakSentences + context.remarks + [
        "A forecast goes on as before: reforms to come, new rules of the index or merged units are not in it."
      ]
  }

  /// What stands under the picture.
  var underFigure: [String] { [direction, range, ranks, edition].compactMap(\.self) }

  private var level: String { report.level }
  private var tests: [BackTest.Line] { report.backTest.lines }

  private var direction: String? {
    switch context.direction {
    case .lowerIsBetter?: "\(context.outcome): lower is better."
    case .higherIsBetter?: "\(context.outcome): higher is better."
    case nil: nil
    }
  }

  private var isOfOne: Bool { forecast.units.count == 1 }

  private var model: String {
    let parts =
      isOfOne
      ? "noise that does not last, moves that stay, and a drift held near 0"
      : "noise that does not last, moves that stay, and a drift held near 0, both in what all units share and in each "
        + "unit's distance to it"
    return
      "Score: \(parts) (local level with shrunk drifts). \(forecast.years.count) \(report.periods(2)) do not tell how "
      + "much stays, so all answers count, by how well they explain what was seen (restricted likelihood over a grid)."
  }

  private var range: String {
    let draws =
      "Range: the middle \(level)% of \(forecast.options.draws) draws, seed \(forecast.options.seed)"
    return isOfOne
      ? draws + "."
      : draws
        + ". It takes all units to be equally noisy: right for them together, too wide for a steady one, too narrow "
        + "for a wild one."
  }

  private var ranks: String? {
    if let reason = report.noRanks { return reason }
    guard report.hasRanks else { return "No rank: one unit alone has values to forecast from." }
    let among = report.isFiltered ? " that the condition keeps" : ""
    let ahead =
      forecast.targets.count == 1 ? NumberText.exact(forecast.targets[0]) : "the \(report.periods(2)) to come"
    return
      "Rank: 1 is best, by score among all \(forecast.units.count) units\(among); of \(ahead) the median of the "
      + "draws, to be read with its range."
  }

  private var edition: String? {
    guard forecast.step != 1 else { return nil }
    return
      "An edition ahead is \(NumberText.exact(forecast.step)) \(context.time == "year" ? "years" : "of \(context.time)"), "
      + "the commonest distance between two of them."
  }

  private var passing: String {
    let share = NumberText.decimal(100 * forecast.passing, digits: 0)
    let what =
      forecast.units.count > 1
      ? "a unit's change against the others from one \(report.periods(1)) to the next"
      : "the change from one \(report.periods(1)) to the next"
    return "Of \(what) about \(share)% does not last (share of its variance, averaged over the answers)."
  }

  // MARK: The back-test

  private var tested: [String] {
    guard !tests.isEmpty else { return [] }
    let first = report.backTest.firstOrigin
    let shock =
      isOfOne ? "" : " The units of one share its shock, so count held-out \(report.periods(2)), not rows."
    return [
      "Back-test: forecast from the first \(first), \(first + 1), ... \(report.periods(2)) and held against what came; errors are mean "
        + "absolute ones.\(shock)"
    ] + [naive].compactMap(\.self) + tests.flatMap(missed)
  }

  private func ahead(_ line: BackTest.Line) -> String {
    "\(line.ahead) \(report.periods(line.ahead)) ahead"
  }

  /// Naive forecasts that did better are said plainly.
  private var naive: String? {
    let better = tests.compactMap { line -> String? in
      let rivals = [
        (line.naive.last, "the last value"), (line.naive.mean, "the unit's own mean"),
        (line.naive.drift, "the last value and the average drift"),
      ]
      guard let best = rivals.min(by: { $0.0 < $1.0 }), best.0 < line.error else { return nil }
      return "\(ahead(line)) \(best.1) (error \(decimal(best.0)) against \(decimal(line.error)))"
    }
    return better.isEmpty
      ? nil : "A plain forecast did better than this one: \(better.joined(separator: "; "))."
  }

  private func missed(_ line: BackTest.Line) -> [String] {
    [(line.coverage, "scores"), (line.ranks?.coverage, "ranks")].compactMap { coverage, what in
      guard let coverage, isMissed(coverage) else { return nil }
      return
        "\(ahead(line)) the \(level)% ranges of \(what) held only \(NumberText.decimal(100 * coverage, digits: 0))%: "
        + "take them as too narrow."
    }
  }

  private func isMissed(_ coverage: Double) -> Bool { coverage < forecast.options.level - Self.tolerated }

  /// Whether a range held much less than it promised.
  var hasMissed: Bool { tests.contains { isMissed($0.coverage) || isMissed($0.ranks?.coverage ?? 1) } }

  private var untested: String? {
    let lacking = report.backTest.untested
    guard let first = lacking.first else { return nil }
    let number = first.years == 0 ? "no" : "only \(first.years)"
    let after =
      "\(number) held-out \(report.periods(first.years)) after the first 4, and at least 3 are needed"
    if tests.isEmpty { return "Untested: \(after); what the ranges promise rests on the model alone." }
    let which =
      lacking.count == 1 ? "\(first.ahead)" : "\(first.ahead) to \(lacking[lacking.count - 1].ahead)"
    return "Untested \(which) \(report.periods(2)) ahead: \(after)."
  }

  // MARK: Who is not there

  /// With --only the others are nobody's concern.
  private func asked(_ units: [String]) -> [String] { units.filter { report.shown?.contains($0) ?? true } }

  private var short: String? {
    let short = asked(forecast.short)
    guard !short.isEmpty else { return nil }
    let part = report.hasRanks ? ", but among those ranked" : ""
    return "Fewer than 4 values, so no forecast of their own\(part): \(names(short))."
  }

  private var absent: String? {
    let absent = asked(forecast.absent).filter { !forecast.short.contains($0) }
    guard !absent.isEmpty else { return nil }
    return
      "No value in \(report.lastYear), so forecast from the one before, with a wider range: \(names(absent))."
  }

  private var gone: String? {
    let gone = asked(forecast.gone)
    guard !gone.isEmpty else { return nil }
    let left = report.hasRanks ? "neither forecast nor ranked" : "not forecast"
    return "No value in the last two \(report.periods(2)), so \(left): \(names(gone))."
  }

  private var far: String? {
    guard 2 * forecast.targets.count > forecast.years.count else { return nil }
    return
      "\(forecast.targets.count) \(report.periods(2)) ahead of \(forecast.years.count) seen: the ranges rest on the model "
      + "more than on the data."
  }

  private func names(_ units: [String]) -> String {
    units.prefix(Self.few).joined(separator: ", ")
      + (units.count > Self.few ? " and \(units.count - Self.few) more" : "")
  }

  private func decimal(_ x: Double) -> String { NumberText.decimal(x, digits: report.digits) }
}
