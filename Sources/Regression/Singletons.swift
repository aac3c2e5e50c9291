internal import Formulas

extension Design {
  /// The design without rows that are alone in a level of an absorbed effect, again and again until none is.
  ///
  /// Such a row is fitted perfectly by its own effect and says nothing about the coefficients, but kept it
  /// would count as a row and as a cluster and make clustered standard errors too small.
  ///
  /// > Reference: Correia (2015), Singletons, cluster-robust standard errors and fixed effects, technical note.
  func droppingSingletons() -> Design {
    var keep = [Bool](repeating: true, count: rowCount)
    var losses: [RowLoss] = []
    var found = !absorbed.isEmpty
    while found {
      found = false
      for group in absorbed {
        let dropped = dropSingletons(of: group, &keep)
        guard dropped > 0 else { continue }
        found = absorbed.count > 1
        losses = losses.adding(dropped, "alone in its \(group.name) (singleton)")
      }
    }
    guard !losses.isEmpty else { return self }
    let positions = keep.indices.filter { keep[$0] }
    return Design(
      rows: .listed(positions.map { Int32(rows[$0]) }), response: response, columns: columns,
      weights: weights.map { weights in positions.map { weights[$0] } },
      absorbed: absorbed.map { $0.selecting(positions) }, clusters: clusters.map { $0.selecting(positions) },
      losses: self.losses + losses, notes: notes)
  }

  private func dropSingletons(of group: Group, _ keep: inout [Bool]) -> Int {
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

extension Group {
  /// The group of these rows only, its codes made dense again in the same order.
  func selecting(_ positions: [Int]) -> Group {
    var codes = [Int32](repeating: -1, count: levelCount)
    for position in positions { codes[Int(self.codes[position])] = 0 }
    var next: Int32 = 0
    for level in codes.indices where codes[level] == 0 {
      codes[level] = next
      next += 1
    }
    return Group(name: name, codes: positions.map { codes[Int(self.codes[$0])] }, levelCount: Int(next))
  }
}

extension [RowLoss] {
  fileprivate func adding(_ count: Int, _ reason: String) -> [RowLoss] {
    guard let place = firstIndex(where: { $0.reason == reason }) else {
      return self + [RowLoss(reason: reason, count: count)]
    }
    var result = self
    result[place] = RowLoss(reason: reason, count: self[place].count + count)
    return result
  }
}
