import DataFrames
import Datasets
import Descriptives
import Formulas
import Reports

/// The road from an opened file to a rank history: which column is the rank, or is it made from the score.
struct HistoryWork {
  private let selected: SelectedData
  private let panel: Panel
  private let roles: Roles

  init(_ opened: OpenedData) throws {
    let declared = opened.declared
    guard let unit = declared.unit, let time = declared.time else {
      let lacking = [(declared.unit, "--unit"), (declared.time, "--time")].filter { $0.0 == nil }.map(\.1)
      throw Failure(
        .usage,
        "a history needs to know which columns hold the unit and the time: name \(lacking.joined(separator: " and "))"
          + ", e.g. --unit department --time year; the columns are \(opened.columns.joined(separator: ", "))")
    }
    let wanted =
      [unit, time] + [declared.rank, declared.score].compactMap(\.self)
      + opened.columns.filter { $0 == Roles.rankedColumn || Roles.isNamedAsRank($0) }
    selected = try SelectedData(opened, columns: wanted)
    guard let panel = selected.panel else { preconditionFailure("unit and time are declared") }
    self.panel = panel
    roles = selected.roles
  }

  func report(from: Double?, to: Double?) throws -> HistoryReport {
    let (rank, score) = (try numbers(roles.rank), try numbers(roles.score))
    let ranked = try numbers(selected.frame.names.contains(Roles.rankedColumn) ? Roles.rankedColumn : nil)
    let isPart = selected.opened.source.codebook?.declaration?.partial != nil
    let column: RankColumn
    let words: String
    if let rank, let name = roles.rank {
      column = RankColumn(rank, ranked: ranked, isPart: isPart, panel)
      words = "Rank: \(name), 1 is best; sorted by the last one."
    } else if let score, let name = roles.score {
      let direction = roles.direction(of: name) ?? .higherIsBetter
      column = RankColumn(ranking: score, direction: direction, ranked: ranked, isPart: isPart, panel)
      let best = direction == .higherIsBetter ? "highest" : "lowest"
      words =
        "Rank: made here from \(name) among all rows of a \(panel.time), 1 is the \(best), ties share the "
        + "best place; sorted by the last one."
    } else {
      throw Failure(
        .usage,
        "a history needs a rank or a score: name its column by --rank or --score; the columns are "
          + selected.opened.columns.joined(separator: ", "))
    }
    let history = RankHistory(
      panel, ranks: column, score: score, rows: selected.rows, periods: try periods(from, to, column))
    let outcomes = [roles.rank, roles.score].compactMap(\.self)
    var report = HistoryReport(
      title: selected.opened.title,
      history: history,
      context: HistoryReport.Context(
        unit: panel.unit, time: panel.time, ranks: words,
        ranked: ranked != nil
          ? "column \(Roles.rankedColumn)"
          : isPart ? "the table holds only some of the units" : "rows with a rank",
        breaks: selected.opened.breaks.filter { item in
          item.columns.isEmpty || item.columns.contains(where: outcomes.contains)
        },
        remarks: selected.remarks))
    if ranked != nil { report.context.unknownRanked = "the column \(Roles.rankedColumn) has no whole number" }
    return report
  }

  private func numbers(_ name: String?) throws -> NumberColumn? {
    guard let name else { return nil }
    guard case .numbers(let column)? = selected.frame.column(name) else {
      throw Failure(
        .badData,
        "column \"\(name)\" of \(selected.opened.source.sourceName) holds text, and a rank or score is a number"
      )
    }
    return column
  }

  /// The times of the rows that --where keeps, within --from and --to, from the first that has a rank to the last.
  private func periods(_ from: Double?, _ to: Double?, _ ranks: RankColumn) throws -> [Double] {
    var (occurs, isRanked) = (Set<Int32>(), Set<Int32>())
    let rows = selected.conditionRows
    for i in 0..<rows.count where panel.timeCodes[rows[i]] >= 0 {
      occurs.insert(panel.timeCodes[rows[i]])
      if ranks.rank(row: rows[i]) != nil { isRanked.insert(panel.timeCodes[rows[i]]) }
    }
    guard let first = isRanked.min(), let last = isRanked.max() else {
      throw Failure(.badData, "no row has a rank, so there is no history to show")
    }
    let times = occurs.filter { $0 >= first && $0 <= last }.sorted().map { panel.times[Int($0)] }
    let shown = times.filter { $0 >= from ?? -.infinity && $0 <= to ?? .infinity }
    guard !shown.isEmpty else {
      throw Failure(
        .badData,
        "no \(panel.time) with a rank lies within --from and --to; there are "
          + times.map(shortestText).joined(separator: ", "))
    }
    return PeriodSteps(panel).filled(shown)
  }
}
