import Testing

@testable import Convergence

struct LongRunTests {
  private func scores(_ years: Int, lowest: Double = 30) -> ScoreGrid {
    grid(
      (0..<6).map { unit in
        (0..<years).map { year -> Double? in
          let gap = Double(unit * 3) / Double(year + 1)
          return lowest + gap + Double((unit * 5 + year * 7) % 4)
        }
      })
  }

  @Test func `it takes ten equally spaced years and positive scores`() {
    #expect(LongRun.find(scores(9)).lack == .times(have: 9, need: 10))
    #expect(LongRun.find(scores(10)).value?.times == 10)
    #expect(LongRun.find(scores(10, lowest: 0)).lack == .positive(unit: "u0"))
  }

  @Test func `each member has the number of its club`() throws {
    let found = try #require(LongRun.find(scores(12)).value)
    #expect(found.clubNumbers.count == 6)
    for (number, club) in found.clubs.clubs.enumerated() {
      #expect(club.members.allSatisfy { found.clubNumbers[$0] == number + 1 })
    }
  }
}
