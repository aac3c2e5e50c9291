import DataFrames
import Datasets
import Reports
import Trends

/// The road from an opened file to trends: which column, which years, and whether they compare.
struct TrendWork {
  private let selected: SelectedData
  private let panel: Panel
  private let outcome: String
  private let values: NumberColumn

  init(_ opened: OpenedData, outcome typed: String?) throws {
    let declared = opened.declared
    guard declared.unit != nil, declared.time != nil else {
      throw Failure(
        .usage,
        "a trend needs to know which columns hold the unit and the time: name them by --unit and --time; the columns "
          + "are \(opened.columns.joined(separator: ", "))")
    }
    let named = opened.columns.filter(Roles.isNamedAsRank)
    guard let outcome = typed ?? declared.rank ?? declared.score ?? (named.count == 1 ? named[0] : nil) else {
      throw Failure(
        .usage,
        "a trend of what? Name a column, or say which one is the rank or the score by --rank or --score; the columns "
          + "are \(opened.columns.joined(separator: ", "))")
    }
    self.outcome = outcome
    selected = try SelectedData(opened, columns: [outcome])
    guard let panel = selected.panel else { preconditionFailure("unit and time are declared") }
    self.panel = panel
    guard case .numbers(let values)? = selected.frame.column(outcome) else {
      throw Failure(
        .badData, "column \"\(outcome)\" of \(opened.source.sourceName) holds text, and a trend needs numbers"
      )
    }
    self.values = values
  }

  /// The breaks of the outcome that lie within the years used. A rank breaks where its score does.
  private var crossed: [SeriesBreak] {
    let times = (0..<selected.rows.count).map { selected.rows[$0] }.filter {
      panel.timeCodes[$0] >= 0 && values.validity?[$0] ?? true
    }.map { panel.times[Int(panel.timeCodes[$0])] }
    guard let first = times.min(), let last = times.max() else { return [] }
    let roles = selected.roles
    let columns = [outcome] + (outcome == roles.rank ? [roles.score].compactMap(\.self) : [])
    return selected.opened.breaks.filter { item in
      (item.columns.isEmpty || item.columns.contains(where: columns.contains)) && first <= item.lastBefore
        && last >= item.firstAfter
    }
  }

  /// A trend across a change of the instrument would be a trend of the instrument.
  func refuseBreaks() throws {
    guard let item = crossed.first else { return }
    let (last, next) = (shortestText(item.lastBefore), shortestText(item.firstAfter))
    throw Failure(
      .badData,
      "\(outcome) breaks between \(last) and \(next): \(item.what)\nTake one side, --where \"\(panel.time) <= \(last)\" or "
        + "--where \"\(panel.time) >= \(next)\", or go on all the same by --across-breaks")
  }

  func report(_ options: TrendTable.Options) -> TrendReport {
    let trends = TrendTable(panel, values, rows: selected.rows, options: options)
    let roles = selected.roles
    let isRank = outcome == roles.rank || Roles.isNamedAsRank(outcome)
    return TrendReport(
      title: selected.opened.title, trends: trends,
      context: TrendReport.Context(
        unit: panel.unit, time: panel.time, outcome: outcome,
        direction: roles.direction(of: outcome), isRank: isRank, breaks: crossed, remarks: selected.remarks))
  }
}
