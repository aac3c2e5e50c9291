import DataFrames
import Formulas
import Testing

@testable import Regression

/// The eleven linear regressions that NIST certifies, through the library.
///
/// > Reference: NIST (1996), Statistical Reference Datasets, linear regression.
struct NISTTests {
  static let folder: String = {
    let here = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/\(here)/References/nist"
  }()
  static let sets = [
    "Norris", "Pontius", "NoInt1", "NoInt2", "Filip", "Longley", "Wampler1", "Wampler2", "Wampler3",
    "Wampler4",
    "Wampler5",
  ]

  /// The relative error allowed: 13 digits of coefficients and 12 of standard errors, and for Filip, whose powers
  /// of x as doubles carry no more, 7.5 of both.
  static func tolerances(_ set: String) -> (estimates: Double, errors: Double) {
    set == "Filip" ? (3.2e-8, 3.2e-8) : (1e-13, 1e-12)
  }

  @Test(arguments: sets)
  func `coefficients, standard errors and sigma are those certified`(_ set: String) throws {
    let options = CSVOptions(categories: ["set", "term", "formula"])
    let models = try CSVFile(path: "\(Self.folder)/models.csv").read(options: options)
    let certified = try CSVFile(path: "\(Self.folder)/certified.csv").read(options: options)
    let model = try #require(rows(models, of: set).first)
    let formula = try Formula.parse(text(models, "formula", model))
    let frame = try CSVFile(path: "\(Self.folder)/\(set).csv").read()
    let design = try DesignBuilder(formula).design(frame)
    let fit = try LinearRegression().fit(design)
    let estimates = try Estimates(fit, covariance: .classical)
    let truths = rows(certified, of: set)
    let size = fit.response.reduce(0) { max($0, abs($1)) }
    let (coefficients, errors) = Self.tolerances(set)
    #expect(fit.droppedTerms.isEmpty)
    #expect(estimates.rows.count == truths.count)
    #expect(fit.sizes.residualDegrees == Int(number(models, "df_residual", model)))
    for (row, truth) in zip(estimates.rows, truths) {
      #expect(error(row.estimate, number(certified, "estimate", truth), size) <= coefficients)
      #expect(error(row.standardError ?? .nan, number(certified, "std_error", truth), size) <= errors)
    }
    #expect(error(fit.sigma, number(models, "residual_sd", model), size) <= errors)
  }

  /// Relative; where the true value is 0, relative to max |y|.
  private func error(_ found: Double, _ truth: Double, _ size: Double) -> Double {
    truth == 0 ? abs(found) / size : abs(found - truth) / abs(truth)
  }

  private func rows(_ frame: DataFrame, of set: String) -> [Int] {
    (0..<frame.rowCount).filter { text(frame, "set", $0) == set }
  }

  private func text(_ frame: DataFrame, _ column: String, _ row: Int) -> String {
    guard case .categories(let column) = frame.column(column) else { return "" }
    return column.levels[Int(column.codes[row])]
  }

  private func number(_ frame: DataFrame, _ column: String, _ row: Int) -> Double {
    guard case .numbers(let column) = frame.column(column) else { return .nan }
    return column.values[row]
  }
}
