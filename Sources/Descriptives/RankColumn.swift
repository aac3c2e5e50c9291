public import DataFrames

/// A rank a row, 1 is best, and among how many.
///
/// The trap: a table of the top and bottom places, or of one unit, has fewer rows than were ranked; there a count
/// of rows would be a wrong number, so it is unknown unless a column holds it.
public struct RankColumn: Sendable {
  private let ranks: NumberColumn
  /// Whether another row of the same time has the same rank.
  let isTied: Bitmap
  private let counts: Counts

  private enum Counts: Sendable {
    case column(NumberColumn)
    /// By time code; `nil` where rows are only a part of what was ranked.
    case rows([Int?], timeCodes: [Int32])
  }

  /// Ranks as a column holds them.
  ///
  /// - Parameters:
  ///   - ranked: how many were ranked, a number a row; `nil` to count the rows with a rank.
  ///   - isPart: whether the table is declared to hold only some of the units ranked.
  public init(_ ranks: NumberColumn, ranked: NumberColumn?, isPart: Bool, _ panel: Panel) {
    self.ranks = ranks
    isTied = ties(ranks, panel)
    counts =
      ranked.map { .column($0) }
      ?? .rows(
        isPart ? panel.times.map { _ in nil } : countedRanks(ranks, panel), timeCodes: panel.timeCodes)
  }

  /// Ranks made from a score, as league tables print them: ties share the best place.
  public init(
    ranking score: NumberColumn, direction: Direction, ranked: NumberColumn?, isPart: Bool, _ panel: Panel
  ) {
    let sign: Double = direction == .higherIsBetter ? -1 : 1
    var values = [Double](repeating: 0, count: score.values.count)
    var present = Bitmap(repeating: false, count: score.values.count)
    for rows in rowsByTime(score, panel) {
      for (row, rank) in zip(rows, competitionRanks(rows.map { sign * score.values[$0] })) {
        values[row] = Double(rank)
        present[row] = true
      }
    }
    self.init(NumberColumn(values: values, validity: present), ranked: ranked, isPart: isPart, panel)
  }

  /// `nil` where the row has none.
  public func rank(row: Int) -> Double? { ranks.entry(row: row) }

  func ranked(row: Int) -> Int? {
    switch counts {
    case .column(let column): return column.entry(row: row).flatMap { Int(exactly: $0) }
    case .rows(let counts, let codes): return codes[row] < 0 ? nil : counts[Int(codes[row])]
    }
  }

  /// How many were ranked at a time; `nil` where rows do not agree.
  func ranked(at code: Int32, _ panel: Panel) -> Int? {
    let rows = panel.timeCodes.indices.filter { panel.timeCodes[$0] == code }
    let counts = Set(rows.compactMap { ranked(row: $0) })
    return counts.count == 1 ? counts.first : nil
  }
}

/// The rows of each time that have an entry, by time code.
private func rowsByTime(_ column: NumberColumn, _ panel: Panel) -> [[Int]] {
  var rows = [[Int]](repeating: [], count: panel.times.count)
  for (row, code) in panel.timeCodes.enumerated() where code >= 0 && column.validity?[row] ?? true {
    rows[Int(code)].append(row)
  }
  return rows
}

private func ties(_ ranks: NumberColumn, _ panel: Panel) -> Bitmap {
  var tied = Bitmap(repeating: false, count: ranks.values.count)
  for rows in rowsByTime(ranks, panel) {
    for group in Dictionary(grouping: rows, by: { ranks.values[$0] }).values where group.count > 1 {
      for row in group { tied[row] = true }
    }
  }
  return tied
}

/// Rows with a rank at each time; `nil` where a rank is beyond their number, so that some are not there. All are
/// `nil` where one is beyond the number of units, since then the table never holds all that were ranked.
private func countedRanks(_ ranks: NumberColumn, _ panel: Panel) -> [Int?] {
  let rows = rowsByTime(ranks, panel)
  let units = Set(rows.joined().map { panel.unitCodes[$0] }).count
  let worst = rows.map { rows in rows.map { ranks.values[$0] }.max() ?? .infinity }
  let isPart = worst.contains { $0.isFinite && $0 > Double(units) }
  return zip(rows, worst).map { isPart || $1 > Double($0.count) ? nil : $0.count }
}
