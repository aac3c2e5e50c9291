/// Rows that are alone in a level of an absorbed effect, again and again until none is.
///
/// Such a row is fitted perfectly by its own effect and says nothing about the coefficients, but kept it would
/// count as a row and as a cluster and make clustered standard errors too small.
///
/// > Reference: Correia (2015), Singletons, cluster-robust standard errors and fixed effects, technical note.
struct Singletons {
  /// Whether the row at each position stays.
  private(set) var keep: [Bool]
  private(set) var losses: [RowLoss] = []

  /// - Parameter groups: the absorbed effects, codes in the order of the rows.
  init(_ groups: [Group], count: Int) {
    keep = [Bool](repeating: true, count: count)
    var lost = [Int](repeating: 0, count: groups.count)
    var found = !groups.isEmpty
    while found {
      found = false
      for (place, group) in groups.enumerated() {
        let dropped = drop(group)
        lost[place] += dropped
        // One effect leaves no new singletons behind.
        found = found || dropped > 0 && groups.count > 1
      }
    }
    for (group, count) in zip(groups, lost) where count > 0 {
      losses.append(RowLoss(reason: "alone in its \(group.name) (singleton)", count: count))
    }
  }

  private mutating func drop(_ group: Group) -> Int {
    var counts = [Int32](repeating: 0, count: group.levelCount)
    for i in keep.indices where keep[i] { counts[Int(group.codes[i])] += 1 }
    guard counts.contains(1) else { return 0 }
    var dropped = 0
    for i in keep.indices where keep[i] && counts[Int(group.codes[i])] == 1 {
      keep[i] = false
      dropped += 1
    }
    return dropped
  }
}
