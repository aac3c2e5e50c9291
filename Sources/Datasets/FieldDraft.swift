import DataFrames

/// The description of one column, drafted from its name, its values and its part.
struct FieldDraft {
  var field: Field
  /// What was guessed of its measure; `nil` where nothing was.
  let guess: String?

  /// The most units whose names are listed as the only ones allowed.
  static let mostNames = 200

  init(_ name: String, _ seen: SeenValues, roles: Roles) {
    let plain = PlainName(name)
    let role = roles.assignments.first { $0.column == name }?.role
    let isRank = role == .rank || roles.direction(of: name) == .lowerIsBetter && Vocabulary.rank.fits(plain)
    let countsRanked = seen.isNumeric && Vocabulary.ranked.fits(plain)
    let type = Self.type(seen, role, isRank: isRank || countsRanked)
    let measure = countsRanked ? "units" : Self.measure(plain, seen, role, isRank: isRank)
    field = Field(
      name: name, type: type, unit: measure, direction: roles.direction(of: name),
      title: name.split(separator: "_").joined(separator: " "), description: seen.sentence,
      constraints: Self.constraints(seen, plain, role, isLeastOne: isRank || countsRanked, measure))
    // Places and years are what ranks and times are measured in, whoever said what they are.
    let follows = countsRanked || isRank || role == .time
    guess = measure.flatMap {
      follows
        ? nil : $0 == "share" ? "taken as a share from 0 to 1 by its name" : "measured in \($0) by its name"
    }
  }

  private static func type(_ seen: SeenValues, _ role: Role?, isRank: Bool) -> FieldType {
    guard seen.isNumeric else { return .string }
    guard let numbers = seen.numbers, numbers.areWhole else { return .number }
    if role == .time { return seen.lies(in: 1000...2999) ? .year : .integer }
    return isRank || role == .unit ? .integer : .number
  }

  private static func measure(_ name: PlainName, _ seen: SeenValues, _ role: Role?, isRank: Bool) -> String? {
    guard let numbers = seen.numbers, role != .unit else { return nil }
    if isRank { return "place" }
    if role == .time { return seen.lies(in: 1000...2999) ? "year" : nil }
    if Vocabulary.share.fits(name), seen.lies(in: 0...1) { return "share" }
    if Vocabulary.percent.fits(name), seen.lies(in: 0...100), numbers.greatest > 1 { return "percent" }
    if numbers.least >= 0, Vocabulary.hours.fits(name) { return "hours" }
    if numbers.least >= 0, Vocabulary.days.fits(name) { return "days" }
    return Vocabulary.points.fits(name) ? "points" : nil
  }

  /// Bounds that lie in what is measured, not in the values at hand: none where the measure is not known.
  private static func constraints(
    _ seen: SeenValues, _ name: PlainName, _ role: Role?, isLeastOne: Bool, _ measure: String?
  ) -> Constraints {
    var constraints = Constraints(isRequired: role == .unit || role == .time)
    if role == .unit, (1...mostNames).contains(seen.levels.count) { constraints.allowed = seen.levels }
    guard let numbers = seen.numbers, role != .time, role != .unit else { return constraints }
    if isLeastOne {
      constraints.minimum = numbers.least >= 1 ? 1 : nil
    } else if measure != nil, numbers.least >= 0, !Vocabulary.change.fits(name) {
      constraints.minimum = 0
      constraints.maximum = measure == "percent" ? 100 : measure == "share" ? 1 : nil
    }
    return constraints
  }
}
