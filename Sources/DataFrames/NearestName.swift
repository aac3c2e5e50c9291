/// The candidate a mistyped name most likely meant, or `nil` when none is close.
///
/// Closeness is the optimal string alignment distance (insert, delete, replace, swap neighbours) of the
/// lower-cased names; at most a third of the longer name may differ. Of equally near
/// candidates one that begins as typed wins (`converg`: converge, not convert), then the first.
public func nearestName(to name: String, among candidates: [String]) -> String? {
  let typed = Array(name.lowercased())
  var best: (name: String, distance: Int, isCut: Bool)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased())
    let limit = max(1, max(typed.count, letters.count) / 3)
    guard abs(typed.count - letters.count) <= limit else { continue }
    let distance = alignmentDistance(typed, letters)
    let isCut = letters.starts(with: typed)
    let isNearer =
      best.map { distance < $0.distance || distance == $0.distance && isCut && !$0.isCut } ?? true
    if distance <= limit, isNearer { best = (candidate, distance, isCut) }
  }
  return best?.name
}

private func alignmentDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { distance = min(distance, beforeLast[j - 1] + 1) }
      row.append(distance)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
