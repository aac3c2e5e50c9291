/// The law of a test of one change under all orders of the values: counted, in the limit, or drawn.
struct ScanLaw: Sendable {
  /// What it says of one series.
  struct Chance: Sendable, Equatable {
    let pValue: Double
    let leastPValue: Double?
    let law: ChangeLaw
  }

  private enum Way: Sendable {
    case counted(OrderLaw, least: Double)
    case limit(places: ClosedRange<Int>)
    /// Of each order drawn, and of the ascending one, which is the largest there is.
    case drawn([Double], most: Double)
  }

  private let way: Way

  /// Counted where that can be done, at any length; else by the limiting law from enough points on; else drawn.
  init(_ scan: ChangeScan, _ options: LevelTest.Options, _ orders: RandomOrders) {
    let n = scan.values.count
    if let law = OrderLaw(scan) {
      way = .counted(law, least: law.upperTail(law.most))
    } else if n >= ChangeMethod.limitFrom, scan.hasLimit {
      way = .limit(places: supFPlaces(n, trim: options.trim))
    } else {
      let ascending = scan.deviations.sorted()
      let values = orders.values(n) { scan.extreme(ofOrder: $0, of: ascending) }
      way = .drawn(values, most: scan.extreme(ofOrder: Array(0..<n), of: ascending))
    }
  }

  func chance(_ scan: ChangeScan) -> Chance {
    switch way {
    case .counted(let law, let least):
      return Chance(pValue: law.upperTail(scan.extreme), leastPValue: least, law: .exact)
    case .limit(let places):
      let p =
        scan.method == .cusum
        ? KolmogorovLaw.upperTail(scan.extreme)
        : SupFLaw.upperTail(scan.statistic ?? .infinity, n: scan.values.count, places: places)
      return Chance(pValue: p, leastPValue: nil, law: .limit)
    case .drawn(let values, let most):
      return Chance(
        pValue: RandomOrders.pValue(of: scan.extreme, among: values),
        leastPValue: RandomOrders.pValue(of: most, among: values), law: .drawn)
    }
  }
}

extension ChangeScan {
  /// Whether there is a law for many points.
  fileprivate var hasLimit: Bool { method == .cusum || (method == .supF && statistic != nil) }
}
