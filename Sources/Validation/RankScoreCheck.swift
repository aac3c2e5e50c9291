import DataFrames
import Datasets

/// Within a period a better score never has the worse place, and equal scores have one place.
///
/// Neighbours by score are compared, so that one misplaced row is one violation and not one for each row it passes.
struct RankScoreCheck: TableCheck {
  let check = Check.rankAndScore

  private struct Entry {
    let row: Int
    /// Larger is better in both.
    let score: Double
    let place: Double
  }

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    guard let rank = rules.roles.rank, let score = rules.roles.score, table[rank] != nil, table[score] != nil
    else { return .skipped("not both a rank and a score are known") }
    guard let periods = table.periods(rules.roles.time) else { return .skipped(noTime) }
    let scoreSign = rules.roles.direction(of: score) == .lowerIsBetter ? -1.0 : 1
    let rankSign = rules.roles.direction(of: rank) == .higherIsBetter ? 1.0 : -1
    var found: [Violation] = []
    var count = 0
    for period in periods {
      let entries = period.rows.compactMap { row -> Entry? in
        guard let points = table.number(score, row), let place = table.number(rank, row) else { return nil }
        return Entry(row: row, score: scoreSign * points, place: rankSign * place)
      }
      count += entries.count
      let ordered = entries.sorted { ($0.score, $0.place, -$0.row) > ($1.score, $1.place, -$1.row) }
      for (better, worse) in zip(ordered, ordered.dropFirst()) {
        guard let words = expected(better, worse, table, rank, score) else { continue }
        found.append(table.violation(check, row: worse.row, column: rank, expected: words))
      }
    }
    return .checked(found, "\(counted(count, "row")) with \"\(rank)\" and \"\(score)\"")
  }

  private func expected(
    _ better: Entry, _ worse: Entry, _ table: CheckedTable, _ rank: String, _ score: String
  ) -> String? {
    let isTie = better.score == worse.score
    guard isTie ? better.place != worse.place : better.place < worse.place else { return nil }
    let (place, points) = (table.text(rank, better.row) ?? "", table.text(score, better.row) ?? "")
    let other = table.place(better.row)
    let own = table.text(score, worse.row) ?? ""
    return isTie
      ? "\(place), as \(other) has the same \(score), \(points)"
      : "no better place than \(place), which \(other) has with the better \(score): \(points) against \(own)"
  }
}
