/// The p-quantile of numbers in ascending order, R's type 7; `nil` of no numbers.
///
/// With h = (n - 1) p and k = ⌊h⌋ it is (1 - (h - k)) x[k] + (h - k) x[k + 1], counting from zero.
///
/// The trap: programs differ. Stata's `summarize` and SAS average at steps (type 2), SPSS and Minitab take
/// h = (n + 1) p (type 6); all agree in large samples and none of them on six years of one unit.
///
/// - Parameters:
///   - p: between 0 and 1.
///   - values: ascending, finite.
/// > Reference: Hyndman and Fan (1996), Sample quantiles in statistical packages, *American Statistician* 50(4).
public func quantile(_ p: Double, ofSorted values: [Double]) -> Double? {
  precondition((0...1).contains(p), "a probability between 0 and 1, not \(p)")
  guard let last = values.indices.last else { return nil }
  let position = Double(last) * p
  let below = Int(position)
  let share = position - Double(below)
  // Equal neighbours, and a share of zero, give the value itself: no rounding, and no x[n].
  guard share > 0, values[below] != values[below + 1] else { return values[below] }
  return (1 - share) * values[below] + share * values[below + 1]
}
