import Testing

@testable import Convergence

struct ConvergenceClubsTests {
  private struct Group: Hashable {
    let club: Int
    let members: [Int]
  }

  private func stored(_ set: String, kind: String = "merged") throws -> Set<Group> {
    let rows = try referenceRows("clubs.csv").filter {
      $0["set"] == set && $0["convention"] == "Stata" && $0["kind"] == kind
    }
    return Set(
      rows.map { row in
        Group(
          club: row["club"].flatMap(Int.init) ?? 0,
          members: (row["members"] ?? "").split(separator: " ").compactMap { Int($0) })
      })
  }

  @Test func `clubs and units alone are those of convergence-clubs by Phillips and Sul's rules`() throws {
    for (set, paths) in try LogTTests.paths() {
      let found = ConvergenceClubs(paths)
      let clubs = found.clubs.enumerated().map { Group(club: $0 + 1, members: $1.members.sorted()) }
      let alone = found.alone.isEmpty ? [] : [Group(club: 0, members: found.alone.sorted())]
      #expect(Set(clubs + alone) == (try stored(set)), "set \(set)")
    }
  }

  @Test func `each unit is in one club or alone, and each club passes the test`() throws {
    for paths in try LogTTests.paths().values {
      let found = ConvergenceClubs(paths)
      #expect((found.clubs.flatMap(\.members) + found.alone).sorted() == Array(paths.indices))
      #expect(found.clubs.allSatisfy { $0.test == LogT($0.members.map { paths[$0] }) })
    }
  }

  @Test func `two levels that each come together are two clubs`() {
    let paths = (0..<10).map { unit in
      (0..<20).map { year -> Double in
        let goal = unit < 5 ? 60.0 : 30
        let start = Double(unit % 5 - 2) * 6
        return goal + start / Double((year + 1) * (year + 1)) + 0.001 * Double((unit * 7 + year * 5) % 11)
      }
    }
    let found = ConvergenceClubs(paths)
    #expect(found.clubs.map { $0.members.sorted() } == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]])
    #expect(found.alone.isEmpty)
  }
}
