public import DataFrames

/// Brings a formula and data together.
///
/// The order of work is fixed: lags see all rows; then `--where`, then missing rows; then `scale`, `rank` and
/// `poly` over the rows that stay. With a declared panel the rows come in unit-time order, so that the order
/// of the file changes no bit of a result.
public struct DesignBuilder: Sendable {
  public let formula: Formula
  public let options: DesignOptions

  /// - Throws: `FormulaError` of kind `.data` for what no data can mend: instruments, `rank()` without a time,
  ///   `lag()` or `diff()` without a panel, nothing to estimate.
  public init(_ formula: Formula, _ options: DesignOptions = DesignOptions()) throws(FormulaError) {
    self.formula = formula
    self.options = options
    if formula.hasInstruments {
      let names = formula.endogenous.map(\.description).joined(separator: " + ")
      let instruments = formula.instruments.map(\.description).joined(separator: " + ")
      throw FormulaError(
        .data,
        "instrumental variables (2SLS) are not estimated yet: leave out the last part, \"\(names) ~ \(instruments)\";"
          + " for an association without instruments, put \(names) among the terms")
    }
    for node in [formula.response] + formula.terms.flatMap(\.factors) {
      try options.check(node)
      if options.time == nil, node.calls({ $0 == .rank }) {
        throw FormulaError(
          .data, "\(node): rank() ranks within each time, and no time is declared; name its column by --time")
      }
    }
    if formula.terms.isEmpty, !formula.hasConstant || !formula.absorbed.isEmpty {
      throw FormulaError(.data, "\(formula) has no coefficient to estimate; add a term")
    }
  }

  /// The columns that are read, so that a reader can parse only those.
  public var variables: [String] {
    var names: [String] = []
    let declared = [options.unit, options.time, options.weights].compactMap { $0 } + options.clusters
    for name in formula.variables + declared + (options.filter?.variables ?? []) where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  /// The rows this model can use, among the common ones, so that several models can be given the same rows.
  ///
  /// - Parameter panel: the panel of `frame`, if it was built before.
  /// - Throws: `FormulaError` of kind `.data`.
  public func usableRows(_ frame: DataFrame, panel: Panel? = nil) throws(FormulaError) -> Bitmap {
    try checkColumns(frame)
    let panel = if let panel { panel } else { try options.panel(of: frame) }
    return try sample(Evaluator(frame, panel: panel, options: options)).sample.kept
  }

  /// The design: rows, columns, groups and weights, with what was lost and why.
  ///
  /// - Parameter panel: the panel of `frame`, if it was built before.
  /// - Throws: `FormulaError` of kind `.data`: unknown columns, text used as numbers, results that are not
  ///   finite (with their line), negative weights, no rows left.
  public func design(_ frame: DataFrame, panel: Panel? = nil) throws(FormulaError) -> Design {
    try checkColumns(frame)
    let panel = if let panel { panel } else { try options.panel(of: frame) }
    let evaluator = Evaluator(frame, panel: panel, options: options)
    var (sample, groups) = try sample(evaluator)
    try sample.checkNotEmpty()
    let rows = groups.rows
    var coding = TermCoding(evaluator, rows)
    let response = try coding.response(formula.response)
    let isAbsorbed = !formula.absorbed.isEmpty
    let columns = try coding.columns(formula.terms, hasConstant: formula.hasConstant || isAbsorbed)
    let absorbed = try groups.combined(formula.absorbed)
    var clusters: [Group] = []
    for name in options.clusters { clusters.append(try groups.single(name)) }
    return Design(
      rows: rows, response: response,
      columns: (formula.hasConstant && !isAbsorbed ? [.constant] : []) + columns,
      weights: try weights(evaluator, rows), absorbed: absorbed, clusters: clusters, losses: sample.losses,
      notes: evaluator.notes)
  }

  /// The rows used and their groups: `--where`, missing entries and common rows first, then singletons.
  private func sample(_ evaluator: Evaluator) throws(FormulaError) -> (
    sample: EstimationSample, groups: Groups
  ) {
    var sample = try EstimationSample(formula, evaluator)
    if let common = options.commonRows { sample.restrict(to: common) }
    var groups = Groups(evaluator.frame, evaluator.panel, sample.rows(evaluator.panel))
    guard sample.kept.ones > 0, !formula.absorbed.isEmpty else { return (sample, groups) }
    let singletons = Singletons(try groups.combined(formula.absorbed), count: groups.rows.count)
    if !singletons.losses.isEmpty {
      sample.drop(singletons, at: groups.rows)
      groups = Groups(evaluator.frame, evaluator.panel, sample.rows(evaluator.panel))
    }
    return (sample, groups)
  }

  /// Refuses the first unknown name before any work is done.
  private func checkColumns(_ frame: DataFrame) throws(FormulaError) {
    for name in variables { _ = try frame.required(name) }
  }

  private func weights(_ evaluator: Evaluator, _ rows: RowSelection) throws(FormulaError) -> [Double]? {
    guard let name = options.weights else { return nil }
    return try evaluator.numbers(.name(name), at: rows).expanded(rows.count)
  }
}

/// The groups of the rows used, each made once.
private struct Groups {
  private let frame: DataFrame
  private let panel: Panel?
  let rows: RowSelection
  private var made: [String: Group] = [:]

  init(_ frame: DataFrame, _ panel: Panel?, _ rows: RowSelection) {
    self.frame = frame
    self.panel = panel
    self.rows = rows
  }

  mutating func single(_ name: String) throws(FormulaError) -> Group {
    if let known = made[name] { return known }
    let group = try grouping(name).group(name, at: rows)
    made[name] = group
    return group
  }

  mutating func combined(_ effects: [[String]]) throws(FormulaError) -> [Group] {
    var groups: [Group] = []
    for names in effects { groups.append(try combined(names)) }
    return groups
  }

  private mutating func combined(_ names: [String]) throws(FormulaError) -> Group {
    var group = try single(names[0])
    for name in names.dropFirst() {
      group = combination(group, try single(name), name: effectName(names))
    }
    return group
  }

  /// The panel's keys are grouped already.
  private func grouping(_ name: String) throws(FormulaError) -> Grouping {
    if let panel, panel.unit == name { return Grouping(codes: panel.unitCodes, levels: panel.unitLevels) }
    if let panel, panel.time == name {
      return Grouping(codes: panel.timeCodes, levels: panel.times.map(shortestText))
    }
    return try Grouping(frame, name)
  }
}
