internal import DataFrames

/// Which rows a model uses, and why the others are not used.
///
/// The one decision on missing entries: `--where` first, then whatever the response, the terms, the weights,
/// the absorbed effects and the clusters lack; a lost row counts under its first reason.
struct EstimationSample {
  private(set) var kept: Bitmap
  private(set) var losses: [RowLoss] = []
  private var filterLabel: String?
  private static let zeroWeight = "weight zero"

  init(_ formula: Formula, _ evaluator: Evaluator) throws(FormulaError) {
    let (frame, options) = (evaluator.frame, evaluator.options)
    kept = Bitmap(repeating: true, count: frame.rowCount)
    if let filter = options.filter {
      filterLabel = filter.label
      drop(try filter.rows(of: frame, panel: evaluator.panel, options: options), filter.label)
    }
    var seen: Set<String> = []
    for node in [formula.response] + formula.terms.flatMap(\.factors) {
      for (name, validity) in try evaluator.causes(node) where seen.insert(name).inserted {
        drop(validity, "missing \(name)")
      }
    }
    for name in [options.weights].compactMap({ $0 }) + formula.absorbed.joined() + options.clusters
    where seen.insert(name).inserted {
      drop(try frame.required(name).validity, "missing \(name)")
    }
    if let weights = options.weights { try dropZeros(weights, evaluator) }
  }

  /// Leaves out rows that another model of the same table cannot use.
  mutating func restrict(to common: Bitmap) { drop(common, "not usable in every model") }

  /// Refuses to go on without rows.
  func checkNotEmpty() throws(FormulaError) {
    guard kept.ones == 0 else { return }
    let reasons = losses.map { "\($0.reason): \($0.count)" }.joined(separator: "; ")
    throw FormulaError(
      .data,
      "no rows are left of \(kept.count)" + (reasons.isEmpty ? "" : " (\(reasons))")
        + (wayOut.isEmpty ? "" : "; \(wayOut)"))
  }

  /// What gets rows back: the cure for each reason met.
  private var wayOut: String {
    let reasons = losses.map(\.reason)
    let cures = [
      reasons.contains { $0 == filterLabel } ? "widen --where" : nil,
      reasons.contains { $0.hasPrefix("missing ") } ? "leave out the term that is missing most" : nil,
      reasons.contains(Self.zeroWeight) ? "give rows a positive weight" : nil,
      reasons.contains { $0.hasSuffix("(singleton)") } ? "absorb fewer effects" : nil,
    ].compactMap(\.self)
    return cures.joined(separator: " or ")
  }

  /// The rows in unit-time order where a panel is declared, else as they stand.
  func rows(_ panel: Panel?) -> RowSelection {
    let isComplete = kept.ones == kept.count
    if let panel, !panel.isOrdered {
      return .listed(isComplete ? panel.order : panel.order.filter { kept[Int($0)] })
    }
    return isComplete ? .all(kept.count) : .listed(kept.positions)
  }

  /// Leaves out the rows that are alone in a level of an absorbed effect.
  mutating func drop(_ singletons: Singletons, at rows: RowSelection) {
    for (position, stays) in singletons.keep.enumerated() where !stays { kept[rows[position]] = false }
    losses += singletons.losses
  }

  private mutating func drop(_ usable: Bitmap?, _ reason: String) {
    guard let usable else { return }
    let before = kept.ones
    kept.formIntersection(usable)
    let lost = before - kept.ones
    if lost > 0 { losses.append(RowLoss(reason: reason, count: lost)) }
  }

  private mutating func dropZeros(_ name: String, _ evaluator: Evaluator) throws(FormulaError) {
    let frame = evaluator.frame
    guard case .numbers(let column) = try frame.required(name) else {
      if case .categories(let column) = try frame.required(name) {
        throw evaluator.textAsNumber(name, column)
      }
      return
    }
    var positive = Bitmap(repeating: true, count: frame.rowCount)
    for (row, weight) in column.values.enumerated() where weight <= 0 {
      if weight < 0, kept[row] {
        throw FormulaError(
          .data,
          "\(frame.place(ofRow: row)): the weight \(name) is \(shortestText(weight)); weights cannot be negative; "
            + "correct it, or leave such rows out by --where")
      }
      positive[row] = false
    }
    drop(positive, Self.zeroWeight)
  }
}

extension Evaluator {
  /// What an expression can lack, by name, in the order read.
  func causes(_ node: Node) throws(FormulaError) -> [(name: String, validity: Bitmap?)] {
    switch node {
    case .name(let name): return [(name, try validity(node))]
    case .call(.lag, _), .call(.diff, _): return [(node.description, try validity(node))]
    case .missing: return []
    default:
      var found: [(name: String, validity: Bitmap?)] = []
      for part in node.parts { found += try causes(part) }
      if case .scaled(_, by: let group) = node {
        found.append((group, try frame.required(group, label: label).validity))
      }
      if case .call(.rank, _) = node, let time = options.time {
        found.append((time, try frame.required(time, label: label).validity))
      }
      return found
    }
  }
}
