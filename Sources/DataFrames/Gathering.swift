/// Rows of a column or frame put in another order, repeated or left out.
extension Column {
  /// The entries at these rows; a negative row is a missing entry.
  public func gathered(_ rows: [Int32]) -> Column {
    let isMissing = rows.map { $0 < 0 || !(validity?[Int($0)] ?? true) }
    var bits = Bitmap(repeating: true, count: rows.count)
    for (place, missing) in isMissing.enumerated() where missing { bits[place] = false }
    let kept = isMissing.contains(true) ? bits : nil
    switch self {
    case .numbers(let column):
      let values = zip(rows, isMissing).map { $1 ? 0 : column.values[Int($0)] }
      return .numbers(NumberColumn(values: values, validity: kept))
    case .categories(let column):
      let codes = zip(rows, isMissing).map { $1 ? 0 : column.codes[Int($0)] }
      return .categories(
        CategoryColumn(
          codes: codes, levels: column.levels, validity: kept, firstText: column.firstText))
    }
  }

  /// A column of numbers in which every entry is missing.
  public static func missing(count: Int) -> Column {
    .numbers(
      NumberColumn(
        values: [Double](repeating: 0, count: count), validity: Bitmap(repeating: false, count: count)))
  }
}

extension DataFrame {
  /// The frame of these rows, in this order.
  ///
  /// - Precondition: every row exists.
  public func gathered(_ rows: [Int32]) -> DataFrame {
    DataFrame(
      source: source, names: names, columns: columns.map { $0.gathered(rows) }, rowCount: rows.count,
      lines: lines.gathered(rows))
  }
}

extension RowLines {
  /// The lines of these rows, in this order.
  public func gathered(_ rows: [Int32]) -> RowLines {
    let lines = rows.map { Int32(line(ofRow: Int($0))) }
    guard case .placed(let files, let file, _) = self else { return .listed(lines) }
    return .placed(files: files, file: rows.map { file[Int($0)] }, line: lines)
  }
}
