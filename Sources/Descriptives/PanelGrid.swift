public import DataFrames

/// The row of each unit at each time.
struct PanelGrid {
  private let times: [Double]
  private let rows: [Int32]

  init(_ panel: Panel) {
    times = panel.times
    var rows = [Int32](repeating: -1, count: panel.unitLevels.count * panel.times.count)
    for row in panel.order.prefix(panel.keyedCount) {
      let (unit, time) = (panel.unitCodes[Int(row)], panel.timeCodes[Int(row)])
      rows[Int(unit) * panel.times.count + Int(time)] = row
    }
    self.rows = rows
  }

  /// The code of a time, `nil` when no row has it.
  func code(of time: Double) -> Int32? { times.firstIndex(of: time).map { Int32($0) } }

  /// The row of a unit at a time, `nil` when there is none.
  func row(_ unit: Int32, _ time: Int32) -> Int? {
    let row = rows[Int(unit) * times.count + Int(time)]
    return row < 0 ? nil : Int(row)
  }
}

/// Which period comes before another: the edition before, where editions are declared; else one step of time.
///
/// A step is the greatest common divisor of the distances between times: one year for a yearly index with a gap,
/// two for one of every second year, .25 for quarters. Other times follow as they stand.
public struct PeriodSteps: Sendable, Equatable {
  private let times: [Double]
  private let step: Double?

  public init(_ panel: Panel) {
    times = panel.editions ?? panel.times
    let distances = zip(times, times.dropFirst()).map { $1 - $0 }
    step = panel.editions == nil ? commonStep(distances) : nil
  }

  /// The period before; `nil` for the first.
  public func before(_ time: Double) -> Double? {
    if let step { return time - step }
    return times.firstIndex(of: time).flatMap { $0 > 0 ? times[$0 - 1] : nil }
  }

  /// These times and, between two that follow each other in the data, the steps at which no row stands.
  ///
  /// Times that a condition leaves out are not put back, and a gap of more steps than there are times stays one.
  public func filled(_ shown: [Double]) -> [Double] {
    guard let step, let first = shown.first else { return shown }
    var result = [first]
    for (earlier, later) in zip(shown, shown.dropFirst()) {
      let areNeighbours = !times.contains { $0 > earlier && $0 < later }
      if areNeighbours, (later - earlier) / step <= Double(times.count) {
        result += stride(from: earlier + step, to: later, by: step)
      }
      result.append(later)
    }
    return result
  }
}

/// The largest step of which all distances are multiples, in whole units or quarters.
private func commonStep(_ distances: [Double]) -> Double? {
  for scale in [1.0, 4] {
    let scaled = distances.map { $0 * scale }
    guard scaled.allSatisfy({ $0 == $0.rounded() && $0 < 1e6 }), !scaled.isEmpty else { continue }
    return Double(scaled.map { Int($0) }.reduce(0, greatestCommonDivisor)) / scale
  }
  return nil
}

private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestCommonDivisor(b, a % b) }
