internal import Figures
public import Tables

/// A table of the report: the command that prints it, what it prints, and the result behind it.
public struct ReportExhibit: Sendable {
  /// What was found, for the sentences about it.
  public enum Finding: Sendable {
    case description(DescriptionReport)
    case history(HistoryReport)
    case changes(HistoryReport)
    case trend(TrendReport)
    case correlation(CorrelationReport)
    case regression(RegressionReport, reason: String)
    case forecast(ForecastReport)
  }

  /// As it is typed in a shell.
  public let command: String
  public let document: Document
  public let finding: Finding

  public init(command: String, document: Document, finding: Finding) {
    (self.command, self.document, self.finding) = (command, document, finding)
  }

  /// The picture that says the same, where there is one.
  var figure: Figure? {
    switch finding {
    case .history(var report):
      // The picture has room for those whom the table leaves out.
      report.limit = nil
      return report.history.periods.count > 1 ? report.figure() : nil
    case .regression(let report, _): return report.figure
    case .forecast(let report): return report.figure()
    case .description, .changes, .trend, .correlation: return nil
    }
  }

  var regression: RegressionReport? { if case .regression(let report, _) = finding { report } else { nil } }
  var trend: TrendReport? { if case .trend(let report) = finding { report } else { nil } }
  var history: HistoryReport? { if case .history(let report) = finding { report } else { nil } }
  var correlation: CorrelationReport? { if case .correlation(let report) = finding { report } else { nil } }
}
