public import DataFrames
public import Formulas
public import Regression

/// One estimated model and what a reader must be told about it.
public struct RegressionModel: Sendable {
  /// The number or short name at the head of its column, without parentheses.
  public let name: String
  /// What the model is about, where a dataset declares it.
  public let title: String?
  public let formula: Formula
  /// The condition on its rows; `nil` when there is none.
  public let filter: String?
  public let estimates: Estimates
  /// Units among the rows used; `nil` when no unit is declared.
  public let unitCount: Int?
  /// Periods among the rows used, ascending; `nil` when no time is declared.
  public let periods: [Double]?

  /// - Parameter panel: the panel of the frame that the rows come from.
  public init(
    name: String, title: String? = nil, formula: Formula, filter: String? = nil, estimates: Estimates,
    panel: Panel? = nil
  ) {
    self.name = name
    self.title = title
    self.formula = formula
    self.filter = filter
    self.estimates = estimates
    guard let panel else {
      (unitCount, periods) = (nil, nil)
      return
    }
    let rows = estimates.fit.design.rows
    var units = [Bool](repeating: false, count: panel.unitLevels.count)
    var times = [Bool](repeating: false, count: panel.times.count)
    for i in 0..<rows.count {
      let (unit, time) = (panel.unitCodes[rows[i]], panel.timeCodes[rows[i]])
      if unit >= 0 { units[Int(unit)] = true }
      if time >= 0 { times[Int(time)] = true }
    }
    unitCount = units.count { $0 }
    periods = panel.times.indices.filter { times[$0] }.map { panel.times[$0] }
  }

  var fit: Fit { estimates.fit }
  /// Whether the formula uses the column.
  func mentions(_ column: String) -> Bool { formula.variables.contains(column) }
  /// The number of terms that use the column.
  func termCount(of column: String) -> Int {
    formula.termNames.count { term in
      (try? Formula.parse("response ~ \(term)"))?.variables.contains(column) ?? false
    }
  }
  var response: String { fit.design.response.name }
}
