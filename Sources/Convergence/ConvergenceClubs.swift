/// Groups of units that come together among themselves, by the algorithm of Phillips and Sul.
///
/// Units are put in order of their last score. From the top the first two neighbours that pass the log t test grow
/// by the next ones as long as the test is passed; the first k of them with the largest t are the core. Every other
/// unit whose t with the core exceeds c joins, c from 0 up in steps of 0.05 until the whole passes. What is left is
/// tested as one, else begins anew; units that find no partner stand alone. In the end neighbouring clubs that pass
/// together are joined.
///
/// The trap: the R package takes the core of the largest |t|, where a group near rejection can win over one that
/// clearly converges; the paper's is the largest t. And clubs come out of noise: of panels without groups all but a
/// few fall into two or three (the study `converge-size`).
///
/// > Reference: Phillips and Sul (2007), *Econometrica* 75(6), 4; Phillips and Sul (2009), *Journal of Applied
/// > Econometrics* 24(7).
public struct ConvergenceClubs: Sendable, Equatable {
  public struct Club: Sendable, Equatable {
    /// Places among the paths, the highest last score first.
    public let members: [Int]
    public let test: LogT
  }

  /// From the highest.
  public let clubs: [Club]
  /// Places of the units that belong to none.
  public let alone: [Int]

  private static let step = 0.05
  private static let mostC = 50.0

  /// - Parameter paths: positive scores, a row a unit, years equally far apart.
  public init(_ paths: [[Double]]) {
    let search = ClubSearch(paths: paths)
    var rest = search.order
    var found: [Club] = []
    while rest.count > 1 {
      if let whole = search.test(rest), whole.converges {
        found.append(Club(members: rest, test: whole))
        rest = []
        break
      }
      guard let core = search.core(of: rest),
        let club = search.sieve(rest, core: core, step: Self.step, most: Self.mostC)
      else { break }
      found.append(club)
      rest.removeAll(where: club.members.contains)
    }
    alone = rest
    clubs = search.merged(found)
  }
}

private struct ClubSearch {
  let paths: [[Double]]

  /// By the last score, the highest first; equal ones as they come.
  var order: [Int] {
    func last(_ unit: Int) -> Double { paths[unit][paths[unit].count - 1] }
    return paths.indices.sorted { (-last($0), $0) < (-last($1), $1) }
  }

  func test(_ members: [Int]) -> LogT? { LogT(members.map { paths[$0] }) }

  /// `nil` where no neighbours pass.
  func core(of rest: [Int]) -> [Int]? {
    guard let start = (1..<rest.count).first(where: { test([rest[$0 - 1], rest[$0]])?.converges ?? false })
    else { return nil }
    var best: (members: [Int], t: Double) = ([], -.infinity)
    for end in start..<rest.count {
      let group = Array(rest[start - 1...end])
      guard let found = test(group), found.converges else { break }
      if found.statistic >= best.t { best = (group, found.statistic) }
    }
    return best.members
  }

  func sieve(_ rest: [Int], core: [Int], step: Double, most: Double) -> ConvergenceClubs.Club? {
    let others = rest.filter { !core.contains($0) }
    let t = others.map { test(core + [$0])?.statistic ?? -.infinity }
    var c = 0.0
    while c < most {
      let joined = core + zip(others, t).filter { $0.1 > c }.map(\.0)
      if let found = test(joined), found.converges { return club(joined, found, rest) }
      c += step
    }
    return test(core).map { club(core, $0, rest) }
  }

  private func club(_ members: [Int], _ test: LogT, _ rest: [Int]) -> ConvergenceClubs.Club {
    ConvergenceClubs.Club(members: rest.filter(members.contains), test: test)
  }

  /// Each club takes in the next ones as long as the test is passed, until no more join.
  func merged(_ clubs: [ConvergenceClubs.Club]) -> [ConvergenceClubs.Club] {
    var joined: [ConvergenceClubs.Club] = []
    for club in clubs {
      if let last = joined.last, let found = test(last.members + club.members), found.converges {
        joined[joined.count - 1] = ConvergenceClubs.Club(members: last.members + club.members, test: found)
      } else {
        joined.append(club)
      }
    }
    return joined.count < clubs.count ? merged(joined) : joined
  }
}
