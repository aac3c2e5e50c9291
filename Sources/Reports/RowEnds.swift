internal import Tables

extension [TableRow] {
  /// The first and the last rows, a thin rule between them; all where there are no more than that.
  func ends(_ limit: Int?) -> [TableRow] {
    guard let limit, count > 2 * limit else { return self }
    var last = Array(suffix(limit))
    last[0].ruleAbove = true
    return prefix(limit) + last
  }
}

/// That a table shows its ends only; `nil` where it shows all.
func rowsShown(_ limit: Int?, of count: Int) -> String? {
  guard let limit, count > 2 * limit else { return nil }
  return "Shown are the first and the last \(limit) of \(count); the numbers allow for all of them."
}
