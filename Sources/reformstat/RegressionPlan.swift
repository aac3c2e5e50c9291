import Datasets
import Formulas

/// A model to be estimated: its formula and the rows it is about.
struct PlannedModel {
  let name: String
  /// What it is about, where the dataset declares it.
  var title: String?
  let formula: Formula
  /// The condition of this model alone, as written.
  let condition: String?
  var filter: Expression?
}

/// Which models a command means: those typed, those the dataset declares, or the one its roles spell out.
struct RegressionPlan {
  private(set) var models: [PlannedModel]
  /// Whether models without a condition of their own are fitted on the rows they share.
  let sameRows: Bool

  init(_ command: RegressCommand, _ opened: OpenedData, formulas: [Formula]) throws {
    let filter = opened.condition
    let declaration = opened.source.codebook?.declaration
    guard formulas.isEmpty else {
      guard command.models == nil else {
        throw Failure(
          .usage, "--models picks from the dataset's own models; leave it out when formulas are typed")
      }
      models = formulas.enumerated().map {
        PlannedModel(name: "\($0 + 1)", formula: $1, condition: nil, filter: filter)
      }
      sameRows = command.sameRows
      return
    }
    if let declaration, !declaration.models.isEmpty, opened.source.isFirstTable {
      models = try Self.picked(declaration.models, command.models).map { model in
        PlannedModel(
          name: model.name, title: model.title, formula: try Formula.parse(model.formula),
          condition: model.condition,
          filter: try model.condition.map { try Expression.parse($0).and(filter) } ?? filter)
      }
      sameRows = command.sameRows || declaration.sameRows
      return
    }
    if let reason = declaration?.noRegression { throw Failure(.badData, Self.refusal(reason, opened)) }
    models = [
      PlannedModel(
        name: "1", formula: try Formula.parse(try Self.spelledOut(opened.declared, opened)), condition: nil,
        filter: filter)
    ]
    sameRows = false
  }

  private static func picked(_ declared: [DeclaredModel], _ names: String?) throws -> [DeclaredModel] {
    guard let names else { return declared }
    return try termNames(names).map { name in
      guard let model = declared.first(where: { $0.name == name }) else {
        let known = declared.map { "\($0.name) (\($0.title))" }.joined(separator: ", ")
        throw Failure(.usage, "no model \"\(name)\"; there are \(known)")
      }
      return model
    }
  }

  /// Keeps only rows of which a further condition is true, in every model.
  mutating func restrict(to condition: Expression) {
    for place in models.indices {
      models[place].filter = models[place].filter?.and(condition) ?? condition
    }
  }

  private static func refusal(_ reason: NoRegression, _ opened: OpenedData) -> String {
    let ways = reason.instead.map { "\n  " + $0 }.joined()
    return "\(opened.source.sourceName) cannot answer this by regression: \(reason.reason)."
      + (ways.isEmpty ? "" : "\nTry instead:\(ways)")
  }

  /// The outcome on drivers and controls, unit and time absorbed.
  private static func spelledOut(_ roles: Roles, _ opened: OpenedData) throws(Failure) -> String {
    let regressors = (roles.drivers.map(\.column) + roles.controls).map(quoted)
    guard let outcome = roles.rank ?? roles.score, !regressors.isEmpty else {
      let lack =
        opened.source.codebook?.declaration == nil
        ? "" : ", and \(opened.source.sourceName) declares no drivers"
      throw Failure(
        .usage,
        "no formula\(lack): write one in quotes, e.g. \"rank ~ training + it\", or name the columns by --rank (or "
          + "--score) and --training, --meetings, --it")
    }
    let effects = [roles.unit, roles.time].compactMap(\.self).map(quoted)
    return "\(quoted(outcome)) ~ \(regressors.joined(separator: " + "))"
      + (effects.isEmpty ? "" : " | \(effects.joined(separator: " + "))")
  }

  private static func quoted(_ name: String) -> String { "[\(name)]" }
}
