import DataFrames
import Datasets
import Descriptives
import Formulas
import Reports

/// The road from an opened file to series of units: which column, which years, and whether they compare.
struct SeriesWork {
  let selected: SelectedData
  let panel: Panel
  let outcome: String
  let values: NumberColumn
  /// Those that the question is asked of.
  let rows: RowSelection

  /// What is asked of the series, as messages name it.
  struct Question {
    /// With its article: "a trend".
    var name: String
    /// The column where none is typed.
    var preferred: Preferred
    /// Whether units are seen beside each other, so that --only does not leave out the others.
    var isOfAllUnits = false

    enum Preferred {
      /// The declared rank, else the score.
      case rank
      /// The declared score alone: ranks of a year add up to a constant.
      case score
    }
  }

  /// - Parameters:
  ///   - typed: the column; `nil` for the one the roles name.
  ///   - others: further columns that the command reads.
  init(_ opened: OpenedData, _ question: Question, outcome typed: String?, others: [String] = []) throws {
    let declared = opened.declared
    let columns = "the columns are \(opened.columns.joined(separator: ", "))"
    guard declared.unit != nil, declared.time != nil else {
      throw Failure(
        .usage,
        "\(question.name) needs to know which columns hold the unit and the time: name them by --unit and --time; "
          + columns)
    }
    guard let outcome = typed ?? Self.declaredOutcome(opened, question.preferred) else {
      let roles =
        question.preferred == .rank ? "the rank or the score by --rank or --score" : "the score by --score"
      throw Failure(
        .usage, "\(question.name) of what? Name a column, or say which one is \(roles); \(columns)")
    }
    self.outcome = outcome
    selected = try SelectedData(opened, columns: [outcome] + others)
    guard let panel = selected.panel else { preconditionFailure("unit and time are declared") }
    self.panel = panel
    rows = question.isOfAllUnits ? selected.conditionRows : selected.rows
    guard case .numbers(let values)? = selected.frame.column(outcome) else {
      throw Failure(
        .badData,
        "column \"\(outcome)\" of \(opened.source.sourceName) holds text, and \(question.name) needs numbers")
    }
    self.values = values
  }

  private static func declaredOutcome(_ opened: OpenedData, _ preferred: Question.Preferred) -> String? {
    let (declared, named) = (opened.declared, opened.columns.filter(Roles.isNamedAsRank))
    switch preferred {
    case .rank: return declared.rank ?? declared.score ?? (named.count == 1 ? named[0] : nil)
    case .score: return declared.score
    }
  }

  /// Whether the outcome is a rank within a year.
  var isRank: Bool { outcome == selected.roles.rank || Roles.isNamedAsRank(outcome) }

  /// The times of the rows that --where keeps, and those between them at which there could be a row.
  private var periods: [Double] {
    let rows = selected.conditionRows
    let codes = Set((0..<rows.count).map { panel.timeCodes[rows[$0]] }.filter { $0 >= 0 })
    return PeriodSteps(panel).filled(codes.sorted().map { panel.times[Int($0)] })
  }

  /// The breaks of the outcome that lie within the years used. A rank breaks where its score does.
  var crossed: [SeriesBreak] {
    let times = (0..<rows.count).map { rows[$0] }.filter {
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

  /// What is seen across a change of the instrument would be the instrument's.
  func refuseBreaks() throws {
    guard let item = crossed.first else { return }
    let (last, next) = (shortestText(item.lastBefore), shortestText(item.firstAfter))
    throw Failure(
      .badData,
      "\(outcome) breaks between \(last) and \(next): \(item.what)\nTake one side, --where \"\(panel.time) <= \(last)\" or "
        + "--where \"\(panel.time) >= \(next)\", or go on all the same by --across-breaks")
  }

  /// What a report has to know of the series.
  var context: SeriesContext {
    var context = SeriesContext(
      unit: panel.unit, time: panel.time, outcome: outcome, direction: selected.roles.direction(of: outcome),
      isRank: isRank, breaks: crossed, remarks: selected.remarks)
    context.periods = periods
    return context
  }
}
