/// Beta convergence over units: what each gained from the first to the last time, against where it began.
///
/// Two slopes of the average yearly change on the beginning. The plain one is least squares on the first score.
/// The instrumented one takes the change from the second time on, on the second score, which the first stands
/// for: errors of the first time are in neither the second score nor the later change.
///
/// The trap: an error of the first score is in the regressor and, with the other sign, in the change. Scores that
/// are nothing but a lasting level and noise give the plain slope -(1 - reliability) / span, "convergence" where
/// there is none. The instrumented one is right where errors of different times have nothing to do with each other.
///
/// > Reference: Barro and Sala-i-Martin (1992), *JPE* 100(2); Friedman (1992), *JEL* 30(4); Temple (1998),
/// > *Journal of Applied Econometrics* 13(4).
public struct CrossSection: Sendable {
  /// A column held fixed: a value a unit, as of the first time.
  public struct Control: Sendable, Equatable {
    public let name: String
    public let values: [Double?]

    public init(name: String, values: [Double?]) { (self.name, self.values) = (name, values) }
  }

  public let plain: Finding<GapChange>
  public let instrumented: Finding<GapChange>
  /// Squared HC3 t of the first score in the regression of the second on it.
  public let firstStageF: Double?
  /// Places of the units behind the plain slope.
  public let members: [Int]
  /// The controls that others, or the constant, determine.
  public let droppedControls: [String]

  /// Fewer units say nothing, whatever t says.
  public static let leastUnits = 5
  /// A first-stage F below this leaves the instrumented slope and its interval unreliable.
  public static let weakF = 10.0

  /// - Parameter grid: of at least two times.
  public init(_ grid: ScoreGrid, controls: [Control] = [], level: Double = 0.95) {
    let last = grid.times.count - 1
    let held = { (unit: Int) in controls.allSatisfy { $0.values[unit] != nil } }
    members = grid.unitsComplete(at: [0, last]).filter(held)
    let need = Self.leastUnits + controls.count
    let ends = Change(grid, from: 0, members, controls)
    let slope = InstrumentedSlope(ends.later, on: ends.earlier, controls: ends.controls)
    let kept = slope?.keptControls ?? Array(controls.indices)
    droppedControls = controls.indices.filter { !kept.contains($0) }.map { controls[$0].name }
    plain =
      members.count < need
      ? .missing(.units(have: members.count, need: need)) : ends.finding(slope, level: level)
    guard last > 1 else {
      (instrumented, firstStageF) = (.missing(.times(have: 2, need: 3)), nil)
      return
    }
    let three = grid.unitsComplete(at: [0, 1, last]).filter(held)
    guard three.count >= need else {
      (instrumented, firstStageF) = (.missing(.units(have: three.count, need: need)), nil)
      return
    }
    let later = Change(grid, from: 1, three, controls)
    let freed = InstrumentedSlope(
      later.later, on: later.earlier, by: grid.column(0, of: three), controls: later.controls)
    (instrumented, firstStageF) = (later.finding(freed, level: level), freed?.firstStageF)
  }
}

/// The scores of some units at a time and at the last one.
private struct Change {
  let earlier: [Double]
  let later: [Double]
  let controls: [[Double]]
  let years: Double

  init(_ grid: ScoreGrid, from start: Int, _ members: [Int], _ controls: [CrossSection.Control]) {
    let last = grid.times.count - 1
    earlier = grid.column(start, of: members)
    later = grid.column(last, of: members)
    years = grid.times[last] - grid.times[start]
    self.controls = controls.map { control in members.map { control.values[$0] ?? 0 } }
  }

  func finding(_ slope: InstrumentedSlope?, level: Double) -> Finding<GapChange> {
    guard let slope else { return .missing(sumOfSquares(centred(earlier)) == 0 ? .spread : .identification) }
    let phi = TestedEstimate(
      slope.slope, standardError: slope.standardError, degreesOfFreedom: Double(slope.degreesOfFreedom),
      level: level)
    return .found(GapChange(phi: phi, years: years, units: earlier.count, pairs: earlier.count))
  }
}
