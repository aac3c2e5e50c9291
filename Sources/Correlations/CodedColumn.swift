/// A column sorted once: its values in canonical row order, the place of each among them, and its order.
///
/// Within each period (all rows are one where there are none) the rows with an entry are sorted by value, and the
/// periods follow one another. A code counts the distinct (period, value) so far, so that codes of different
/// periods never form an inversion: one sort serves all periods.
struct CodedColumn: Sendable {
  let name: String
  /// Centred and scaled by a power of two, which no correlation sees and which keeps squares in range.
  let values: [Double]
  /// A code a row; -1 where the entry is missing.
  let codes: [Int32]
  let codeCount: Int
  /// Rows with an entry, by code, and by row within a code.
  let order: [Int32]
  /// Twice the mid-rank a row among all rows of its period with an entry.
  let doubledRanks: [Int32]

  var presentCount: Int { order.count }

  /// - Parameters:
  ///   - levels: the dense code of each row's value, -1 where missing.
  ///   - periods: a code below `periodCount` a row.
  init(
    name: String, values: [Double], levels: [Int32], levelCount: Int, periods: [Int32]?, periodCount: Int
  ) {
    self.name = name
    self.values = tamed(values, present: levels)
    var order = bucketed(
      levels.indices.lazy.filter { levels[$0] >= 0 }.map { Int32($0) }, count: levelCount
    ) {
      Int(levels[$0])
    }
    if let periods { order = bucketed(order, count: periodCount) { Int(periods[$0]) } }
    var codes = [Int32](repeating: -1, count: levels.count)
    var code: Int32 = -1
    var last: (period: Int32, level: Int32) = (-1, -1)
    for row in order {
      let key = (period: periods?[Int(row)] ?? 0, level: levels[Int(row)])
      if key != last { code += 1 }
      last = key
      codes[Int(row)] = code
    }
    (self.order, self.codes, codeCount) = (order, codes, Int(code) + 1)
    var ranks = [Int32](repeating: 0, count: levels.count)
    writeDoubledRanks(order, codes: codes, periods: periods, into: &ranks)
    doubledRanks = ranks
  }
}

/// Writes twice the mid-rank of each of these rows within its period; they stand in order of their codes.
///
/// With b rows before a group of t equal ones, the mid-rank is b + (t + 1) / 2; doubled it is a whole number.
func writeDoubledRanks(_ order: [Int32], codes: [Int32], periods: [Int32]?, into ranks: inout [Int32]) {
  var (start, before) = (0, 0)
  while start < order.count {
    let code = codes[Int(order[start])]
    let period = periods?[Int(order[start])]
    if start > 0, let period, let periods, period != periods[Int(order[start - 1])] { before = 0 }
    var end = start + 1
    while end < order.count, codes[Int(order[end])] == code { end += 1 }
    let doubled = Int32(2 * before + end - start + 1)
    for place in start..<end { ranks[Int(order[place])] = doubled }
    before += end - start
    start = end
  }
}

/// A stable counting sort.
func bucketed<Rows: Sequence<Int32>>(_ rows: Rows, count: Int, _ key: (Int) -> Int) -> [Int32] {
  let rows = Array(rows)
  var starts = [Int32](repeating: 0, count: count + 1)
  for row in rows { starts[key(Int(row)) + 1] += 1 }
  for k in 0..<count { starts[k + 1] += starts[k] }
  var sorted = rows
  for row in rows {
    let k = key(Int(row))
    sorted[Int(starts[k])] = row
    starts[k] += 1
  }
  return sorted
}

/// The values divided by the power of two above the largest, less their mean, 0 where missing.
private func tamed(_ values: [Double], present levels: [Int32]) -> [Double] {
  var (largest, count) = (0.0, 0.0)
  for (row, value) in values.enumerated() where levels[row] >= 0 {
    largest = max(largest, value.magnitude)
    count += 1
  }
  guard largest > 0 else { return values.map { _ in 0 } }
  let exponent = -largest.exponent - 1
  var scaled = values
  var sum = 0.0
  for row in values.indices {
    scaled[row] = levels[row] >= 0 ? Double(sign: .plus, exponent: exponent, significand: values[row]) : 0
    sum += scaled[row]
  }
  let mean = sum / count
  for row in values.indices where levels[row] >= 0 { scaled[row] -= mean }
  return scaled
}

/// The dense codes of the present values, ascending by value, -1 where missing.
func levels(of values: [Double], isPresent: (Int) -> Bool) -> (codes: [Int32], count: Int) {
  let order = ascendingRows(values.indices.filter(isPresent).map { Int32($0) }, by: values)
  var codes = [Int32](repeating: -1, count: values.count)
  var code: Int32 = -1
  for (place, row) in order.enumerated() {
    if place == 0 || values[Int(row)] != values[Int(order[place - 1])] { code += 1 }
    codes[Int(row)] = code
  }
  return (codes, Int(code) + 1)
}
