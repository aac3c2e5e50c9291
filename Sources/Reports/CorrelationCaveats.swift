internal import Correlations
internal import Tables

extension CorrelationReport {
  /// Pairs without a correlation, and why; a constant column is named once.
  var absenceNotes: [String] {
    var constant: [String] = []
    var determined: [String] = []
    var short: [String] = []
    for one in matrix.correlations {
      switch one.absence {
      case .constant(let column)?: constant.append(column)
      case .determined(let column)?: determined.append(column)
      case .fewRows?: short.append("\(one.x) and \(one.y) (n = \(one.n))")
      case nil: break
      }
    }
    let place = context.within.map { " of one \($0)" } ?? ""
    return distinct(constant).map { "No correlation with \($0): it is the same in all rows used\(place)." }
      + distinct(determined).map { "No correlation with \($0): what is held fixed determines it." }
      + (short.isEmpty ? [] : ["Too few rows for a correlation: \(few(distinct(short)))."])
  }

  /// Estimates without an interval or a p-value, and why.
  var withheldNotes: [String] {
    func pairs(_ reason: Correlation.Withheld) -> [String] {
      matrix.correlations.filter { $0.withheld.contains(reason) }
        .map { "\($0.x) and \($0.y)" + (reason == .fewUnits ? "" : " (\($0.method.name))") }
    }
    let unit = context.unit ?? "unit"
    let reasons: [(Correlation.Withheld, String)] = [
      (.perfectInterval, "No interval where the estimate is exactly 1 or -1"),
      (.shortInterval, "Too few rows for an interval"), (.shortPValue, "Too few rows for a p-value"),
      (.fewUnits, "Fewer than three units (\(unit)) have both columns: no interval, no p"),
      (
        .sparseExchanges,
        "No p, as in more than one of twenty exchanges of histories too few rows have both columns"
      ),
      (.unitDependent, "No interval, as without one \(unit) there is no estimate short of 1 or -1"),
    ]
    return reasons.compactMap { reason, words in
      let found = pairs(reason)
      return found.isEmpty ? nil : "\(words): \(few(found))."
    }
  }

  /// What a strict reader refuses: few units or rows, or most rows of a pair lost.
  var warnings: [String] {
    let estimated = matrix.correlations.filter { $0.estimate != nil }
    var notes: [String] = []
    if matrix.unitCount != nil, let least = estimated.map(\.units).min(), least < 10 {
      notes.append(
        "Few units: \(least) (\(context.unit ?? "unit")) stand behind some numbers; with fewer than 10 intervals and p "
          + "are rough.")
    }
    if matrix.unitCount == nil, let least = estimated.map(\.n).min(), least < 10 {
      notes.append("Few rows: \(least) stand behind some numbers; with fewer than 10 intervals are rough.")
    }
    let losing = distinct(
      matrix.correlations.filter { 2 * $0.n < matrix.rowCount }.map { "\($0.x) and \($0.y) (n = \($0.n))" })
    if !losing.isEmpty {
      notes.append("More than half of the rows are lost to missing cells: \(few(losing)).")
    }
    return notes
  }

  /// Where the series break, unless only rows of one time are compared.
  var breakNotes: [String] {
    guard let span = context.span, context.within == nil || context.within != context.time else { return [] }
    let used = Set(columns.map { $0.hasPrefix("lag(") ? String($0.dropFirst(4).prefix { $0 != "," }) : $0 })
    let places = context.breaks.filter { span.first <= $0.lastBefore && span.last >= $0.firstAfter }
      .compactMap { one -> String? in
        let hit = one.columns.filter(used.contains)
        guard one.columns.isEmpty || !hit.isEmpty else { return nil }
        return "\(one.columns.isEmpty ? "the series" : hit.joined(separator: " and ")) "
          + "\(NumberText.exact(one.lastBefore))|\(NumberText.exact(one.firstAfter))"
      }
    guard !places.isEmpty else { return [] }
    let way = context.time.map { "; --within \($0) compares within each" } ?? ""
    return [
      "Breaks, where numbers before and after do not compare: \(places.joined(separator: ", "))"
        + "\(context.codebookHint)\(way)."
    ]
  }

  /// At most five, and how many more.
  private func few(_ names: [String]) -> String {
    let names = distinct(names)
    return names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " and \(names.count - 5) more" : "")
  }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
