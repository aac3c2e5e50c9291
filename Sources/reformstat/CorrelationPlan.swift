import Correlations
import DataFrames
import Datasets
import Formulas
import Reports

/// Which columns are correlated with which.
struct CorrelationPlan {
  /// What was typed, as names.
  struct Asked {
    let columns: [String]
    let with: [String]
    let partial: [String]
    let within: String?
    let lag: Int
    /// Whether all pairs are wanted although an outcome may be declared.
    let allPairs: Bool

    init(_ command: CorrelateCommand) throws {
      columns = distinct(try columnNames(command.columns, label: "columns"))
      with = distinct(try columnNames(command.with, label: "--with"))
      partial = distinct(try columnNames(command.partial, label: "--partial"))
      within = try columnName(command.within, label: "--within")
      lag = command.lag ?? 0
      allPairs = command.all || (command.layout == "matrix" && command.with == nil)
      if let both = partial.first(where: { columns.contains($0) || with.contains($0) }) {
        throw Failure(.usage, "\(both) is both correlated and held fixed; leave it out of --partial")
      }
    }

    var names: [String] { distinct(columns + with + partial + [within].compactMap(\.self)) }
  }

  let asked: Asked
  let roles: Roles
  /// Names as the tables show them.
  let columns: [String]
  let outcomes: [String]
  let pairs: [(x: String, y: String)]
  /// The columns to be read, controls last.
  let sources: [CorrelationSample.Source]

  /// - Parameter outcome: the rank or score that was declared; a guess does not turn all pairs into a few.
  init(_ asked: Asked, _ selected: SelectedData, outcome: String?) throws(Failure) {
    let (frame, roles) = (selected.frame, selected.roles)
    let left = Set(
      [roles.unit, roles.time, asked.within, Roles.rankedColumn].compactMap(\.self) + asked.partial)
    let candidates =
      asked.columns.isEmpty ? frame.numericColumns.filter { !left.contains($0) } : asked.columns
    let outcomes = Self.outcomes(asked, candidates: candidates, declared: outcome, frame)
    let others = candidates.filter { !outcomes.contains($0) }
    if asked.lag != 0 {
      guard selected.panel != nil else {
        throw Failure(.usage, "--lag needs a panel: name the columns by --unit and --time")
      }
      guard !outcomes.isEmpty else {
        throw Failure(.usage, "--lag needs the column that stays as it is now: --with rank, for example")
      }
    }
    let count = others.count + outcomes.count
    guard count > 1, !others.isEmpty else {
      let found = count == 1 ? "only \(others.first ?? outcomes[0]) is left" : "there is none"
      throw Failure(.usage, "a correlation needs two columns of numbers, and \(found); name others by comma")
    }
    let moved = others.map { CorrelationSample.Source($0, lag: asked.lag) }
    let still = (outcomes + asked.partial).map { CorrelationSample.Source($0) }
    (self.asked, self.roles, self.outcomes) = (asked, roles, outcomes)
    sources = moved + still
    let names = moved.map(\.name)
    columns = outcomes.isEmpty ? names : names + outcomes
    pairs =
      outcomes.isEmpty
      ? names.indices.flatMap { i in names[(i + 1)...].map { (x: names[i], y: $0) } }
      : outcomes.flatMap { outcome in names.map { (x: $0, y: outcome) } }
  }

  /// Those typed, else the declared one where it is among the columns, or stands alone against one.
  private static func outcomes(
    _ asked: Asked, candidates: [String], declared outcome: String?, _ frame: DataFrame
  ) -> [String] {
    if !asked.with.isEmpty || asked.allPairs { return asked.with }
    guard let outcome, frame.numericColumns.contains(outcome) else { return [] }
    return candidates.contains(outcome) || candidates.count == 1 || asked.lag != 0 ? [outcome] : []
  }

  /// What the report has to know beyond the numbers; breaks and remarks are the data's.
  func context(_ selected: SelectedData) -> CorrelationReport.Context {
    let (frame, panel, rows) = (selected.frame, selected.panel, selected.rows)
    var context = CorrelationReport.Context()
    (context.unit, context.time) = (roles.unit, roles.time)
    (context.within, context.lag) = (asked.within, asked.lag)
    context.lagsCountEditions = panel?.editions != nil
    (context.rank, context.directions) = (roles.rank, roles.directions)
    if let panel {
      let codes = (0..<rows.count).map { panel.timeCodes[rows[$0]] }.filter { $0 >= 0 }
      if let first = codes.min(), let last = codes.max() {
        context.span = (panel.times[Int(first)], panel.times[Int(last)])
      }
    } else if let unit = roles.unit, let column = frame.column(unit) {
      let units = (0..<rows.count).map { column.text(row: rows[$0]) }.filter { !$0.isEmpty }
      context.repeatsUnits = Set(units).count < units.count
    }
    return context
  }
}

private func distinct(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  return names.filter { seen.insert($0).inserted }
}
