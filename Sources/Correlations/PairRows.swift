/// The rows that two columns are compared on: row `x[i]` of one with row `y[i]` of the other.
///
/// They are the same rows, but for a permutation of histories, which gives x the y of another unit.
struct PairRows: Sendable {
  var x: [Int32]
  var y: [Int32]
  var count: Int { x.count }

  init(x: [Int32] = [], y: [Int32] = []) {
    (self.x, self.y) = (x, y)
  }

  /// The rows at which all these columns have an entry.
  init(complete columns: [CodedColumn]) {
    let shortest = columns.min { $0.presentCount < $1.presentCount }
    let isFull = columns.allSatisfy { $0.presentCount == $0.codes.count }
    var rows: [Int32] = []
    rows.reserveCapacity(shortest?.presentCount ?? 0)
    for row in 0..<(columns.first?.codes.count ?? 0)
    where isFull || columns.allSatisfy({ $0.codes[row] >= 0 }) {
      rows.append(Int32(row))
    }
    self.init(x: rows, y: rows)
  }

  mutating func removeAll() {
    x.removeAll(keepingCapacity: true)
    y.removeAll(keepingCapacity: true)
  }

  mutating func append(_ xRow: Int32, _ yRow: Int32) {
    x.append(xRow)
    y.append(yRow)
  }

  /// Without the rows of periods that have fewer than three: two rows always lie on a line.
  ///
  /// - Parameter counts: is left as the rows of each period before any is removed.
  mutating func removeThinPeriods(_ periods: [Int32], counts: inout [Int]) {
    for period in counts.indices { counts[period] = 0 }
    for row in x { counts[Int(periods[Int(row)])] += 1 }
    guard counts.contains(where: { (1..<leastRows).contains($0) }) else { return }
    var kept = 0
    for i in x.indices where counts[Int(periods[Int(x[i])])] >= leastRows {
      (x[kept], y[kept]) = (x[i], y[i])
      kept += 1
    }
    x.removeSubrange(kept...)
    y.removeSubrange(kept...)
  }
}

/// Fewer rows than this have no correlation worth the name: two points always give 1 or -1.
let leastRows = 3
