internal import Convergence
internal import Tables

/// What is missing or weak in a table of convergence, and why.
struct ConvergenceCaveats {
  private let convergence: ConvergenceTable
  private let context: SeriesContext
  private let first: String
  private let last: String

  /// So many units left out are named.
  private static let named = 5
  /// With fewer units t and HC3 hold only roughly.
  private static let fewUnits = 20

  init(_ report: ConvergenceReport) {
    convergence = report.convergence
    context = report.context
    (first, last) = (NumberText.exact(report.first), NumberText.exact(report.last))
  }

  var hasWarnings: Bool {
    !context.breaks.isEmpty || !lacks.isEmpty || !weak.isEmpty || !dropped.isEmpty || shortLogT != nil
  }

  var sentences: [String] {
    weak + dropped + lacks + [shortLogT, leftOut, withoutControls, incomplete, few].compactMap(\.self) + [
      "A scale with an end leaves those near it only the way back, which looks like gaps closing (ceiling)."
    ] + context.breakSentences + context.remarks + [
      "That gaps close is no reason for itself: what else changed over these years is not looked at."
    ]
  }

  // MARK: Weak

  private var weak: [String] {
    let sections =
      [("", convergence.unconditional)] + (convergence.conditional.map { [(", given", $0)] } ?? [])
    return sections.compactMap { words, section in
      guard let f = section.firstStageF, f < CrossSection.weakF else { return nil }
      return
        "Weak instrument\(words): the score of \(first) says too little of the next (first-stage F "
        + "\(NumberText.decimal(f, digits: 1)), below 10), so the slope freed of noise and its interval do not hold."
    }
  }

  private var dropped: [String] {
    let names = convergence.conditional?.droppedControls ?? []
    return names.isEmpty
      ? []
      : [
        "Dropped: \(names.joined(separator: ", ")), the same for all units or determined by the others (collinear)."
      ]
  }

  private var shortLogT: String? {
    guard let longRun = convergence.longRun.value, longRun.times < LogT.fewTimes else { return nil }
    return
      "Log t and clubs rest on \(longRun.times) \(context.times); with fewer than \(LogT.fewTimes) p holds only roughly."
  }

  private var few: String? {
    let units = convergence.unconditional.members.count
    return units < Self.fewUnits
      ? "Few units (\(units)): intervals and p-values hold only roughly." : nil
  }

  // MARK: Missing

  private var lacks: [String] {
    [
      convergence.unconditional.plain.lack.map { sentence("No slope on the first score", $0) },
      convergence.unconditional.instrumented.lack.map { sentence("No slope freed of noise", $0) },
      convergence.conditional?.plain.lack.map { sentence("No slope given the controls", $0) },
      convergence.conditional?.instrumented.lack.map {
        sentence("No slope freed of noise given the controls", $0)
      },
      convergence.reliability.lack.map { sentence("No reliability", $0) },
      aboveOne,
      convergence.panel.lack.map { sentence("Nothing within units", $0) },
      convergence.dispersion.lack.map { sentence("No spread over the same units", $0) },
      convergence.longRun.lack.map { sentence("No log t and no clubs", $0) },
    ].compactMap(\.self)
  }

  private var aboveOne: String? {
    guard let reliability = convergence.reliability.value, reliability.betaOfNoise == nil else { return nil }
    return "The reliability is estimated at 1 or above: no sign of noise that is fresh every \(context.time)."
  }

  private func sentence(_ what: String, _ lack: Lack) -> String {
    switch lack {
    case .times(let have, let need):
      "\(what): it takes \(need) \(context.times)" + (need > 3 ? " equally far apart" : "")
        + ", there are \(have)."
    case .units(let have, let need): "\(what): it takes \(need) units with all scores, there are \(have)."
    case .spread: "\(what): the scores are all the same."
    case .positive(let unit):
      "\(what): it divides by the mean of a \(context.time), so scores must be above 0; \(unit) has one that is not."
    case .accord:
      "\(what): the first and the last scores do not go together, so noise cannot be told from change."
    case .identification:
      "\(what): the scores leave nothing to estimate it from (no variation, or a perfect fit)."
    }
  }

  // MARK: Left out

  private var leftOut: String? {
    let members = Set(convergence.unconditional.members)
    let out = convergence.grid.units.indices.filter { !members.contains($0) }
    return out.isEmpty
      ? nil : "Without a score in \(first) or \(last), so in no slope on the first score: \(names(out))."
  }

  private var withoutControls: String? {
    guard let conditional = convergence.conditional else { return nil }
    let out = convergence.unconditional.members.filter { !Set(conditional.members).contains($0) }
    let controls = convergence.controls.map(\.name).joined(separator: ", ")
    return out.isEmpty
      ? nil : "Without a value of \(controls) in \(first), so in no slope given: \(names(out))."
  }

  private var incomplete: String? {
    guard let members = convergence.dispersion.value?.members else { return nil }
    let kept = Set(members)
    let out = convergence.grid.units.indices.filter { !kept.contains($0) }
    return out.isEmpty ? nil : "Without a score in some \(context.time), so not in the spread: \(names(out))."
  }

  private func names(_ places: [Int]) -> String {
    let named = places.prefix(Self.named).map { convergence.grid.units[$0] }.joined(separator: ", ")
    return places.count > Self.named ? "\(named) and \(places.count - Self.named) more" : named
  }
}
