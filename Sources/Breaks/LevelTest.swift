/// Whether a series changes its level, and where.
public struct LevelTest: Sendable, Equatable {
  public let method: ChangeMethod
  /// In the order of time; none where BIC chooses none.
  public let changes: [LevelChange]
  /// As published; for several breaks the gain in BIC, or F of the number asked for. `nil` where it is infinite, since
  /// nothing varies within segments.
  public let statistic: Double?
  public let pValue: Double
  /// The smallest p-value that any order of these values has; `nil` under a limiting law, which has none.
  public let leastPValue: Double?
  public let law: ChangeLaw
  /// Further places that come as near as the one reported, the first.
  public let rivals: [Int]
}

/// One change of level.
public struct LevelChange: Sendable, Equatable {
  /// The points before it.
  public let place: Int
  /// Of the segments on either side.
  public let meanBefore: Double
  public let meanAfter: Double
  /// `nil` where there is none to be had.
  public let interval: BreakInterval?

  public var shift: Double { meanAfter - meanBefore }
}

extension LevelTest {
  /// What a test may do.
  public struct Options: Sendable {
    public var method = ChangeMethod.pettitt
    /// The share of points at either end where sup-F looks for no change.
    public var trim = 0.15
    /// The points of a segment; `nil` for 15 % of all, at least two.
    public var minimal: Int?
    /// The number of breaks; `nil` to let BIC choose.
    public var breaks: Int?
    public var level = 0.95
    public var draws = 9999
    public var seed: UInt64 = 1

    public init() {}

    /// The fewest points that can be tested.
    public var leastPoints: Int {
      guard method == .baiPerron else { return ChangeMethod.leastPoints }
      return max(ChangeMethod.leastPoints, (breaks ?? 1) * (minimal ?? 2) + (minimal ?? 2))
    }

    /// Whether so many points have room for the segments asked for.
    func fits(_ n: Int) -> Bool {
      n >= ChangeMethod.leastPoints
        && (method != .baiPerron || Partition.minimal(n, asked: minimal) * ((breaks ?? 1) + 1) <= n)
    }
  }

  /// - Parameters:
  ///   - values: in the order of time, with room for the segments, not all equal.
  ///   - threads: for orders drawn; no number depends on it.
  public init(_ values: [Double], options: Options = Options(), threads: Int = 1) {
    self.init(values, options: options, threads: threads, laws: nil)
  }

  /// - Parameter laws: those that series share, where they were made before.
  init(_ values: [Double], options: Options, threads: Int, laws: SharedLaws?) {
    precondition(options.fits(values.count), "too few points")
    precondition(values.contains { $0 != values[0] }, "a constant series has no change to test")
    let orders = RandomOrders(draws: options.draws, seed: options.seed, threads: threads)
    self =
      options.method == .baiPerron
      ? Self.severalChanges(values, options, orders) : Self.oneChange(values, options, orders, laws)
  }

  private static func oneChange(
    _ values: [Double], _ options: Options, _ orders: RandomOrders, _ laws: SharedLaws?
  ) -> LevelTest {
    let scan = ChangeScan(values, options.method, trim: options.trim)
    let chance = laws?.chance(scan) ?? ScanLaw(scan, options, orders).chance(scan)
    // A sup-F without any place that stands out has no place at all.
    let place = scan.extreme > 0 ? scan.places.first : nil
    return LevelTest(
      method: options.method,
      changes: place.map { [LevelChange(values, from: 0, place: $0, to: values.count, level: nil)] } ?? [],
      statistic: scan.statistic, pValue: chance.pValue, leastPValue: chance.leastPValue, law: chance.law,
      rivals: place == nil ? [] : Array(scan.places.dropFirst()))
  }

  private static func severalChanges(
    _ values: [Double], _ options: Options, _ orders: RandomOrders
  ) -> LevelTest {
    let n = values.count
    let minimal = Partition.minimal(n, asked: options.minimal)
    let most = options.breaks ?? Partition.most(n, minimal: minimal)
    let partition = Partition(values, minimal: minimal, most: most)
    let way = options.breaks.map { PartitionGain.f(breaks: $0) } ?? .bic
    let gain = way.gain(partition.rss, n: n)
    let (p, least, law) = PartitionOrders(values, way, minimal: minimal, most: most).pValues(gain, orders)
    let places = partition.places[options.breaks ?? partition.chosen]
    let ends = [0] + places + [n]
    let changes = places.indices.map { i in
      LevelChange(
        values, from: ends[i], place: places[i], to: ends[i + 2],
        level: n >= ChangeMethod.limitFrom ? options.level : nil)
    }
    return LevelTest(
      method: .baiPerron, changes: changes, statistic: gain.isFinite ? gain : nil, pValue: p,
      leastPValue: least,
      law: law, rivals: [])
  }
}

extension LevelChange {
  /// The change at a place between two segments.
  fileprivate init(_ values: [Double], from: Int, place: Int, to: Int, level: Double?) {
    let (before, after) = (values[from..<place], values[place..<to])
    self.init(
      place: place, meanBefore: mean(before), meanAfter: mean(after),
      interval: level.flatMap {
        BreakInterval(before: before, after: after, place: place, n: values.count, level: $0)
      })
  }
}
