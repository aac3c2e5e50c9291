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
    [direction, model, range, ranks, passing].compactMap(\.self) + tested
      + [untested, short, absent, gone, far].compactMap(\.self) + context.breakSentences + context.remarks + [
        "A forecast goes on as before: reforms to come, new rules of the index or merged units are not in it."
      ]
  }

  private var level: String { report.level }
  private var tests: [BackTest.Line] { report.backTest.lines }

  private var direction: String? {
    switch context.direction {
    case .lowerIsBetter?: "\(context.outcome): lower is better."
    case .higherIsBetter?: "\(context.outcome): higher is better."
    case nil: nil
    }
  }

  private var model: String {
    let parts =
      forecast.units.count > 1
      ? "the level of all units and each unit's distance to it, each with noise, moves that stay and a drift near 0; "
        + "variances are the same for all units"
      : "a level with noise, moves that stay and a drift near 0"
    return "Score: \(parts) (local level with shrunk drifts). How much of a move stays cannot be told from "
      + "\(forecast.years.count) \(report.periods(2)), so all answers are weighed by how well they explain them "
      + "(restricted likelihood over a grid of variance ratios)."
  }

  private var range: String {
    "Range: the middle \(level)% of \(forecast.options.draws) joint draws, seed \(forecast.options.seed) "
      + "(quantiles, type 7); right for the units together, too wide for a steady one and too narrow for a wild one."
  }

  private var ranks: String? {
    if let reason = report.noRanks { return reason }
    let among = report.isFiltered ? " that the condition keeps" : ""
    return
      "Rank: among all \(forecast.units.count) units\(among) in each draw, 1 is best; the median, and the range "
      + "without which it says little."
  }

  private var passing: String {
    let share = NumberText.decimal(100 * forecast.passing, digits: 0)
    let what = forecast.units.count > 1 ? "a unit's yearly change against the others" : "a yearly change"
    return "Of \(what) about \(share)% does not last (share of the variance, averaged over the answers)."
  }

  // MARK: The back-test

  private var tested: [String] {
    guard !tests.isEmpty else { return [] }
    return [
      "Back-test: forecasts from the first 4, 5, ... \(report.periods(2)) against what came; error: mean absolute error. One "
        + "\(context.time)'s units share its shock, so held-out \(report.periods(2)) count, not rows."
    ] + tests.flatMap { [naive($0)].compactMap(\.self) + missed($0) }
  }

  private func ahead(_ line: BackTest.Line) -> String {
    "\(line.ahead) \(report.periods(line.ahead)) ahead"
  }

  /// A naive forecast that did better is said plainly.
  private func naive(_ line: BackTest.Line) -> String? {
    let rivals = [
      (line.naive.last, "the last value"), (line.naive.mean, "the unit's own mean"),
      (line.naive.drift, "the last value and the average drift"),
    ]
    guard let best = rivals.min(by: { $0.0 < $1.0 }), best.0 < line.error else { return nil }
    return
      "\(ahead(line)) a plain forecast did better than this one: \(best.1), error \(decimal(best.0)) against "
      + "\(decimal(line.error))."
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

  private var short: String? {
    guard !forecast.short.isEmpty else { return nil }
    let part = report.hasRanks ? ", but among those ranked" : ""
    return "Fewer than 4 values, so no forecast of their own\(part): \(names(forecast.short))."
  }

  private var absent: String? {
    let absent = forecast.absent.filter { !forecast.short.contains($0) }
    guard !absent.isEmpty else { return nil }
    return
      "No value in \(report.lastYear), so forecast from the one before, with a wider range: \(names(absent))."
  }

  private var gone: String? {
    guard !forecast.gone.isEmpty else { return nil }
    return "No value in the last two \(report.periods(2)), so taken to be gone, neither forecast nor ranked: "
      + "\(names(forecast.gone))."
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
