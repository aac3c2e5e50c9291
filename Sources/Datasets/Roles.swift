public import DataFrames

/// The part a column plays in the question asked of the data.
public enum Role: String, Sendable, CaseIterable {
  case unit, time, score, rank, training, meetings, it
  case control = "controls"

  /// The drivers: what is thought to move the score. Controls are not drivers.
  public static let drivers: [Role] = [.training, .meetings, .it]
}

/// Which column plays which role, and which end of a column is the good one.
///
/// A score is better when higher and a rank when lower (rank 1 is best), unless `directions` says otherwise of
/// that column. Column names compare after Unicode normalisation, as Swift's texts do.
public struct Roles: Sendable, Equatable {
  public let unit: String?
  public let time: String?
  public let score: String?
  public let rank: String?
  public let training: String?
  public let meetings: String?
  public let it: String?
  public let controls: [String]
  /// Of every column whose direction is known, those of the score and the rank included.
  public let directions: [String: Direction]

  /// - Parameter directions: what is said outright; it stands above what the roles imply.
  public init(
    unit: String? = nil, time: String? = nil, score: String? = nil, rank: String? = nil,
    training: String? = nil, meetings: String? = nil, it: String? = nil, controls: [String] = [],
    directions: [String: Direction] = [:]
  ) {
    self.unit = unit
    self.time = time
    self.score = score
    self.rank = rank
    self.training = training
    self.meetings = meetings
    self.it = it
    self.controls = controls
    var known: [String: Direction] = [:]
    if let score { known[score] = .higherIsBetter }
    if let rank { known[rank] = .lowerIsBetter }
    self.directions = known.merging(directions) { $1 }
  }

  /// Each role that is filled with its column; controls come last, one entry each.
  public var assignments: [(role: Role, column: String)] {
    let single: [(Role, String?)] = [
      (.unit, unit), (.time, time), (.score, score), (.rank, rank),
      (.training, training), (.meetings, meetings), (.it, it),
    ]
    return single.compactMap { role, column in column.map { (role, $0) } } + controls.map { (.control, $0) }
  }

  /// The driver columns in the order training, meetings, IT.
  public var drivers: [(role: Role, column: String)] {
    assignments.filter { Role.drivers.contains($0.role) }
  }

  /// The known direction of a column; without one, words are rising and falling, never improving.
  public func direction(of column: String) -> Direction? { directions[column] }

  /// These roles with those of `other` put over them, as options stand over a codebook.
  ///
  /// A column that `other` puts in a role leaves the role it had here: `--score pass_rate` on a codebook whose
  /// control is `pass_rate` does not leave the outcome among the controls. The direction of a column that loses
  /// its role stays known.
  public func merging(_ other: Roles) -> Roles {
    let claimed = Set(other.assignments.map(\.column))
    func stays(_ column: String?, under said: String?) -> String? {
      said ?? column.flatMap { claimed.contains($0) ? nil : $0 }
    }
    return Roles(
      unit: stays(unit, under: other.unit), time: stays(time, under: other.time),
      score: stays(score, under: other.score), rank: stays(rank, under: other.rank),
      training: stays(training, under: other.training), meetings: stays(meetings, under: other.meetings),
      it: stays(it, under: other.it),
      controls: other.controls.isEmpty ? controls.filter { !claimed.contains($0) } : other.controls,
      directions: directions.merging(other.directions) { $1 })
  }

  /// These roles without those whose column is not among `names`.
  public func restricted(to names: [String]) -> Roles {
    let present = Set(names)
    func kept(_ column: String?) -> String? { column.flatMap { present.contains($0) ? $0 : nil } }
    return Roles(
      unit: kept(unit), time: kept(time), score: kept(score), rank: kept(rank), training: kept(training),
      meetings: kept(meetings), it: kept(it), controls: controls.filter(present.contains),
      directions: directions.filter { present.contains($0.key) })
  }
}
