public import DataFrames

/// Makes a synthetic panel of departments in which the true effects are known.
///
/// For department i and year t = 0, 1, ... the score is, before it is kept within 0 and 100 and rounded to
/// two decimals,
///
///     score = 75 + a[i] + b1 (training - 20) + b2 (meetings - 10) + b3 (it - 0.5) + d t + u[i, t]
///     a[i] = unitEffectDeviation z,                 u[i, t] = rho u[i, t-1] + s sqrt(1 - rho^2) z
///     u[i, 0] = s z (stationary: the sd of u is s in every year)
///
/// with b1, b2, b3 the `effects`, d the `yearDrift`, s the `errorDeviation` and each z a standard normal number
/// of its own. The drivers are those of `DriverModel`, as the table shows them: rounding is no error in them.
///
/// The trap: departments with a high level of their own also train more (correlation 0.5 by default), so the
/// pooled slope of training is *not* its true effect; comparing each department with itself is right.
///
/// Department i draws from a stream of its own: more departments or more years leave the numbers of the
/// first ones as they are; only ranks change, and names unless there are 22.
public struct PanelSimulation: Sendable, Equatable {
  /// Changes of the score for one more of each driver.
  public struct Effects: Sendable, Equatable {
    /// For each hour of training a head.
    public var training = 0.15
    /// For each meeting a month.
    public var meetings = -0.4
    /// From no adoption (0) to full adoption (1).
    public var adoption = 8.0

    public init() {}
  }

  public var units = 22
  public var firstYear = 2016
  public var years = 9
  public var seed: UInt64 = 1
  /// Which repetition under one seed, from 0: for experiments that need many panels.
  public var draw: UInt32 = 0
  public var effects = Effects()
  /// The standard deviation of the departments' own levels.
  public var unitEffectDeviation = 3.0
  /// The correlation of a department's own level with its level of training, between -1 and 1.
  public var unitEffectCorrelation = 0.5
  /// The standard deviation of the errors of one year.
  public var errorDeviation = 1.5
  /// The correlation of a department's error with that of the year before, between -1 and 1, neither reached.
  public var rho = 0.5
  /// Added to every score from one year to the next.
  public var yearDrift = 0.3

  public init() {}

  static let centers = (score: 75.0, training: 20.0, meetings: 10.0, adoption: 0.5)
  static let range = 0.0...100.0

  /// The panel: department, year, training_hours, meetings_per_month, it_adoption, score, rank.
  ///
  /// Rows stand in the order of departments (by bytes) and years. Rank 1 is the best score of the year, equal
  /// scores share the mean of their ranks.
  ///
  /// - Throws: `DataError` for an option that no panel can have.
  public func frame() throws(DataError) -> DataFrame {
    try check()
    let histories = (0..<units).map(history)
    let scores = histories.map { $0.map(\.score) }
    let ranks = ranksWithinYears(scores)
    let names = departmentNames(count: units)
    let codes = names.indices.flatMap { [Int32](repeating: Int32($0), count: years) }
    let cells = histories.flatMap(\.self)
    let numbers: [(name: String, values: [Double])] = [
      ("year", names.flatMap { _ in (0..<years).map { Double(firstYear + $0) } }),
      ("training_hours", cells.map(\.training)), ("meetings_per_month", cells.map(\.meetings)),
      ("it_adoption", cells.map(\.adoption)), ("score", cells.map(\.score)), ("rank", ranks.flatMap(\.self)),
    ]
    return DataFrame(
      source: "simulated departments (seed \(seed))", names: ["department"] + numbers.map(\.name),
      columns: [.categories(CategoryColumn(codes: codes, levels: names))]
        + numbers.map { .numbers(NumberColumn(values: $0.values)) },
      rowCount: units * years)
  }

  /// One department's years.
  private func history(of unit: Int) -> [DepartmentYear] {
    var draws = DepartmentDraws(seed: seed, draw: draw, unit: unit)
    let level = draws.next()
    let drivers = DriverModel(unitLevel: level, correlation: unitEffectCorrelation, &draws)
    var error = ErrorProcess(deviation: errorDeviation, rho: rho)
    return (0..<years).map { year in
      var cell = drivers.year(year, &draws)
      let score =
        Self.centers.score + unitEffectDeviation * level
        + effects.training * (cell.training - Self.centers.training)
        + effects.meetings * (cell.meetings - Self.centers.meetings)
        + effects.adoption * (cell.adoption - Self.centers.adoption)
        + yearDrift * Double(year) + error.next(draws.next())
      cell.score = rounded(min(max(score, Self.range.lowerBound), Self.range.upperBound), decimals: 2)
      return cell
    }
  }
}

/// What one department did in one year, as the table shows it.
struct DepartmentYear: Equatable {
  var training: Double
  var meetings: Double
  var adoption: Double
  var score = 0.0
}

/// The nearest number with so many decimals: a quotient, so that it is the double its own text reads back as.
func rounded(_ value: Double, decimals: Int) -> Double {
  let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
  return (value * scale).rounded() / scale
}
