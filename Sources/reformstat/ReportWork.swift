import DataFrames
import Datasets
import Descriptives
import Formulas
import Reports

/// The road from an opened file to a report: what can be asked of the data is asked, by the commands that a reader
/// would type.
struct ReportWork {
  let command: ReportCommand
  let opened: OpenedData
  let facts: ReportFacts
  let selected: SelectedData

  /// More units than this are shown by their ends.
  static let manyUnits = 15
  /// Fewer values in a row say nothing of a trend.
  static let leastYears = 4

  init(_ command: ReportCommand, _ opened: OpenedData) throws {
    (self.command, self.opened) = (command, opened)
    let declared = opened.declared
    let named = opened.columns.filter(Roles.isNamedAsRank)
    let wanted = declared.assignments.map(\.column) + (named.count == 1 ? named : [])
    let selected = try SelectedData(opened, columns: wanted)
    self.selected = selected
    facts = Self.facts(command, opened, selected)
  }

  private static func facts(_ command: ReportCommand, _ opened: OpenedData, _ selected: SelectedData)
    -> ReportFacts
  {
    var facts = ReportFacts()
    (facts.argument, facts.sourceName) = (command.data.data, opened.source.sourceName)
    (facts.title, facts.version) = (opened.title, ReformStat.version)
    (facts.isBundled, facts.isFirstTable) = (opened.source.isBundled, opened.source.isFirstTable)
    (facts.codebook, facts.resource) = (opened.source.codebook, opened.source.resource)
    let roles = selected.roles
    facts.roles = roles
    facts.guessed = [roles.rank].compactMap(\.self).filter { $0 != opened.declared.rank }
    facts.rowCount = selected.rows.count
    let numeric = Set(selected.frame.numericColumns)
    // A rank known by its name alone is an outcome only where none was said.
    let declared = [opened.declared.rank, opened.declared.score].compactMap(\.self)
    facts.outcomes = (declared.isEmpty ? facts.guessed : declared).filter(numeric.contains)
    facts.drivers = RegressionWork.drivers(opened, roles).filter { numeric.contains($0.column) }
    facts.breaks = opened.breaks
    facts.remarks = selected.remarks
    if let panel = selected.panel {
      let summary = PanelSummary(panel, rows: selected.rows)
      (facts.unitCount, facts.periods) = (summary.unitCount, summary.periods)
      facts.shape = summary.unitCount < 2 ? .oneUnit : summary.periods.count < 2 ? .units : .panel
    } else if let unit = roles.unit, let column = selected.frame.column(unit) {
      facts.unitCount = Set((0..<selected.rows.count).map { column.text(row: selected.rows[$0]) }).count
      facts.shape = facts.unitCount == selected.rows.count ? .units : .loose
    }
    return facts
  }

  func composition() throws -> ReportComposition {
    var asked = ReportQuestions(self)
    try asked.ask()
    var composition = ReportComposition(facts: facts, exhibits: asked.exhibits, gaps: asked.gaps)
    composition.digits = command.output.digits
    return composition
  }

  /// The years between breaks of the columns that an outcome rests on, in order.
  var stretches: [[Double]] {
    let columns = [facts.roles.rank, facts.roles.score].compactMap(\.self)
    let ends = facts.breaks.filter { $0.columns.isEmpty || $0.columns.contains(where: columns.contains) }
    var stretches: [[Double]] = [[]]
    for period in facts.periods {
      if let last = stretches[stretches.count - 1].last,
        ends.contains(where: { last <= $0.lastBefore && period >= $0.firstAfter })
      {
        stretches.append([])
      }
      stretches[stretches.count - 1].append(period)
    }
    return stretches
  }
}
