public import DataFrames
public import Formulas
internal import Parallelism

/// Trends of units taken together: of all, or of each group.
public struct PooledTable: Sendable {
  public struct Line: Sendable {
    /// `nil` of all units together.
    public let group: String?
    /// `nil` where there are not three years with a unit that has two values.
    public internal(set) var trend: PooledTrend?
    /// Units with fewer than two values.
    public let leftOut: [String]
  }

  /// In the order of the groups' levels.
  public internal(set) var lines: [Line]
  public let options: TrendTable.Options
  /// Rows left out because they have no group.
  public let ungrouped: Int

  /// - Parameters:
  ///   - groups: of the rows; `nil` for all together. Rows without a group are left out.
  ///   - rows: those used.
  public init(
    _ panel: Panel, _ outcome: NumberColumn, by groups: CategoryColumn?, rows: RowSelection,
    options: TrendTable.Options = TrendTable.Options()
  ) {
    self.options = options
    let used = rows.bitmap(over: panel.unitCodes.count)
    let parts = Self.parts(groups, used)
    ungrouped = used.ones - parts.reduce(0) { $0 + $1.rows.ones }
    lines = parallelMap(parts.count, threads: options.threads) { place in
      let series = panel.series(of: outcome, at: parts[place].rows)
      return Line(
        group: parts[place].group,
        trend: PooledTrend(
          series, level: options.level, draws: options.draws, seed: options.seed),
        leftOut: series.filter { $0.values.count < 2 }.map(\.unit))
    }
    let adjusted = options.adjustment.adjusted(lines.map { $0.trend?.pValue })
    for (place, p) in adjusted.enumerated() { lines[place].trend?.adjusted = p }
  }

  private static func parts(_ groups: CategoryColumn?, _ rows: Bitmap) -> [(group: String?, rows: Bitmap)] {
    guard let groups else { return [(nil, rows)] }
    var parts = groups.levels.map { level in
      (group: Optional(level), rows: Bitmap(repeating: false, count: rows.count))
    }
    var isUsed = [Bool](repeating: false, count: parts.count)
    for row in rows.positions.map({ Int($0) }) where groups.validity?[row] ?? true {
      let code = Int(groups.codes[row])
      parts[code].rows[row] = true
      isUsed[code] = true
    }
    return zip(parts, isUsed).filter(\.1).map(\.0)
  }
}
