/// A value at a time.
public struct TimePoint: Sendable, Equatable {
  public var time: Double
  public var value: Double

  public init(_ time: Double, _ value: Double) { (self.time, self.value) = (time, value) }
}

/// The times along an axis: where values can stand, and where what they measure changed.
public struct TimeAxis: Sendable, Equatable {
  public var title: String
  /// All times at which a value could stand, ascending.
  public var times: [Double]
  /// Declared breaks: the last time before and the first after.
  public var breaks: [Gap]

  public struct Gap: Sendable, Equatable {
    public var last: Double
    public var first: Double

    public init(last: Double, first: Double) { (self.last, self.first) = (last, first) }

    public var middle: Double { (last + first) / 2 }
  }

  public init(title: String, times: [Double], breaks: [Gap] = []) {
    self.title = title
    self.times = times
    self.breaks = breaks.filter { gap in
      (times.first ?? .infinity) <= gap.last && (times.last ?? -.infinity) >= gap.first
    }
  }

  /// Whether a line may join what stands at two times: no time of the axis lies between them, and no break.
  func joins(_ earlier: Double, _ later: Double) -> Bool {
    !times.contains { earlier < $0 && $0 < later }
      && !breaks.contains { $0.last >= earlier && $0.first <= later }
  }

  /// Points in stretches that lines may join.
  func runs(_ points: [TimePoint]) -> [[TimePoint]] {
    var runs: [[TimePoint]] = []
    for point in points {
      if let before = runs.last?.last, joins(before.time, point.time) {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs
  }

  /// A straight line between two points, cut where a break lies.
  func pieces(_ from: TimePoint, _ to: TimePoint) -> [(from: TimePoint, to: TimePoint)] {
    func at(_ time: Double) -> TimePoint {
      TimePoint(time, from.value + (time - from.time) / (to.time - from.time) * (to.value - from.value))
    }
    guard from.time < to.time else { return [(from, to)] }
    var pieces: [(from: TimePoint, to: TimePoint)] = []
    var start = from.time
    for gap in breaks.sorted(by: { $0.last < $1.last }) where gap.first > start && gap.last < to.time {
      if gap.last > start { pieces.append((at(start), at(gap.last))) }
      start = max(start, gap.first)
    }
    if start < to.time { pieces.append((at(start), at(to.time))) }
    return pieces
  }

  /// The times that get a label: all, or every second and so on from the last, none nearer than `room` pixels.
  func labelled(_ scale: LinearScale, numbers: NumberStyle, room: Double) -> [Double] {
    let widest = times.map { TextWidth.pixels(of: numbers.text($0), size: TextSize.tick) }.max() ?? 0
    return spaced { scale($0) - scale($1) >= widest + room }
  }

  /// Every n-th time from the last, n the smallest that leaves room between neighbours; where times are unevenly apart
  /// those that have room.
  func spaced(_ fits: (_ later: Double, _ earlier: Double) -> Bool) -> [Double] {
    let reversed = Array(times.reversed())
    for step in 1...max(1, reversed.count) {
      let shown = stride(from: 0, to: reversed.count, by: step).map { reversed[$0] }
      if zip(shown, shown.dropFirst()).allSatisfy(fits) { return shown.reversed() }
    }
    return reversed.first.map { [$0] } ?? []
  }
}
