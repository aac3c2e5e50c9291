/// Sigma convergence: how far apart the units stand, year by year, over the units that have them all.
///
/// The trap: units that come and go change the spread without any unit moving; hence the units are the same
/// throughout. And the spread of observed scores holds their noise: it falls when the noise does, as where samples
/// grow.
public struct Dispersion: Sendable, Equatable {
  public struct Year: Sendable, Equatable {
    public let time: Double
    public let mean: Double
    /// Divided by n - 1.
    public let sd: Double
    /// sd / mean; `nil` where some score is zero or less, since zero is then no bottom.
    public let cv: Double?
  }

  public let years: [Year]
  /// Places of the units that have a score in every year.
  public let members: [Int]
  /// The last spread against the first; `nil` where they cannot be compared.
  public let test: PitmanMorgan?

  /// - Returns: a lack of fewer than five units with a score in every year.
  public static func find(_ grid: ScoreGrid, level: Double) -> Finding<Dispersion> {
    let members = grid.unitsComplete(at: Array(grid.times.indices))
    guard members.count >= CrossSection.leastUnits else {
      return .missing(.units(have: members.count, need: CrossSection.leastUnits))
    }
    let columns = grid.times.indices.map { grid.column($0, of: members) }
    let hasZero = columns.contains { $0.contains { $0 <= 0 } }
    let years = zip(grid.times, columns).map { time, scores in
      let mean = scores.reduce(0, +) / Double(scores.count)
      let sd = (sumOfSquares(centred(scores)) / Double(scores.count - 1)).squareRoot()
      return Year(time: time, mean: mean, sd: sd, cv: hasZero ? nil : sd / mean)
    }
    let test = PitmanMorgan(first: columns[0], last: columns[columns.count - 1], level: level)
    return .found(Dispersion(years: years, members: members, test: test))
  }
}
