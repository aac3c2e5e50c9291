import DataFrames
import Formulas
import Regression

@testable import Reports

/// Twelve offices, four years: a rank that training improves and meetings worsen, and IT that says nothing.
struct SampleModels {
  static let frame: DataFrame = {
    var columns: [[Double]] = [[], [], [], [], [], []]
    for office in 0..<12 {
      for year in 0..<4 {
        let (training, meetings) = (Double((office * 7 + year * 5) % 11), Double((office * 3 + year * 4) % 7))
        let it = Double((office * 3 + year * 2) % 5)
        let noise = Double((office * 13 + year * 29) % 17) / 17
        let rank = 20 - 0.8 * training + 0.9 * meetings + noise
        for (place, value) in [Double(office), Double(2016 + year), rank, training, meetings, it].enumerated()
        {
          columns[place].append(value)
        }
      }
    }
    return DataFrame(
      source: "offices.csv", names: ["office", "year", "rank", "training", "meetings", "it"],
      columns: columns.map { .numbers(NumberColumn(values: $0)) }, rowCount: 48)
  }()

  static let directions: [String: Direction] = [
    "rank": .lowerIsBetter, "training": .higherIsBetter, "meetings": .lowerIsBetter, "it": .higherIsBetter,
  ]

  static let drivers = [
    Driver(column: "training", role: "training", direction: .higherIsBetter, isNot: "Hours, not learning."),
    Driver(column: "meetings", role: "meetings", direction: .lowerIsBetter),
    Driver(column: "it", role: "IT", direction: .higherIsBetter),
  ]

  static func model(
    _ formula: String, name: String = "1", clusters: [String] = ["office"],
    covariance: Covariance = .clustered(.cr1)
  ) throws -> RegressionModel {
    let options = DesignOptions(unit: "office", time: "year", clusters: clusters, directions: directions)
    let formula = try Formula.parse(formula)
    let builder = try DesignBuilder(formula, options)
    let fit = try LinearRegression().fit(builder.design(frame))
    return RegressionModel(
      name: name, formula: formula, estimates: try Estimates(fit, covariance: covariance),
      panel: try Panel(frame, unit: "office", time: "year"))
  }

  static func report(_ models: [RegressionModel]) -> RegressionReport {
    RegressionReport(
      title: "Offices", models: models,
      context: RegressionReport.Context(
        unit: "office", time: "year", drivers: drivers, directions: directions))
  }
}
