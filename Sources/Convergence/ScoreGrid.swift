public import DataFrames
public import Formulas

/// The scores of a panel as a table, units by times, with holes where a unit has none.
public struct ScoreGrid: Sendable, Equatable {
  /// In the order of the panel's levels; those that have a score at all.
  public let units: [String]
  /// Ascending; those at which any unit has a score.
  public let times: [Double]
  /// A row a unit, a score a time.
  public let scores: [[Double?]]

  /// - Precondition: a score a unit and time; times ascend.
  public init(units: [String], times: [Double], scores: [[Double?]]) {
    precondition(scores.count == units.count && scores.allSatisfy { $0.count == times.count })
    (self.units, self.times, self.scores) = (units, times, scores)
  }

  /// - Parameters:
  ///   - column: a number a row of the panel's frame.
  ///   - rows: those used.
  public init(_ panel: Panel, _ column: NumberColumn, rows: RowSelection) {
    let series = panel.series(of: column, at: rows.bitmap(over: panel.unitCodes.count)).filter {
      !$0.values.isEmpty
    }
    let times = Set(series.flatMap(\.times)).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(times, times.indices))
    let scores = series.map { one in
      var row = [Double?](repeating: nil, count: times.count)
      for (time, value) in zip(one.times, one.values) { if let place = places[time] { row[place] = value } }
      return row
    }
    self.init(units: series.map(\.unit), times: times, scores: scores)
  }

  /// The places of the units that have a score at all of these times.
  public func unitsComplete(at columns: [Int]) -> [Int] {
    units.indices.filter { unit in columns.allSatisfy { scores[unit][$0] != nil } }
  }

  /// The scores of these units at one time.
  /// - Precondition: they have one.
  func column(_ time: Int, of members: [Int]) -> [Double] {
    members.map { unit in
      guard let score = scores[unit][time] else { preconditionFailure("a score of each member") }
      return score
    }
  }

  /// The longest run of times that are equally far apart; of several the latest.
  ///
  /// A lag, and a half-life made of it, mean something only where every step is as long.
  public var evenRun: EvenRun? {
    guard times.count > 1 else { return nil }
    var best: EvenRun?
    var start = 0
    for end in 1..<times.count {
      let step = times[end] - times[end - 1]
      if end - start > 1, abs(step - (times[end - 1] - times[end - 2])) > Self.sameStep { start = end - 1 }
      let run = EvenRun(columns: start...end, step: step)
      if run.columns.count >= best?.columns.count ?? 0 { best = run }
    }
    return best
  }

  /// Quarters written as decimals are forgiven their rounding.
  private static let sameStep = 1e-6

  /// Times equally far apart.
  public struct EvenRun: Sendable, Equatable {
    /// Places among the grid's times.
    public let columns: ClosedRange<Int>
    /// From one time to the next.
    public let step: Double
  }
}

extension CrossSection.Control {
  /// The values of a column at the grid's first time.
  public init(_ name: String, _ panel: Panel, _ column: NumberColumn, rows: RowSelection, grid: ScoreGrid) {
    var values = [Double?](repeating: nil, count: grid.units.count)
    let places = Dictionary(uniqueKeysWithValues: zip(grid.units, grid.units.indices))
    for one in panel.series(of: column, at: rows.bitmap(over: panel.unitCodes.count)) {
      guard let place = places[one.unit], let time = one.times.firstIndex(of: grid.times[0]) else { continue }
      values[place] = one.values[time]
    }
    self.init(name: name, values: values)
  }
}
