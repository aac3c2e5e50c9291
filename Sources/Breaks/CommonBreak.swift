public import DataFrames
public import Formulas

/// One year at which all units of a panel change their levels, each by its own shift.
///
/// The place k among the T years is that with the least sum of squares about the units' means before and after:
///
///     k = argmax sum over units of n1 n2 / (n1 + n2) (mean after - mean before)^2
///
/// n1 and n2 the years that the unit has on either side; a unit on one side alone keeps its one mean. The share is
/// that maximum over the sum of squares about the units' means. Under no change the years are exchangeable, all units'
/// values of one year moving together with their gaps, so that what units have in common in a year is allowed for; the
/// maximum depends on the sets of first years alone and its law is counted (`OrderLaw`) to 16 years, drawn beyond.
///
/// The trap is what exchangeable years ask of many units. Where each unit's errors persist from year to year, all
/// units have changes at some time, and of panels of 63 units and 14 years without a common change that p calls 66 of 100
/// broken at a correlation of 0.2, and all of them at 0.5 (`Studies`, breaks-size). So the deviations that the change
/// leaves are tested for persistence by the same orders of years, and where they have it `pValue` is `nil`: the year and
/// the share can be read, a p-value cannot.
///
/// Ranks of a year add up to a constant, so one unit's rise is another's fall and their common shift is 0 by arithmetic.
/// Use it on scores.
///
/// > Reference: Bai (2010), Common breaks in means and variances for panel data, *Journal of Econometrics* 157(1).
public struct CommonBreak: Sendable, Equatable {
  /// One unit with values on both sides.
  public struct Shift: Sendable, Equatable {
    public let unit: String
    public let meanBefore: Double
    public let meanAfter: Double
    public var shift: Double { meanAfter - meanBefore }
  }

  /// Those at which any unit has a value, ascending.
  public let times: [Double]
  /// The years before the change.
  public let place: Int
  /// Further places that come as near.
  public let rivals: [Int]
  /// The share of the sum of squares about the units' means that the change takes.
  public let share: Double
  /// Under exchangeable years; `nil` where they are not.
  public var pValue: Double? { persistence.isReal ? nil : exchangeableP }
  /// What p would be if years were exchangeable.
  public let exchangeableP: Double
  /// Whether years can be exchanged.
  public let persistence: YearPersistence
  /// The smallest that any order of the years has.
  public let leastPValue: Double
  public let law: ChangeLaw
  /// The orders drawn where they are not counted.
  public let draws: Int
  /// In the order of the units' levels.
  public let shifts: [Shift]
  /// Units with values on one side of the change alone.
  public let oneSided: [String]

  /// Over the units with values on both sides, each counting once.
  public var meanShift: Double { shifts.reduce(0) { $0 + $1.shift } / Double(shifts.count) }

  /// Why there is no answer.
  public enum Refusal: Error, Equatable {
    case fewYears(Int)
    case fewUnits(Int)
    /// Each unit keeps its one value.
    case constant
  }

  /// - Parameters:
  ///   - outcome: a number a row of the panel's frame.
  ///   - rows: those used.
  ///   - draws: of years, where they cannot be counted.
  /// - Throws: fewer than four years or two units, or nothing that varies.
  public init(
    _ panel: Panel, _ outcome: NumberColumn, rows: RowSelection, draws: Int = 9999, seed: UInt64 = 1,
    threads: Int = 1
  ) throws(Refusal) {
    let series = panel.series(of: outcome, at: rows.bitmap(over: panel.unitCodes.count)).filter {
      !$0.values.isEmpty
    }
    try self.init(series, draws: draws, seed: seed, threads: threads)
  }

  /// - Parameter series: those of units that have any value.
  public init(_ series: [UnitSeries], draws: Int = 9999, seed: UInt64 = 1, threads: Int = 1) throws(Refusal) {
    let years = YearSums(series)
    guard years.count >= ChangeMethod.leastPoints else { throw .fewYears(years.count) }
    guard series.count > 1 else { throw .fewUnits(series.count) }
    let total = series.reduce(0) { $0 + squares($1.values[...]) }
    guard total > 0 else { throw .constant }
    let gains = years.gains(ofOrder: Array(0..<years.count))
    let most = gains.max() ?? 0
    let places = gains.indices.filter { reaches(gains[$0], most) }
    guard let place = places.first, most > 0 else { throw .constant }
    let orders = RandomOrders(draws: draws, seed: seed, threads: threads)
    if years.count <= YearSums.countable {
      let law = OrderLaw(sizes: [Int](repeating: 1, count: years.count), statistic: years.gainOfSets())
      (exchangeableP, leastPValue, self.law) = (law.upperTail(most), law.upperTail(law.most), .exact)
    } else {
      let drawn = orders.values(years.count) { years.gains(ofOrder: $0).max() ?? 0 }
      exchangeableP = RandomOrders.pValue(of: most, among: drawn)
      (leastPValue, self.law) = (1 / Double(draws + 1), .drawn)
    }
    persistence = YearPersistence(years, isCommon: true, orders)
    self.draws = draws
    (times, self.place, rivals, share) = (years.times, place, Array(places.dropFirst()), most / total)
    let cut = years.times[place]
    let sides = series.map { one in (one, one.times.prefix { $0 < cut }.count) }
    oneSided = sides.filter { $1 == 0 || $1 == $0.values.count }.map(\.0.unit)
    shifts = sides.filter { $1 > 0 && $1 < $0.values.count }.map { one, count in
      Shift(unit: one.unit, meanBefore: mean(one.values[..<count]), meanAfter: mean(one.values[count...]))
    }
  }
}
