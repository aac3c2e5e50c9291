internal import Correlations
internal import Regression
internal import Tables

/// How the tables came about, from what ran and from nothing else.
struct MethodsParagraph {
  let exhibits: [(number: Int, exhibit: ReportExhibit)]
  let evidence: [DriverEvidence]
  let version: String

  var sentences: [String] {
    rule + exhibits.flatMap { number, exhibit in words(of: exhibit).map { "Table \(number): \($0)" } } + [
      "Computed by reformstat \(version)"
        + (isDrawn ? ", random draws from the seeds said, so that they come out the same again." : ".")
    ]
  }

  private func words(of exhibit: ReportExhibit) -> [String] {
    switch exhibit.finding {
    case .description:
      ["counts, means, standard deviations (n - 1) and quartiles (R's type 7) of each column."]
    case .history(let report): [ranks(report)]
    case .changes: ["places gained or lost between the first and the last period shown, of units with both."]
    case .trend(let report): [trends(report)]
    case .correlation(let report): [correlations(report)]
    case .regression(let report, _): regressions(report)
    case .forecast(let report): [forecasts(report)]
    }
  }

  private func ranks(_ report: HistoryReport) -> String {
    report.context.ranks.hasPrefix("Rank: made here")
      ? "ranks computed here from the scores, not published places." : "ranks as they stand in the table."
  }

  private func trends(_ report: TrendReport) -> String {
    let tests = report.trends.lines.count { $0.found != nil }
    return
      "Mann-Kendall's test of each unit's \(report.context.outcome) against all orders of its own values, with "
      + "Theil-Sen slopes" + (tests > 1 ? "; Holm's allowance for \(tests) units." : ".")
  }

  private func correlations(_ report: CorrelationReport) -> String {
    let methods = listed(report.matrix.options.methods.map(\.name))
    let within = report.context.within.map { " within each \($0)" } ?? ""
    let laws = Set(report.matrix.correlations.compactMap(\.law))
    var way = ""
    for law in laws {
      if case .permuted(let draws) = law {
        way =
          "; p by exchanging whole histories of units (\(draws) draws, seed \(report.matrix.options.seed))"
      } else if case .allPermutations = law {
        way = "; p by all exchanges of whole histories of units"
      }
    }
    let intervals =
      report.matrix.unitCount != nil && report.matrix.correlations.contains { $0.interval != nil }
      ? "; intervals leave out whole units in turn" : ""
    return "\(methods) correlations\(within)\(intervals)\(way)."
  }

  private func regressions(_ report: RegressionReport) -> [String] {
    var seen: [String] = []
    for model in report.models {
      let absorbed = model.fit.design.absorbed.map(\.name)
      let effects = absorbed.isEmpty ? "no effects absorbed" : "effects of \(listed(absorbed)) absorbed"
      let errors = model.estimates.covariance.words
      let text = "\(effects), errors \(errors)"
      if !seen.contains(text) { seen.append(text) }
    }
    let models = report.models.count
    return [
      "least squares, \(counted(models, "model")): \(seen.joined(separator: "; ")); t intervals."
    ]
  }

  private func forecasts(_ report: ForecastReport) -> String {
    "forecasts with ranges from random draws, and a back-test of such forecasts in earlier \(report.context.times)."
  }

  private var rule: [String] {
    evidence.contains { !$0.counted.isEmpty }
      ? ["Table 1 and the answers: from Table \(source), by the rule printed with them."] : []
  }

  private var source: Int { exhibits.first { $0.exhibit.regression != nil }?.number ?? 0 }

  private var isDrawn: Bool {
    exhibits.contains { $0.exhibit.document.provenance.contains { $0.key == "seed" } }
  }
}
