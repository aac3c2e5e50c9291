internal import Correlations
internal import Tables

extension CorrelationReport {
  /// What stands under the table: how to read it, which rows, what interval and p rest on, and what it is not.
  var notes: [String] {
    var notes = directionNotes + rowNotes + columnNotes
    notes += matrix.unitCount == nil ? crossSectionNotes : panelNotes
    notes += adjustmentNotes + absenceNotes + withheldNotes + warnings + breakNotes + context.remarks
    if layout == .matrix { notes.append("Intervals and p-values: --layout long, or -f csv.") }
    notes.append("Associations, not effects: what moved both columns is not ruled out.")
    return notes
  }

  var directionNotes: [String] {
    let anchors = outcomes.isEmpty ? columns : outcomes
    let lower = anchors.filter { context.directions[$0] == .lowerIsBetter }
    let ranks = lower.filter { $0 == context.rank }
    let others = lower.filter { $0 != context.rank }
    var parts: [String] = []
    if !ranks.isEmpty {
      let place = outcomes.isEmpty ? " with it" : ""
      parts.append(
        "\(listed(ranks)): 1 is best, so a minus sign is better\(place): more of the other column, a better rank"
      )
    }
    if !ranks.isEmpty, matrix.unitCount != nil, context.within == nil, let time = context.time {
      parts.append("a rank is a place within its \(time): --within \(time) compares like with like")
    }
    if !others.isEmpty { parts.append("\(listed(others)): lower is better") }
    return parts.isEmpty ? [] : [parts.joined(separator: "; ") + "."]
  }

  // MARK: Rows

  var rowNotes: [String] {
    let rows = counted(matrix.rowCount, "row")
    let place = context.condition.map { " where \($0)" } ?? ""
    let units = zip(matrix.unitCount, context.unit).map { ", \(counted($0, "unit")) (\($1))" } ?? ""
    let whole = matrix.correlations.allSatisfy { $0.n == matrix.rowCount }
    let same = Set(matrix.correlations.map(\.n)).count == 1 ? matrix.correlations.first?.n : nil
    let columns = matrix.controls.isEmpty ? "both columns" : "both columns and what is held fixed"
    var notes: [String] = []
    let counts = matrix.correlations.map(\.n)
    if whole {
      notes.append("All \(rows)\(place) used\(units).")
    } else if let same {
      notes.append("n = \(same): the rows with \(columns) (pairwise complete), of \(rows)\(place)\(units).")
    } else if layout == .matrix, !showsRows, let least = counts.min(), let most = counts.max() {
      notes.append(
        "n from \(least) to \(most): the rows with \(columns) (pairwise complete), of \(rows)\(place)\(units)."
      )
    } else {
      notes.append("n: the rows with \(columns) (pairwise complete), of \(rows)\(place)\(units).")
    }
    if matrix.rowsWithoutKey > 0 {
      let keys = [context.unit, context.time, context.within].compactMap(\.self)
      notes.append(
        "\(counted(matrix.rowsWithoutKey, "row")) left out: no \(Set(keys).sorted().joined(separator: ", no "))."
      )
    }
    return notes + thinNotes
  }

  private var thinNotes: [String] {
    guard let within = context.within else { return [] }
    var order: [[String]] = []
    var owners: [[String]: [String]] = [:]
    for one in matrix.correlations where !one.thinPeriods.isEmpty && one.method == matrix.options.methods[0] {
      if owners[one.thinPeriods] == nil { order.append(one.thinPeriods) }
      owners[one.thinPeriods, default: []].append("\(one.x) and \(one.y)")
    }
    let pairCount = matrix.correlations.count / max(1, matrix.options.methods.count)
    return order.map { periods in
      let pairs = owners[periods, default: []]
      let more = pairs.count > 3 ? " and \(pairs.count - 3) more pairs" : ""
      let named = pairs.count == pairCount ? "" : " for \(pairs.prefix(3).joined(separator: "; "))\(more)"
      let times = periods.prefix(8).joined(separator: ", ") + (periods.count > 8 ? ", ..." : "")
      return "Left out\(named): \(within) \(times), with fewer than three rows."
    }
  }

  private var columnNotes: [String] {
    var notes: [String] = []
    if context.lag != 0, let unit = context.unit, let time = context.time {
      let sign = context.lag > 0 ? "-" : "+"
      let place =
        context.lagsCountEditions
        ? "\(counted(abs(context.lag), "edition")) \(context.lag > 0 ? "earlier" : "later")"
        : "at \(time) \(sign) \(abs(context.lag))"
      notes.append("lag(x, \(context.lag)): x of the same \(unit) \(place), never across a gap.")
    }
    if !matrix.controls.isEmpty {
      notes.append("\(listed(matrix.controls)) held fixed (partial correlations).")
    }
    if let within = context.within {
      let ways = matrix.options.methods.map { method in
        switch method {
        case .pearson: "Pearson: values less the mean of their \(within)"
        case .spearman: "Spearman: ranks within the \(within) over its n, centred"
        case .kendall: "Kendall: pairs of rows of one \(within)"
        }
      }
      notes.append("Only rows of one \(within) are compared (\(ways.joined(separator: "; "))).")
    }
    return notes
  }

  // MARK: What interval and p rest on

  private var crossSectionNotes: [String] {
    let methods = matrix.options.methods
    let lost = matrix.controls.count
    var notes: [String] = []
    if matrix.correlations.contains(where: { $0.interval != nil }) {
      let ways = methods.map { method in
        switch method {
        case .pearson: "Pearson 1/(n-\(3 + lost))"
        case .spearman: "Spearman (1 + r²/2)/(n-\(3 + lost)), Bonett and Wright"
        case .kendall: "Kendall tau-b 0.437/(n-\(4 + lost)), Bonett and Wright"
        }
      }
      let periods = matrix.isWithin ? "; n less the periods but one" : ""
      notes.append(
        "Intervals take rows to be independent (Fisher's z, variance: \(ways.joined(separator: "; "))\(periods))."
      )
    }
    var laws: [(words: String, methods: [String])] = []
    for method in methods {
      let found = Set(matrix.correlations.filter { $0.method == method }.compactMap(\.law))
      for law in [PValueLaw.exact, .studentT, .normal] where found.contains(law) {
        let words = lawWords(method, law)
        if let known = laws.firstIndex(where: { $0.words == words }) {
          laws[known].methods.append(method.name)
        } else {
          laws.append((words, [method.name]))
        }
      }
    }
    if !laws.isEmpty {
      let parts = laws.map { "\(listed($0.methods)) \($0.words)" }
      let way =
        context.unit == nil ? "; if they are years of the same units, say so by --unit and --time" : ""
      notes.append("p takes rows to be independent (\(parts.joined(separator: "; ")))\(way).")
    }
    if context.repeatsUnits, let unit = context.unit {
      notes.append(
        "Rows of one \(unit) are taken as unrelated, which makes p too small; --time allows for their being alike."
      )
    }
    return notes
  }

  private func lawWords(_ method: CorrelationMethod, _ law: PValueLaw) -> String {
    let lost = matrix.controls.count
    let periods = matrix.isWithin ? " - (periods - 1)" : ""
    switch (method, law) {
    case (_, .studentT): return "by t with n - \(2 + lost)\(periods) df"
    case (.kendall, .normal) where lost > 0: return "by the normal law of ppcor"
    case (_, .normal): return "by the normal law, its variance corrected for ties"
    case (.spearman, _): return "of at most 9 rows exactly, all orders counted"
    default: return "of few rows exactly, all orders counted"
    }
  }

  private var panelNotes: [String] {
    guard let unit = context.unit else { return [] }
    let units = Set(matrix.correlations.filter { $0.interval != nil }.map(\.units)).sorted()
    var notes: [String] = []
    if let most = units.last {
      let isGrouped = most > CorrelationMatrix.mostLeftOut
      let groups = CorrelationMatrix.mostLeftOut
      let df = isGrouped ? "at most \(groups - 1)" : units.count == 1 ? "\(most - 1)" : "units - 1"
      let (way, name) =
        isGrouped
        ? ("\(groups) groups of them in turn", "delete-a-group") : ("each \(unit) in turn", "delete-one-unit")
      notes.append(
        "Intervals allow for the rows of one \(unit) being alike: they leave out \(way) (\(name) jackknife of Fisher's "
          + "z, t with \(df) df).")
    }
    return notes + panelPNotes(unit)
  }

  private func panelPNotes(_ unit: String) -> [String] {
    let laws = Set(matrix.correlations.compactMap(\.law))
    var notes: [String] = []
    for law in laws.sorted(by: { "\($0)" < "\($1)" }) {
      switch law {
      case .permuted(let draws):
        let fewer = matrix.options.draws == nil && draws < 9_999 ? ", fewer than 9999 on so long a table" : ""
        notes.append(
          "p: how often so strong a correlation comes about when each \(unit) is given the whole history of another "
            + "(permutation of unit histories, two-sided, \(draws) draws\(fewer), seed \(matrix.options.seed))."
        )
        notes += commonMovementNote
      case .allPermutations:
        notes.append(
          "p: the share of all ways to give each \(unit) the whole history of another in which the correlation is so "
            + "strong (exact permutation of unit histories, two-sided)\(leastPossible).")
        notes += commonMovementNote
      case .jackknife:
        let why =
          matrix.controls.isEmpty
          ? "since a history moved to another \(unit) would change its \(context.within ?? "period")"
          : "since a history moved to another \(unit) would lose its tie to what is held fixed"
        notes.append("p comes from the same jackknife (t of z over its standard error), \(why).")
      default: break
      }
    }
    return notes
  }

  /// How small an exact p can be where that is not small.
  private var leastPossible: String {
    let units = Set(matrix.correlations.filter { $0.law == .allPermutations }.map(\.units))
    guard let most = units.max(), most <= 4 else { return "" }
    let least = 2 / Double((1...most).reduce(1, *))
    return
      "; with \(counted(most, "unit")) it is never below \(NumberText.decimal(least, digits: max(digits, 2)))"
  }

  /// Where exchanged histories still correlate, estimate and p are about different things, and may seem at odds.
  private var commonMovementNote: [String] {
    let moving = matrix.correlations.filter { one in
      one.method == matrix.options.methods[0] && abs(one.centre ?? 0) >= 0.05
    }
    guard !moving.isEmpty else { return [] }
    let named = moving.prefix(4).map {
      "\($0.x) and \($0.y) \(NumberText.decimal($0.centre ?? 0, digits: min(digits, 3)))"
    }
    let more = moving.count > 4 ? " and \(moving.count - 4) more pairs" : ""
    let way = context.time.map { "; --within \($0) takes it out" } ?? ""
    return [
      "Moving together over time alone gives \(named.joined(separator: ", "))\(more) (mean of the exchanges, "
        + "\(matrix.options.methods[0].name)): p is about what goes beyond it, estimate and interval are not\(way)."
    ]
  }

  private var adjustmentNotes: [String] {
    guard layout == .long || matrix.options.adjustment != .holm else { return [] }
    let tests =
      matrix.options.methods.map { method in
        matrix.correlations.count { $0.method == method && $0.pValue != nil }
      }.max() ?? 0
    guard tests > 1 else { return [] }
    let scope = "\(tests) tests\(matrix.options.methods.count > 1 ? " of a method" : "")"
    switch matrix.options.adjustment {
    case .holm: return ["Holm p allows for \(scope): any false alarm at all is as rare as p says (Holm)."]
    case .benjaminiHochberg:
      return ["BH p allows for \(scope): the share of false alarms among findings (Benjamini-Hochberg)."]
    case .benjaminiYekutieli:
      return ["BY p allows for \(scope), however related: the share of false alarms (Benjamini-Yekutieli)."]
    case .none: return ["p-values do not allow for there being \(scope) (--adjust none)."]
    }
  }
}

func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// Both or nothing.
private func zip<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
  guard let a, let b else { return nil }
  return (a, b)
}
