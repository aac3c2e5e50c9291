import DataFrames
import Datasets
import Reports
import Tables
import Trends

/// The three questions that trend answers of series that are ready.
struct TrendWork {
  let series: SeriesWork
  let options: TrendTable.Options
  /// Units shown from either end; `nil` for all.
  let top: Int?
  let digits: Int

  private var title: String { series.selected.opened.title }

  /// Each unit by itself.
  func single() throws -> TrendReport {
    let trends = TrendTable(series.panel, series.values, rows: series.selected.rows, options: options)
    var report = TrendReport(title: title, trends: trends, context: series.context)
    (report.digits, report.limit) = (digits, top)
    try refuseUnanswered(report)
    report.sizes = sizes(trends)
    return report
  }

  /// All units together, or those of each group.
  func pooled(by group: String?, table: String?) throws -> Document {
    let trends = PooledTable(
      series.panel, series.values, by: try group.map(groups), rows: series.selected.rows, options: options)
    guard trends.lines.contains(where: { $0.trend != nil }) else {
      throw Failure(
        .badData,
        "no trend of \(series.outcome): it takes three \(series.panel.time)s and a unit with two values in them"
      )
    }
    var report = PooledReport(title: title, group: group, trends: trends, context: series.context)
    report.digits = digits
    return report.document(table: table)
  }

  /// Each unit's slope beside all the others.
  func shrunk(table: String?) throws -> Document {
    let panel = series.panel
    // All units that --where keeps: the ones that --only names are shrunk among all, not among themselves.
    let all = series.selected.conditionRows.bitmap(over: panel.unitCodes.count)
    guard let slopes = ShrunkSlopes(panel.series(of: series.values, at: all)) else {
      throw Failure(
        .badData,
        "slopes of \(series.outcome) cannot be shrunk: it takes three units with three values, not all of them on a line"
      )
    }
    let shown = panel.series(of: series.values, at: series.selected.rows.bitmap(over: panel.unitCodes.count))
    var report = ShrunkReport(
      title: title, slopes: slopes, shown: Set(shown.map(\.unit)), level: options.level,
      context: series.context)
    (report.digits, report.limit) = (digits, top)
    return report.document(table: table)
  }

  /// A correction that answers for no unit at all is no result.
  private func refuseUnanswered(_ report: TrendReport) throws {
    guard options.method != .mannKendall, report.trends.lines.allSatisfy({ $0.found == nil }),
      let reason = report.refusals.first
    else { return }
    throw Failure(
      .badData, "--method \(options.method.rawValue): \(reason.prefix(1).lowercased() + reason.dropFirst())")
  }

  /// One unit's rise in rank is another's fall, so what all do together says nothing.
  func refuseRank(_ done: String) throws {
    guard series.isRank else { return }
    throw Failure(
      .badData,
      "\(series.outcome) is a rank within a \(series.panel.time), and one unit's rise is another's fall, so ranks cannot be "
        + "\(done); name a score instead, e.g. reformstat trend DATA SCORE")
  }

  private func groups(_ name: String) throws -> CategoryColumn {
    guard let column = series.selected.frame.column(name) else { preconditionFailure("\(name) was read") }
    return column.asCategories
  }

  /// For the three lengths that occur most.
  private func sizes(_ trends: TrendTable) -> [SimulatedSize] {
    guard options.method != .mannKendall else { return [] }
    var counts: [Int: Int] = [:]
    for line in trends.lines where line.found != nil { counts[line.values.count, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key).sorted().map {
      SimulatedSize(options.method, years: $0, seed: options.seed, threads: options.threads)
    }
  }
}
