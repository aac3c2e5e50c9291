/// The log t test of all units and the clubs they fall into.
public struct LongRun: Sendable {
  /// `nil` where the test cannot be made of all together.
  public let all: LogT?
  public let clubs: ConvergenceClubs
  /// Places of the units used, in the grid.
  public let members: [Int]
  public let first: Double
  public let last: Double
  /// Years used.
  public let times: Int

  /// - Returns: a lack of fewer than ten equally spaced times or five units, or of scores above zero.
  public static func find(_ grid: ScoreGrid) -> Finding<LongRun> {
    guard let run = grid.evenRun, run.columns.count >= LogT.leastTimes else {
      return .missing(.times(have: grid.evenRun?.columns.count ?? 1, need: LogT.leastTimes))
    }
    let members = grid.unitsComplete(at: Array(run.columns))
    guard members.count >= CrossSection.leastUnits else {
      return .missing(.units(have: members.count, need: CrossSection.leastUnits))
    }
    let paths = members.map { unit in run.columns.map { grid.scores[unit][$0] ?? 0 } }
    if let place = paths.firstIndex(where: { $0.contains { $0 <= 0 } }) {
      return .missing(.positive(unit: grid.units[members[place]]))
    }
    return .found(
      LongRun(
        all: LogT(paths), clubs: ConvergenceClubs(paths), members: members,
        first: grid.times[run.columns.lowerBound], last: grid.times[run.columns.upperBound],
        times: run.columns.count))
  }

  /// The number of each member's club, from 1; `nil` of those that stand alone.
  public var clubNumbers: [Int?] {
    var numbers = [Int?](repeating: nil, count: members.count)
    for (number, club) in clubs.clubs.enumerated() {
      for member in club.members { numbers[member] = number + 1 }
    }
    return numbers
  }
}
