internal import DataFrames

extension ColumnCells {
  /// A whole number: as a double where it is one, else as its digits.
  mutating func append(integer: Int64) {
    if let exact = Double(exactly: integer) { append(exact) } else { append(largeInteger: "\(integer)".utf8) }
  }

  /// The digits of a whole number that no double holds.
  mutating func append(largeInteger digits: some Sequence<UInt8>) {
    largeColumns.insert(count % columnCount)
    append(text: digits)
  }

  /// The grid, in which a column with a whole number that no double holds is text throughout.
  consuming func exactIntegers(place: GridPlace, names: [String]) -> Grid {
    let large = largeColumns.sorted()
    for column in large {
      for cell in stride(from: column, to: count, by: columnCount) where kinds[cell] == .number {
        let number = Double(bitPattern: values[cell])
        // A double's own text has an exponent from 2^53 on.
        let text = Int64(exactly: number).map { "\($0)" } ?? CSVWriter.text(number)
        values[cell] = UInt64(texts.append(text.utf8))
        kinds[cell] = .text
      }
    }
    var grid = grid(place: place, names: names)
    grid.textColumns = Set(large)
    if !large.isEmpty {
      let listed =
        large.prefix(6).map { names[$0] }.joined(separator: ", ") + (large.count > 6 ? ", ..." : "")
      grid.notes.append(
        "Whole numbers beyond 2^53, which no double holds, make \(counted(large.count, "column")) text: \(listed)."
      )
    }
    return grid
  }
}
