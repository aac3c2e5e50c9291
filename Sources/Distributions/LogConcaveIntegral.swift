import Glibc

/// The integral of e^-phi(s) over 0...limit, for a convex phi with phi(0) = 0 that grows to at least 40
/// before `limit` or has a negligible slope there.
///
/// All terms are positive, so nothing cancels; the number of nodes does not depend on the parameters, unlike
/// that of a continued fraction, which grows with the square root of the degrees of freedom.
///
/// - Parameters:
///   - scale: a length over which phi changes by about one, to start the search for the end.
///   - limit: where to stop although phi is still small.
func integrateDecay(scale: Double, limit: Double = .infinity, of phi: (Double) -> Double) -> Double {
  let end = min(limit, whereDecayEnds(scale: scale, limit: limit, of: phi))
  // Panels of at most 1.5: the integrands have poles at distance pi from the axis.
  let panels = end < 3000 ? max(6, Int((end / 1.5).rounded(.up))) : 2000
  let half = end / Double(panels) / 2
  var total = 0.0
  for panel in (0..<panels).reversed() {
    let middle = half * Double(2 * panel + 1)
    for (node, weight) in gaussLegendre16 {
      total += weight * (exp(-phi(middle - half * node)) + exp(-phi(middle + half * node)))
    }
  }
  return total * half
}

/// A point where phi is in 40...60, or `limit`.
private func whereDecayEnds(scale: Double, limit: Double, of phi: (Double) -> Double) -> Double {
  var (start, end) = (0.0, scale)
  while end < limit, phi(end) < 40 { (start, end) = (end, 2 * end) }
  if end >= limit { return limit }
  while phi(end) > 60 {
    let middle = (start + end) / 2
    if middle == start || middle == end { break }
    if phi(middle) < 40 { start = middle } else { end = middle }
  }
  return end
}

/// The positive nodes and the weights of the 16-point Gauss-Legendre rule on -1...1.
private let gaussLegendre16: [(node: Double, weight: Double)] = [
  (0.09501250983763744, 0.1894506104550685),
  (0.2816035507792589, 0.18260341504492358),
  (0.45801677765722737, 0.16915651939500254),
  (0.6178762444026438, 0.14959598881657674),
  (0.755404408355003, 0.12462897125553388),
  (0.8656312023878318, 0.09515851168249279),
  (0.9445750230732326, 0.062253523938647894),
  (0.9894009349916499, 0.027152459411754096),
]
