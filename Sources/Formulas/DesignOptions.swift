public import DataFrames

/// What is declared beside a formula: the panel, weights, clusters, and which rows to use.
public struct DesignOptions: Sendable {
  public var unit: String?
  public var time: String?
  /// Declared editions; lags then count editions.
  public var editions: [Double]?
  /// A column of precision weights.
  public var weights: String?
  public var clusters: [String]
  /// Rows to keep, as `--where` says; ranks and lags see all rows before it.
  public var filter: Expression?
  /// Which end of a column is the good one, for `rank()`.
  public var directions: [String: Direction]
  /// Rows that every model of a table can use; others are dropped last.
  public var commonRows: Bitmap?

  public init(
    unit: String? = nil, time: String? = nil, editions: [Double]? = nil, weights: String? = nil,
    clusters: [String] = [], filter: Expression? = nil, directions: [String: Direction] = [:],
    commonRows: Bitmap? = nil
  ) {
    self.unit = unit
    self.time = time
    self.editions = editions
    self.weights = weights
    self.clusters = clusters
    self.filter = filter
    self.directions = directions
    self.commonRows = commonRows
  }

  /// The panel, where unit and time are declared.
  func panel(of frame: DataFrame) throws(FormulaError) -> Panel? {
    guard let unit, let time else { return nil }
    do throws(DataError) {
      return try Panel(frame, unit: unit, time: time, editions: editions)
    } catch {
      throw FormulaError(.data, error.description)
    }
  }

  /// Refuses `lag` and `diff` without a panel.
  func check(_ node: Node, label: String? = nil) throws(FormulaError) {
    guard unit == nil || time == nil, node.calls(\.readsPanel) else { return }
    let missing = unit == nil ? (time == nil ? "--unit and --time" : "--unit") : "--time"
    throw FormulaError(
      .data,
      labelled("\(node) needs a panel: say which columns hold the unit and the time, by \(missing)", label))
  }
}

extension DataFrame {
  /// The column of that name, or an error with the nearest name.
  func required(_ name: String, label: String? = nil) throws(FormulaError) -> Column {
    if let column = column(name) { return column }
    throw FormulaError(.data, labelled(DataError.noColumn(name, in: source, among: names).description, label))
  }
}

/// The first few of a list, in words.
func listed(_ items: [String], limit: Int = 8) -> String {
  let shown = items.prefix(limit).joined(separator: ", ")
  return items.count > limit ? "\(shown) and \(items.count - limit) more" : shown
}
