import ArgumentParser
import DataFrames
import Datasets
import Formulas
import Reports
import Tables

/// Asks of the data what they can answer, one command a question, and notes what they cannot and why.
struct ReportQuestions {
  private let work: ReportWork
  private var facts: ReportFacts { work.facts }
  private(set) var exhibits: [ReportExhibit] = []
  private(set) var gaps: [String] = []

  /// Beyond so many rows fewer exchanges of histories are drawn.
  private static let longTable = 1_000
  private static let fewerDraws = "1999"

  init(_ work: ReportWork) { self.work = work }

  mutating func ask() throws {
    try describe()
    try history()
    try trends()
    try correlations()
    try regressions()
    try forecast()
  }

  // MARK: The questions

  private mutating func describe() throws {
    let columns = facts.roles.assignments.filter { ![.unit, .time].contains($0.role) }.map(\.column)
    guard !columns.isEmpty else { return }
    try put(DescribeCommand.self, ["describe"], [list(columns)]) { command, opened in
      let report = try command.report(of: opened)
      return (report.document(), .description(report))
    }
  }

  private var isMany: Bool { facts.unitCount > ReportWork.manyUnits && work.command.reading.only == nil }
  private var isAlongTime: Bool { [.panel, .oneUnit].contains(facts.shape) && facts.periods.count > 1 }

  private mutating func history() throws {
    guard isAlongTime, facts.roles.rank != nil || facts.roles.score != nil else { return }
    let top = isMany ? ["--top", "\(2 * work.command.top)"] : []
    try put(HistoryCommand.self, ["history"], top) { command, opened in
      let report = try command.report(of: opened)
      return (report.document(), .history(report))
    }
    guard isMany, facts.partial == nil, let last = work.stretches.last, last.count > 1, let first = last.first
    else {
      return
    }
    let from = first == facts.periods.first ? [] : ["--from", shortestText(first)]
    try put(HistoryCommand.self, ["history"], ["--changes", "--top", "\(work.command.top)"] + from) {
      command, opened in
      let report = try command.report(of: opened)
      return (report.document(showsChanges: true), .changes(report))
    }
  }

  private mutating func trends() throws {
    guard isAlongTime, let outcome = facts.roles.rank ?? facts.roles.score else { return }
    if let partial = facts.partial, facts.shape == .panel {
      gaps.append(
        "No trends: the table holds only some of the units (\(partial)), and places that are known because they "
          + "stood out lean that way.")
      return
    }
    let stretches = work.stretches
    for years in stretches {
      guard let first = years.first, let last = years.last else { continue }
      let span = first == last ? shortestText(first) : "\(shortestText(first))–\(shortestText(last))"
      guard years.count >= ReportWork.leastYears else {
        gaps.append(
          "No trends of \(outcome) in \(span): fewer than \(ReportWork.leastYears) values in a row say nothing of a trend."
        )
        continue
      }
      var condition: [String] = []
      let time = typedName(facts.roles.time ?? "")
      if first != facts.periods.first { condition.append("\(time) >= \(shortestText(first))") }
      if last != facts.periods.last { condition.append("\(time) <= \(shortestText(last))") }
      let extra = condition.isEmpty ? nil : condition.joined(separator: " & ")
      try put(TrendCommand.self, ["trend"], isMany ? ["--top", "\(work.command.top)"] : [], where: extra) {
        command, opened in
        let report = try command.report(of: opened)
        return (report.document(), .trend(report))
      }
    }
  }

  private mutating func correlations() throws {
    let others =
      facts.drivers.map(\.column) + facts.roles.controls.filter(work.selected.frame.numericColumns.contains)
    guard !others.isEmpty, !facts.outcomes.isEmpty else { return }
    if facts.shape == .oneUnit {
      gaps.append(
        "No correlations and no regressions: the columns of one unit rise and fall with its years, and there is no other unit to set it against."
      )
      return
    }
    if let partial = facts.partial {
      gaps.append("No correlations and no regressions: the table holds only some of the units (\(partial)).")
      return
    }
    var own = [list(others), "--with", list(facts.outcomes)]
    if facts.shape == .panel, let time = facts.roles.time { own += ["--within", typedName(time)] }
    if facts.rowCount > Self.longTable { own += ["--draws", Self.fewerDraws] }
    try put(CorrelateCommand.self, ["correlate"], own) { command, opened in
      let report = try command.report(of: opened)
      return (report.document(), .correlation(report))
    }
  }

  private mutating func regressions() throws {
    let declaration = work.opened.source.isFirstTable ? work.opened.source.codebook?.declaration : nil
    if let reason = declaration?.noRegression {
      gaps.append("No regressions: \(reason.reason).")
      return
    }
    guard facts.partial == nil, facts.shape != .oneUnit else { return }
    let typed = work.opened.typed.assignments.contains { ![.unit, .time].contains($0.role) }
    if let declaration, !declaration.models.isEmpty, !typed {
      let reason = "The models are those that the dataset declares."
      return try put(RegressCommand.self, ["regress"], []) { command, opened in
        let (report, frame) = try command.report(of: opened)
        return (report.document(rowsOf: frame), .regression(report, reason: reason))
      }
    }
    let selected = work.selected
    guard let models = ReportModels(facts, frame: selected.frame, rows: selected.rows) else { return }
    let own = models.formulas + (models.isPooled ? ["--vcov", "HC3"] : [])
    try put(RegressCommand.self, ["regress"], own) { command, opened in
      let (report, frame) = try command.report(of: opened)
      return (report.document(rowsOf: frame), .regression(report, reason: models.reason))
    }
  }

  /// Where the last stretch without a break is long, and its units are few enough to be shown.
  private mutating func forecast() throws {
    let years = work.stretches.last ?? []
    guard facts.shape == .panel, facts.partial == nil, facts.roles.score != nil, !isMany, years.count >= 8,
      let first = years.first
    else { return }
    let extra =
      first == facts.periods.first ? nil : "\(typedName(facts.roles.time ?? "")) >= \(shortestText(first))"
    try put(ForecastCommand.self, ["forecast"], [], where: extra) { command, opened in
      let report = try command.report(of: opened)
      return (report.document(), .forecast(report))
    }
  }

  // MARK: Running

  /// Runs a command as if it were typed; what the data do not allow becomes a gap.
  private mutating func put<Command: ParsableCommand>(
    _ type: Command.Type, _ name: [String], _ own: [String], where extra: String? = nil,
    _ answer: (Command, OpenedData) throws -> (Document, ReportExhibit.Finding)
  ) throws {
    let typed = work.command
    let condition = try joined(typed.reading.condition, extra)
    var words = [typed.data.data] + own + typed.roles.words + typed.reading.words(where: condition)
    if Speech().language != .english { words += ["--lang", Speech().language.rawValue] }
    if typed.output.digits != 3 { words += ["--digits", "\(typed.output.digits)"] }
    do {
      let command = try Command.parse(words)
      let opened = try extra.map { try work.opened.narrowed(by: $0) } ?? work.opened
      let (document, finding) = try answer(command, opened)
      let line = (["reformstat"] + name + words).map(quotedForShell).joined(separator: " ")
      exhibits.append(ReportExhibit(command: line, document: document, finding: finding))
    } catch {
      guard let failure = error as? Failure ?? Failure(error) else { throw error }
      let first = failure.message.split(separator: "\n").first.map(String.init) ?? ""
      gaps.append("No \(Self.question(name[0])): \(first).")
    }
  }

  private static func question(_ command: String) -> String {
    switch command {
    case "describe": "summary of the columns"
    case "history": "history of ranks"
    case "trend": "trends"
    case "correlate": "correlations"
    case "regress": "regressions"
    default: command
    }
  }

  private func joined(_ typed: String?, _ extra: String?) throws -> String? {
    guard let typed, let extra else { return typed ?? extra }
    return "(\(typed)) & \(extra)"
  }

  private func list(_ names: [String]) -> String { names.map(typedName).joined(separator: ",") }
}
