import DataFrames

/// Which column of a table plays which part, guessed from names and content where nobody said it.
///
/// Conservative: a part goes to the one column named exactly so, else to the only one whose name speaks of it, else
/// to none; a column plays one part; numbers are asked of every part but the unit, text of the unit, years of the
/// time.
struct RoleDraft {
  /// What was said and what is guessed.
  private(set) var roles: Roles
  /// By column: what was guessed of its part.
  private(set) var guesses: [String: String] = [:]
  /// Parts for which several columns speak.
  private(set) var remarks: [String] = []
  private let names: [String]
  private let seen: [String: SeenValues]

  /// - Parameters:
  ///   - said: by options or an existing codebook; their columns are not guessed about.
  ///   - guessable: the columns about which nobody said anything.
  init(seen: [String: SeenValues], said: Roles, guessable: [String]) {
    roles = said
    self.seen = seen
    let spokenFor = Set(said.assignments.map(\.column)).union(said.directions.keys)
    self.names = guessable.filter { !spokenFor.contains($0) }
    for (role, terms) in Self.terms { guess(role, terms) }
    guessFurtherRanks()
  }

  private static let terms: [(Role, [NameTerm])] = [
    (.time, Vocabulary.time), (.unit, Vocabulary.unit), (.rank, Vocabulary.rank), (.score, Vocabulary.score),
    (.training, Vocabulary.training), (.meetings, Vocabulary.meetings), (.it, Vocabulary.it),
  ]

  private mutating func guess(_ role: Role, _ terms: [NameTerm]) {
    guard !roles.assignments.contains(where: { $0.role == role }) else { return }
    let candidates = free.filter { fits(role, terms, $0) }
    let exact = candidates.filter { terms.fit(PlainName($0)) == .whole }
    if exact.count == 1 || candidates.count == 1 {
      let column = exact.count == 1 ? exact[0] : candidates[0]
      roles = Roles(role, column).merging(roles)
      guesses[column] = Self.words(for: role)
    } else if candidates.count > 1 {
      let listed = candidates.map { "\"\($0)\"" }.joined(separator: ", ")
      remarks.append("No \(role.rawValue) is guessed: \(listed) could be it; --\(role.rawValue) says which.")
    }
  }

  private var free: [String] { names.filter { guesses[$0] == nil } }

  private func fits(_ role: Role, _ terms: [NameTerm], _ column: String) -> Bool {
    let name = PlainName(column)
    guard let seen = seen[column], terms.fits(name), !Vocabulary.ranked.fits(name) else { return false }
    switch role {
    case .unit: return !seen.isNumeric && seen.count > 0
    case .time: return seen.areYears
    case .rank: return seen.numbers.map { $0.least >= 1 } ?? false
    case .score:
      let speaksOfAnother = [Vocabulary.training, Vocabulary.meetings, Vocabulary.it].contains {
        $0.fits(name)
      }
      return seen.isNumeric && seen.count > 0 && !speaksOfAnother
        && !(name.words == ["index"] && seen.areRowNumbers)
    default: return seen.isNumeric && seen.count > 0
    }
  }

  /// Of several ranks none is the outcome, but lower is better in each.
  private mutating func guessFurtherRanks() {
    for column in free where fits(.rank, Vocabulary.rank, column) {
      roles = Roles(directions: [column: .lowerIsBetter]).merging(roles)
      guesses[column] = "taken as a rank by its name; lower is better"
    }
  }

  private static func words(for role: Role) -> String {
    switch role {
    case .unit: "taken as the unit by its name"
    case .time: "taken as the time by its name and its years"
    case .score: "taken as the score by its name; higher is better"
    case .rank: "taken as the rank by its name; lower is better"
    default: "taken as the driver \(role == .it ? "IT" : role.rawValue) by its name"
    }
  }
}

extension Roles {
  /// One column in one part.
  init(_ role: Role, _ column: String) {
    self.init(
      unit: role == .unit ? column : nil, time: role == .time ? column : nil,
      score: role == .score ? column : nil, rank: role == .rank ? column : nil,
      training: role == .training ? column : nil, meetings: role == .meetings ? column : nil,
      it: role == .it ? column : nil, controls: role == .control ? [column] : [])
  }
}
