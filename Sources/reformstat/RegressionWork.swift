import DataFrames
import Datasets
import Formulas
import Regression
import Reports

/// The road from an opened file to a report: read the columns needed, build each design, fit, infer.
struct RegressionWork {
  let command: RegressCommand
  let opened: OpenedData
  let plan: RegressionPlan
  let roles: Roles
  let frame: DataFrame
  private let covariance: Covariance
  private let options: DesignOptions
  private let panel: Panel?
  private let remarks: [String]

  init(_ command: RegressCommand, _ opened: OpenedData, formulas: [Formula]) throws {
    self.command = command
    self.opened = opened
    let declared = opened.declared
    var plan = try RegressionPlan(command, opened, formulas: formulas)
    let cluster = opened.source.codebook?.declaration?.cluster
    let clusters: [String]
    (covariance, clusters) = try command.variance.choice(declared: declared.unit ?? cluster)
    let weights = try columnName(command.weights, label: "--weights")
    for column in clusters + [weights].compactMap(\.self) { try opened.require(column) }
    var options = DesignOptions(
      unit: declared.unit, time: declared.time, editions: opened.editions, weights: weights,
      clusters: clusters)
    let columns = try plan.models.flatMap { model in
      options.filter = model.filter
      return try DesignBuilder(model.formula, options).variables
    }
    for column in columns { try opened.require(column) }
    let notes: [String]
    (frame, notes) = try opened.read(columns)
    if let units = try opened.unitCondition(frame) { plan.restrict(to: units) }
    self.plan = plan
    let (roles, guess) = opened.source.roles(options: opened.declared, numericColumns: frame.numericColumns)
    self.roles = roles
    options.directions = roles.directions
    self.options = options
    panel = try opened.panel(frame)
    let weighting = weights.map {
      "Weighted by \($0): precision weights, whose scale matters to the residual std. error alone."
    }
    remarks = opened.notes + notes + [weighting, guess].compactMap(\.self)
  }

  func report(terms: TermSelection) throws -> RegressionReport {
    let shared = try sharedRows()
    let models = try plan.models.map { model in
      let rows = plan.sameRows && model.condition == nil ? shared : nil
      return try fitted(model, commonRows: rows)
    }
    var report = RegressionReport(
      title: title(models), models: models,
      context: RegressionReport.Context(
        unit: roles.unit, time: roles.time, rank: roles.rank, drivers: Self.drivers(opened, roles),
        directions: roles.directions,
        breaks: opened.breaks,
        sharedRows: shared.map {
          SharedRows(models: plan.models.filter { $0.condition == nil }.map(\.name), rows: $0.ones)
        },
        codebookHint: opened.source.isBundled
          ? " (what changed: reformstat datasets \(command.data.data))" : "",
        remarks: remarks))
    report.terms = terms
    report.digits = command.output.digits
    report.stars = command.stars
    return report
  }

  private func fitted(_ model: PlannedModel, commonRows: Bitmap?) throws -> RegressionModel {
    var options = options
    options.filter = model.filter
    options.commonRows = commonRows
    let design = try DesignBuilder(model.formula, options).design(frame, panel: panel)
    do throws(RegressionError) {
      let fit = try LinearRegression(threads: command.reading.threadCount).fit(design)
      let estimates = try Estimates(fit, covariance: covariance, level: command.interval.level)
      return RegressionModel(
        name: model.name, title: model.title, formula: model.formula,
        filter: model.filter?.description, estimates: estimates, panel: panel)
    } catch {
      let name = plan.models.count > 1 ? "model (\(model.name)): " : ""
      throw Failure(.badData, name + error.description + place(of: error.rows))
    }
  }

  /// The rows that every model without a condition of its own can use; `nil` for one model.
  private func sharedRows() throws -> Bitmap? {
    let models = plan.models.filter { $0.condition == nil }
    guard models.count > 1 else { return nil }
    var shared = Bitmap(repeating: true, count: frame.rowCount)
    var before = -1
    // A row that one model leaves out can leave another row of another model alone in its effect.
    while shared.ones != before {
      before = shared.ones
      for model in models {
        var options = options
        options.filter = model.filter
        options.commonRows = shared
        shared.formIntersection(try DesignBuilder(model.formula, options).usableRows(frame, panel: panel))
      }
    }
    return shared
  }

  /// The lines of these rows, at most five, with their keys.
  private func place(of rows: [Int]) -> String {
    guard !rows.isEmpty else { return "" }
    let named = rows.prefix(5).map { row in
      let keys = [roles.unit, roles.time].compactMap { name in
        name.flatMap { frame.column($0) }.map { $0.text(row: row) }
      }
      return "line \(frame.lines.line(ofRow: row))"
        + (keys.isEmpty ? "" : " (\(keys.joined(separator: ", ")))")
    }
    let more = rows.count > 5 ? " and \(rows.count - 5) more" : ""
    return "\n  in \(frame.file(ofRow: rows[0])): \(named.joined(separator: ", "))\(more)"
  }

  private func title(_ models: [RegressionModel]) -> String {
    guard models.count == 1 else { return opened.title }
    guard opened.source.codebook != nil else { return models[0].formula.description }
    return "\(opened.title)\n\(models[0].title ?? models[0].formula.description)"
  }

  /// The columns that stand for something an office can change.
  static func drivers(_ opened: OpenedData, _ roles: Roles) -> [Driver] {
    let isNot = opened.source.codebook?.declaration?.isNot ?? [:]
    return roles.drivers.map { role, column in
      let natural: Direction = role == .meetings ? .lowerIsBetter : .higherIsBetter
      return Driver(
        column: column, role: role == .it ? "IT" : role.rawValue,
        direction: roles.direction(of: column) ?? natural,
        isNot: isNot[column])
    }
  }
}

extension DataFrame {
  var numericColumns: [String] {
    zip(names, columns).compactMap { name, column in
      if case .numbers = column { name } else { nil }
    }
  }
}

extension Column {
  /// An entry as text; empty where missing.
  func text(row: Int) -> String {
    if let validity, !validity[row] { return "" }
    switch self {
    case .numbers(let column): return shortestText(column.values[row])
    case .categories(let column): return column.levels[Int(column.codes[row])]
    }
  }
}
