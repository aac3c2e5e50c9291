import DataFrames

/// A column of numbers, `nil` where missing.
func numbers(_ values: [Double?]) -> NumberColumn {
  NumberColumn(values: values.map { $0 ?? 0 }, validity: validity(of: values))
}

/// A column of categories, `nil` where missing.
func categories(_ values: [String?]) -> CategoryColumn {
  let levels = Array(Set(values.compactMap(\.self))).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  let codes = values.map { value in Int32(levels.firstIndex { $0 == value } ?? 0) }
  return CategoryColumn(codes: codes, levels: levels, validity: validity(of: values))
}

private func validity<Value>(of values: [Value?]) -> Bitmap? {
  guard values.contains(where: { $0 == nil }) else { return nil }
  var bits = Bitmap(repeating: true, count: values.count)
  for (row, value) in values.enumerated() where value == nil { bits[row] = false }
  return bits
}

/// Four rows of two regions, one of them unknown.
func sampleFrame() -> DataFrame {
  DataFrame(
    source: "hanoi.csv", names: ["region", "score", "office"],
    columns: [
      .categories(categories(["North", nil, "Center", "North"])), .numbers(numbers([4, 1, nil, 2])),
      .categories(categories(["b", "a", "b", "a"])),
    ], rowCount: 4)
}
