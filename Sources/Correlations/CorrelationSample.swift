public import DataFrames
public import Formulas
internal import Parallelism

/// The rows and columns that correlations are computed on, put in an order that does not depend on the file's.
///
/// In a declared panel that is the order of unit and time; else rows are sorted by all their values, so that rows
/// that change places are alike in every column. Sums over them then have the same bits whatever the order of the
/// rows was.
public struct CorrelationSample: Sendable {
  /// A column, by itself or k periods earlier.
  public struct Source: Sendable, Hashable {
    public let column: String
    public let lag: Int

    public init(_ column: String, lag: Int = 0) {
      self.column = column
      self.lag = lag
    }

    /// As tables name it: `it`, or `lag(it, 1)`.
    public var name: String { lag == 0 ? column : "lag(\(column), \(lag))" }
  }

  /// Rows in use.
  public let rowCount: Int
  /// Rows asked for that have no unit, no time or no period, and are left out.
  public let rowsWithoutKey: Int
  /// The periods of `within`, ascending as texts.
  public let periodNames: [String]
  /// Units that have a row; 0 without a panel.
  public let unitCount: Int
  let columns: [CodedColumn]
  /// The period of each row.
  let periods: [Int32]?
  let panel: PanelRows?

  /// - Parameters:
  ///   - sources: distinct columns of numbers.
  ///   - rows: those asked for; all when `nil`. Lags see all rows.
  ///   - within: a column whose levels are the periods.
  ///   - panel: units and times, where declared.
  /// - Throws: `DataError` for a column that is not there or holds text.
  public init(
    _ frame: DataFrame, sources: [Source], rows: RowSelection? = nil, within: String? = nil,
    panel: Panel? = nil, threads: Int = 1
  ) throws(DataError) {
    let period = try within.map { name throws(DataError) in try frame.groups(name) }
    let kept = keptRows(rows ?? .all(frame.rowCount), panel: panel, period: period?.codes)
    rowsWithoutKey = (rows?.count ?? frame.rowCount) - kept.count
    let inputs = try sources.map { source throws(DataError) in
      let column = try frame.numbers(source.column)
      return (
        source: source, column: column, rows: panel.flatMap { lagged(kept, $0, by: source.lag) } ?? kept
      )
    }
    let coded = parallelMap(inputs.count, threads: threads) { item in
      let (_, column, rows) = inputs[item]
      let values = rows.map { $0 >= 0 ? column.values[Int($0)] : 0 }
      let found = levels(of: values) { rows[$0] >= 0 && column.validity?[Int(rows[$0])] ?? true }
      return (values: values, codes: found.codes, count: found.count)
    }
    let periodCodes = period.map { period in kept.map { period.codes[Int($0)] } }
    var order = kept.indices.map { Int32($0) }
    if panel == nil {
      for column in coded.reversed() {
        order = bucketed(order, count: column.count + 1) { Int(column.codes[$0] + 1) }
      }
      if let period, let periodCodes {
        order = bucketed(order, count: period.names.count) { Int(periodCodes[$0]) }
      }
    }
    let (final, names) = (order, period?.names ?? [])
    let periods = periodCodes.map { codes in final.map { codes[Int($0)] } }
    columns = parallelMap(inputs.count, threads: threads) { item in
      CodedColumn(
        name: inputs[item].source.name, values: final.map { coded[item].values[Int($0)] },
        levels: final.map { coded[item].codes[Int($0)] }, levelCount: coded[item].count, periods: periods,
        periodCount: names.count)
    }
    self.periods = periods
    periodNames = names
    rowCount = kept.count
    self.panel = panel.map { PanelRows($0, rows: kept) }
    unitCount = self.panel?.unitCount ?? 0
  }

  /// The names of the columns, in the order of the sources.
  public var names: [String] { columns.map(\.name) }
}

/// The rows asked for that have all keys; in a panel by unit and time.
private func keptRows(_ rows: RowSelection, panel: Panel?, period: [Int32]?) -> [Int32] {
  var asked: [Int32]
  if let panel {
    asked = Array(panel.order.prefix(panel.keyedCount))
    if case .listed(let listed) = rows {
      var mask = Bitmap(repeating: false, count: panel.unitCodes.count)
      for row in listed { mask[Int(row)] = true }
      asked = asked.filter { mask[Int($0)] }
    }
  } else {
    asked = (0..<rows.count).map { Int32(rows[$0]) }
  }
  guard let period else { return asked }
  return asked.filter { period[Int($0)] >= 0 }
}

/// The rows k periods earlier, -1 where there is none; `nil` for no lag.
private func lagged(_ rows: [Int32], _ panel: Panel, by lag: Int) -> [Int32]? {
  guard lag != 0 else { return nil }
  let sources = panel.lagged(by: lag)
  return rows.map { sources[Int($0)] }
}

extension DataFrame {
  fileprivate func existing(_ name: String) throws(DataError) -> Column {
    if let column = column(name) { return column }
    throw DataError.noColumn(name, in: source, among: names)
  }

  fileprivate func numbers(_ name: String) throws(DataError) -> NumberColumn {
    switch try existing(name) {
    case .numbers(let column): return column
    case .categories(let column):
      let place = column.firstText.map { " (\"\($0.text)\" on line \($0.line))" } ?? ""
      throw DataError(
        .invalid, "\(source): \(name) holds text\(place), and only numbers correlate; leave it out")
    }
  }

  /// Codes a row and the names of the levels, -1 where missing.
  fileprivate func groups(_ name: String) throws(DataError) -> (codes: [Int32], names: [String]) {
    switch try existing(name) {
    case .numbers(let column):
      let (codes, values) = column.grouped()
      return (codes, values.map(shortestText))
    case .categories(let column): return (column.maskedCodes(), column.levels)
    }
  }
}
