/// A share in per cent with one decimal, as the studies' tables have it.
func percent(_ share: Double) -> String { "\((1000 * share).rounded() / 10)" }

/// The share of what holds, in per cent with one decimal.
func percent(_ holds: [Bool]) -> String { percent(Double(holds.count { $0 }) / Double(holds.count)) }

/// A text with blanks in front, so that columns end alike.
func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}
