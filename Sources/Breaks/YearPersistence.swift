/// Whether years can be exchanged, which all counted and drawn p-values here rest on: are deviations of one year and the
/// next alike, when the best change is taken out?
///
/// The sum over units and years of e(t) e(t - 1) over that of e(t)^2, e the deviation from the level before or after.
/// It is held against the same sum in other orders of the years, all units' values of one year moving together, each
/// order with its own best change taken out: two fitted levels make deviations unlike their neighbours, so that years
/// that can be exchanged give a value below 0.
///
/// The trap: a single short series can hardly show it; many units together can.
public struct YearPersistence: Sendable, Equatable {
  public let correlation: Double
  /// On average over the orders drawn.
  public let expected: Double
  /// The share of orders with as much of it, that observed among them.
  public let pValue: Double
  public let draws: Int

  /// No more likely than this among years that can be exchanged, it is taken for real.
  public static let level = 0.1

  public var isReal: Bool { pValue <= Self.level }

  init(_ years: YearSums, isCommon: Bool, _ orders: RandomOrders) {
    let observed = years.persistence(ofOrder: Array(0..<years.count), isCommon: isCommon)
    let drawn = orders.values(years.count) { years.persistence(ofOrder: $0, isCommon: isCommon) }
    correlation = observed
    expected = drawn.reduce(0, +) / Double(orders.draws)
    pValue = RandomOrders.pValue(of: observed, among: drawn)
    draws = orders.draws
  }
}
