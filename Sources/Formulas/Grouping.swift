internal import DataFrames

/// A column as groups: a code a row of the frame into sorted levels, -1 where missing.
struct Grouping {
  let codes: [Int32]
  let levels: [String]

  /// Numbers become categories by value.
  init(_ frame: DataFrame, _ name: String, label: String? = nil) throws(FormulaError) {
    switch try frame.required(name, label: label) {
    case .categories(let column):
      codes = column.maskedCodes()
      levels = column.levels
    case .numbers(let column):
      let (codes, values) = column.grouped()
      self.codes = codes
      levels = values.map(shortestText)
    }
  }

  init(codes: [Int32], levels: [String]) {
    self.codes = codes
    self.levels = levels
  }

  /// The levels that occur at these rows.
  func occurring(at rows: RowSelection) -> [Bool] {
    var occurs = [Bool](repeating: false, count: levels.count)
    if case .listed(let list) = rows, list.count < codes.count {
      for row in list { occurs[Int(codes[Int(row)])] = true }
    } else {
      for code in codes { occurs[Int(code)] = true }
    }
    return occurs
  }

  /// The groups of these rows, every code occurring, in the order of the levels.
  ///
  /// - Precondition: no entry is missing at these rows.
  func group(_ name: String, at rows: RowSelection) -> Group {
    let occurs = occurring(at: rows)
    var places = [Int32](repeating: -1, count: levels.count)
    var count: Int32 = 0
    for code in occurs.indices where occurs[code] {
      places[code] = count
      count += 1
    }
    let isComplete = count == occurs.count
    guard case .listed(let list) = rows else {
      let kept = isComplete ? codes : codes.map { places[Int($0)] }
      return Group(name: name, codes: kept, levelCount: Int(count))
    }
    let kept = isComplete ? list.map { codes[Int($0)] } : list.map { places[Int(codes[Int($0)])] }
    return Group(name: name, codes: kept, levelCount: Int(count))
  }
}

/// The combinations of two groupings of the same rows that occur, sorted by the first, then the second.
public func combination(_ first: Group, _ second: Group, name: String) -> Group {
  let width = second.levelCount
  let cells = first.levelCount * width
  if cells <= 4 * first.codes.count + 1024 {
    var places = [Int32](repeating: -1, count: cells)
    for (a, b) in zip(first.codes, second.codes) { places[Int(a) * width + Int(b)] = 0 }
    var count: Int32 = 0
    for cell in places.indices where places[cell] == 0 {
      places[cell] = count
      count += 1
    }
    let codes = zip(first.codes, second.codes).map { places[Int($0) * width + Int($1)] }
    return Group(name: name, codes: codes, levelCount: Int(count))
  }
  let keys = zip(first.codes, second.codes).map { Int($0) * width + Int($1) }
  let sorted = Array(Set(keys)).sorted()
  let places = Dictionary(uniqueKeysWithValues: zip(sorted, 0..<Int32(sorted.count)))
  return Group(name: name, codes: keys.map { places[$0] ?? 0 }, levelCount: sorted.count)
}
