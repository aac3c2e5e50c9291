import DataFrames
import Datasets

/// Places within a period are 1 to n: none left out but after ties, none given twice but by ties.
///
/// Units that tie share the better place (1, 2, 2, 4) or the middle one (1, 2.5, 2.5, 4). n is the number of rows with
/// a place, or what the column `n_ranked` says. A period that plainly holds a part of the places is said: where n is
/// known no place may be better than the rows before it allow, nor beyond n; where it is not, nothing is checked. One
/// slip puts every later place out of step, so that only the first of a period is reported.
struct RanksCheck: TableCheck {
  let check = Check.ranks

  func outcome(_ table: CheckedTable, _ rules: TableRules) -> Outcome {
    guard let rank = rules.roles.rank, table[rank] != nil else {
      return .skipped("no column is known as the rank; --rank names it")
    }
    guard let periods = table.periods(rules.roles.time) else { return .skipped(noTime) }
    let counts = table.names.first { PlainName($0).text == "n ranked" }
    var found: [Violation] = []
    var parts: [String] = []
    var whole = 0
    for period in periods {
      let year = Period(table, period.rows, rank: rank, counts: counts)
      if let row = year.strayCount, let counts {
        let words =
          "the same n_ranked in every row of the period, \(shortestText(year.size)) as on its first line"
        found.append(table.violation(check, row: row, column: counts, expected: words))
      }
      guard !year.places.isEmpty, rules.partial == nil else { continue }
      if year.isPart {
        let size = year.saysSize ? " (\(year.places.count) of \(shortestText(year.size)))" : ""
        parts.append((period.name ?? "the table") + size)
        if !year.saysSize { continue }
      }
      whole += 1
      if let slip = year.isPart ? year.slipOfPart : year.slip {
        found.append(table.violation(check, row: slip.row, column: rank, expected: slip.expected))
      }
    }
    if let partial = rules.partial { return partOnly(partial, found, counts: counts) }
    guard whole > 0 || !found.isEmpty else {
      return .skipped("every period holds a part of the places only")
    }
    let left =
      parts.isEmpty ? "" : "; a part of the places only: \(parts.joined(separator: ", "))"
    return .checked(found, "\(counted(whole, "period"))\(left)")
  }

  /// A table that is declared a part is still to say one n a period.
  private func partOnly(_ partial: String, _ found: [Violation], counts: String?) -> Outcome {
    let reason = "the codebook declares a part (\(partial))"
    guard counts != nil, !found.isEmpty else { return .skipped(reason) }
    return .checked(found, "n_ranked alone; \(reason)")
  }
}

/// The places of one period, best first.
private struct Period {
  struct Place {
    let row: Int
    let rank: Double
  }

  let places: [Place]
  /// Rows of the period, with a place or without.
  let rowCount: Int
  /// How many were ranked: what the file says, else the rows with a place.
  let size: Double
  let saysSize: Bool
  /// The first row whose `n_ranked` is not that of the rows before it.
  let strayCount: Int?

  init(_ table: CheckedTable, _ rows: [Int], rank: String, counts: String?) {
    let found = rows.compactMap { row in table.number(rank, row).map { Place(row: row, rank: $0) } }
    rowCount = rows.count
    places = found.sorted { ($0.rank, $0.row) < ($1.rank, $1.row) }
    let said = rows.compactMap { row in counts.flatMap { table.number($0, row) }.map { (row, $0) } }
    size = said.first?.1 ?? Double(found.count)
    saysSize = !said.isEmpty
    let first = said.first?.1
    strayCount = said.first { $0.1 != first }?.0
  }

  /// Fewer rows than were ranked; where that is not known, places of which half lie beyond the number of rows. Rows
  /// whose place is missing count: an empty cell does not make a table a part of one.
  var isPart: Bool {
    saysSize ? Double(places.count) < size : places[places.count / 2].rank > Double(rowCount)
  }

  /// Of the places that the rows at hand allow, the first that is better, or beyond the number ranked.
  var slipOfPart: (row: Int, expected: String)? {
    var start = 0
    for (index, place) in places.enumerated() {
      if index > 0, places[index - 1].rank != place.rank { start = index }
      if place.rank < Double(start + 1) {
        let better = "\(counted(start, "row")) of the period have a better one"
        return (place.row, "place \(start + 1) or a worse one: \(better)")
      }
      if place.rank > size {
        return (place.row, "a place up to \(shortestText(size)), the n_ranked of the period")
      }
    }
    return nil
  }

  /// The first place out of step, and what was expected there.
  var slip: (row: Int, expected: String)? {
    var start = 0
    while start < places.count {
      let rank = places[start].rank
      let end = places[start...].firstIndex { $0.rank != rank } ?? places.count
      let (best, tied) = (Double(start + 1), end - start)
      let middle = best + Double(tied - 1) / 2
      if rank != best, rank != middle { return (places[start].row, words(start, best, tied)) }
      start = end
    }
    guard saysSize, Double(places.count) != size else { return nil }
    let count = places.count
    return (
      places[count - 1].row,
      "as many places as n_ranked says, \(shortestText(size)): \(counted(count, "row")) of the period hold one"
    )
  }

  private func words(_ start: Int, _ best: Double, _ tied: Int) -> String {
    let (place, rank) = (shortestText(best), places[start].rank)
    if isDense, start > 0 {
      return
        "\(place): \(counted(start, "row")) have a better place; after a tie places are left out (1, 2, 2, 4), not "
        + "counted on (1, 2, 2, 3)"
    }
    if rank > best {
      let before = start == 0 ? "" : " after \(shortestText(places[start - 1].rank))"
      return "place \(place): no row of the period has it\(before)"
    }
    let shared = tied > 1 ? ", which \(tied) rows share" : ""
    return "place \(place)\(shared): \(counted(start, "row")) of the period have a better one"
  }

  /// Places 1 to the number of different ones, ties not counted.
  private var isDense: Bool {
    let distinct = Array(Set(places.map(\.rank))).sorted()
    return distinct.count < places.count && distinct == (1...distinct.count).map(Double.init)
  }
}
