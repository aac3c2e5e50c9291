internal import DataFrames

extension GridLayout {
  /// Which columns a worksheet shows as per cent, though their cells hold fractions.
  ///
  /// The trap: a cell shown as 12.5% holds 0.125, and beside it 12.5 may have been typed without the sign.
  var percentNotes: [String] {
    var (all, some): ([Int], [Int]) = ([], [])
    for (place, column) in columns.enumerated() {
      guard let count = grid.percents[column] else { continue }
      if rows.count(where: { grid.kind($0, column) == .number }) <= count {
        all.append(place)
      } else {
        some.append(place)
      }
    }
    guard let first = (all + some).first, let example = example(columns[first]) else { return [] }
    var notes: [String] = []
    if !all.isEmpty {
      notes.append(
        "Shown as per cent in the sheet, read as the fractions that its cells hold (\(example)): "
          + "\(all.map { names[$0] }.joined(separator: ", ")).")
    }
    if !some.isEmpty {
      notes.append(
        "Only some of the cells are shown as per cent, so that fractions may stand beside numbers of per cent: "
          + "\(some.map { names[$0] }.joined(separator: ", ")).")
    }
    return notes
  }

  /// `0.125 for 12.5%`, of the first number in a column that is not 0.
  private func example(_ column: Int) -> String? {
    let numbers = rows.lazy.compactMap { row -> Double? in
      if case .number(let number) = grid[row, column] { number } else { nil }
    }
    guard let number = numbers.first(where: { $0 != 0 }) ?? numbers.first else { return nil }
    // Twelve decimals hide what multiplying by 100 leaves over.
    return "\(CSVWriter.text(number)) for \(CSVWriter.text((number * 1e14).rounded() / 1e12))%"
  }
}
