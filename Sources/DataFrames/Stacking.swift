/// Columns put one below the other.
extension Column {
  /// The entries of all columns, one column after the other.
  ///
  /// Numbers stay numbers where all columns are numbers. One column of categories makes the whole one of
  /// categories, numbers written as the shortest text that reads back the same; a column whose entries are
  /// all missing fits any other.
  ///
  /// - Precondition: at least one column.
  public static func stacked(_ columns: [Column]) -> Column {
    precondition(!columns.isEmpty, "a stack of at least one column")
    let validity = stackedValidity(columns)
    let decisive = columns.filter { $0.missingCount < $0.count }
    let numbers = columns.compactMap { column in
      if case .numbers(let numbers) = column { numbers } else { nil }
    }
    if numbers.count == columns.count || decisive.allSatisfy(\.isNumeric) {
      let values = columns.flatMap { column in
        if case .numbers(let numbers) = column { return numbers.values }
        return [Double](repeating: 0, count: column.count)
      }
      return .numbers(NumberColumn(values: values, validity: validity))
    }
    return .categories(stackedCategories(columns.map(\.asCategories), validity))
  }

  public var isNumeric: Bool {
    if case .numbers = self { true } else { false }
  }

  /// Numbers as categories: the shortest text that reads back the same.
  public var asCategories: CategoryColumn {
    switch self {
    case .categories(let column): return column
    case .numbers(let column):
      let (codes, values) = column.grouped()
      return CategoryColumn(
        codes: codes.map { max($0, 0) }, levels: values.map(shortestText), validity: column.validity)
    }
  }
}

private func stackedCategories(_ columns: [CategoryColumn], _ validity: Bitmap?) -> CategoryColumn {
  let levels = distinctLevels(columns.flatMap(\.levels))
  let places = Dictionary(uniqueKeysWithValues: zip(levels, 0..<Int32(levels.count)))
  let codes = columns.flatMap { column in
    let map = column.levels.map { places[$0] ?? 0 }
    return column.codes.map { map.isEmpty ? 0 : map[Int($0)] }
  }
  return CategoryColumn(
    codes: codes, levels: levels, validity: validity, firstText: columns.lazy.compactMap(\.firstText).first)
}

private func stackedValidity(_ columns: [Column]) -> Bitmap? {
  guard columns.contains(where: { $0.validity != nil }) else { return nil }
  var bits = Bitmap(repeating: true, count: columns.reduce(0) { $0 + $1.count })
  var start = 0
  for column in columns {
    if let validity = column.validity {
      for row in 0..<column.count where !validity[row] { bits[start + row] = false }
    }
    start += column.count
  }
  return bits
}
