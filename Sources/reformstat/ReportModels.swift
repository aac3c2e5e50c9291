import DataFrames
import Datasets
import Formulas
import Reports

/// The models of a report where the dataset declares none: each outcome on the drivers, with and without controls.
struct ReportModels {
  let formulas: [String]
  /// Whether errors are those of rows that stand by themselves.
  let isPooled: Bool
  /// Why these, in sentences.
  let reason: String

  /// - Returns: `nil` without an outcome or drivers.
  init?(_ facts: ReportFacts, frame: DataFrame, rows: RowSelection) {
    let drivers = facts.drivers.map(\.column)
    let controls = facts.roles.controls.filter(frame.numericColumns.contains)
    guard !facts.outcomes.isEmpty, !drivers.isEmpty else { return nil }
    let effects = facts.effects.map(typedName)
    let tail = effects.isEmpty ? "" : " | " + effects.joined(separator: " + ")
    let parted = Self.shareTooFew(drivers, outcomes: facts.outcomes, frame, rows)
    let sets = parted ? drivers.map { [$0] } : [drivers]
    formulas = facts.outcomes.flatMap { outcome in
      sets.flatMap { set -> [String] in
        let plain = "\(typedName(outcome)) ~ " + set.map(typedName).joined(separator: " + ")
        guard !controls.isEmpty else { return [plain + tail] }
        return [plain + tail, plain + " + " + controls.map(typedName).joined(separator: " + ") + tail]
      }
    }
    isPooled = effects.isEmpty
    reason = Self.reason(facts, parted: parted, hasControls: !controls.isEmpty)
  }

  private static func reason(_ facts: ReportFacts, parted: Bool, hasControls: Bool) -> String {
    var sentences: [String] = []
    if !facts.effects.isEmpty {
      sentences.append(
        "Units differ in much that no column holds, so what is constant within one \(facts.effects.joined(separator: " or within one ")) "
          + "is taken out (fixed effects), which these data allow.")
    } else if facts.shape == .units {
      sentences.append(
        "Units are compared with one another, since each is there once: what else they differ in is not taken out."
      )
    } else {
      sentences.append(
        "Rows are compared with one another and taken to be unrelated, since it is not said which belong to one unit; if some "
          + "do, p is too small (--unit, --time).")
    }
    if parted {
      sentences.append("The drivers are taken one at a time, since few rows hold all of them at once.")
    }
    if hasControls { sentences.append("Each model stands without and with the controls.") }
    return sentences.joined(separator: " ")
  }

  /// Whether taking all drivers at once would leave fewer than half of the rows that the scarcest has alone.
  private static func shareTooFew(
    _ drivers: [String], outcomes: [String], _ frame: DataFrame, _ rows: RowSelection
  ) -> Bool {
    guard drivers.count > 1, let outcome = outcomes.first else { return false }
    func complete(_ names: [String]) -> Int {
      let columns = names.compactMap { frame.column($0)?.validity }
      return (0..<rows.count).count { place in columns.allSatisfy { $0[rows[place]] } }
    }
    let scarcest = drivers.map { complete([$0, outcome]) }.min() ?? 0
    return 2 * complete(drivers + [outcome]) < scarcest
  }
}
