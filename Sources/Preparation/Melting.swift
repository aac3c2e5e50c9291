internal import DataFrames

/// The frame that melts make of a wide one, and its columns before anything is read.
///
/// Melts that share their time column stand side by side: a column of scores and a column of ranks, a row a
/// unit and year. A year that one of them lacks is missing there.
struct Melting {
  /// The melts' sources, by melt.
  private let sources: [[Melt.Source]]
  private let melts: [Melt]
  private let header: [String]

  /// - Parameters:
  ///   - melts: at least one.
  ///   - header: the columns of the wide table.
  init(_ melts: [Melt], header: [String], source: String) throws(DataError) {
    var expanded: [Melt] = []
    for melt in melts { expanded += try melt.expanded(in: header, of: source) }
    let melts = expanded
    var sources: [[Melt.Source]] = []
    for melt in melts { sources.append(try melt.sources(in: header, of: source)) }
    (self.sources, self.melts, self.header) = (sources, melts, header)
    guard Set(melts.map(\.time)).count == 1 else {
      throw DataError(
        .invalid,
        "several --melt must name one time column, and these name \(melts.map(\.time).joined(separator: ", "))"
      )
    }
    let made = [melts[0].time] + melts.map(\.value)
    let taken = identifiers + made
    if let twice = made.first(where: { name in taken.count { $0 == name } > 1 }) {
      throw DataError(
        .invalid,
        "--melt makes a column \"\(twice)\", and \(source) would have two of it; choose another name")
    }
  }

  /// The columns that stay as they are.
  var identifiers: [String] {
    let melted = Set(sources.joined().map(\.column))
    return header.filter { !melted.contains($0) }
  }

  /// The columns of the long table.
  var columns: [String] { identifiers + [melts[0].time] + melts.map(\.value) }

  private var times: [Int] { Set(sources.joined().map(\.time)).sorted() }

  /// A row for each row of the wide frame and each time.
  func melted(_ frame: DataFrame) -> DataFrame {
    let times = times
    let rows = (0..<frame.rowCount * times.count).map { Int32($0 / times.count) }
    let kept = identifiers.map { column($0, of: frame).gathered(rows) }
    let time = NumberColumn(values: rows.indices.map { Double(times[$0 % times.count]) })
    let values = sources.map { spread($0, over: times, frame) }
    return DataFrame(
      source: frame.source, names: columns, columns: kept + [.numbers(time)] + values, rowCount: rows.count,
      lines: frame.lines.gathered(rows))
  }

  private func spread(_ sources: [Melt.Source], over times: [Int], _ frame: DataFrame) -> Column {
    let blocks = times.map { time in
      sources.first { $0.time == time }.map { column($0.column, of: frame) }
        ?? .missing(count: frame.rowCount)
    }
    // The stack has a block a time; the long table has the times of a row beside each other.
    let order = (0..<frame.rowCount * times.count).map { place in
      Int32(place % times.count * frame.rowCount + place / times.count)
    }
    return Column.stacked(blocks).gathered(order)
  }

  private func column(_ name: String, of frame: DataFrame) -> Column {
    guard let column = frame.column(name) else { preconditionFailure("\(name) was read") }
    return column
  }

  /// What was melted into what, and the times for which a measure has no column.
  var notes: [String] {
    zip(melts, sources).map { melt, sources in
      let lacking = times.filter { time in !sources.contains { $0.time == time } }
      let range =
        sources.first.flatMap { first in sources.last.map { "\(first.column) to \($0.column)" } } ?? ""
      return "Melted \(sources.count) columns, \(range), into \(melt.time) and \(melt.value)"
        + (lacking.isEmpty
          ? "." : "; \(melt.value) has none for \(lacking.map(String.init).joined(separator: ", ")).")
    }
  }
}
