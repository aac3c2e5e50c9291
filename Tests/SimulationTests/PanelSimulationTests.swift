import DataFrames
import Simulation
import Testing

struct PanelSimulationTests {
  /// Some four standard errors of the slopes with 2000 departments, nine years and errors of sd 1.5.
  private let slopeTolerance = (training: 0.015, meetings: 0.035, adoption: 0.6)

  @Test func `the panel has its columns and a row for each department and year`() throws {
    let frame = try PanelSimulation().frame()
    #expect(
      frame.names == [
        "department", "year", "training_hours", "meetings_per_month", "it_adoption", "score", "rank",
      ])
    #expect(frame.rowCount == 198)
    let panel = try Panel(frame, unit: "department", time: "year")
    #expect(panel.isBalanced)
    #expect(panel.isOrdered)
    #expect(panel.times == (2016...2024).map(Double.init))
  }

  @Test func `the same seed gives the same bits and another seed or draw gives others`() throws {
    let columns = try PanelSimulation().frame().columns
    #expect(try PanelSimulation().frame().columns == columns)
    var other = PanelSimulation()
    other.seed = 2
    #expect(try other.frame().values("score") != PanelSimulation().frame().values("score"))
    other = PanelSimulation()
    other.draw = 1
    #expect(try other.frame().values("score") != PanelSimulation().frame().values("score"))
  }

  @Test func `more departments leave the numbers of the first ones as they are`() throws {
    let few = try PanelSimulation().frame()
    var simulation = PanelSimulation()
    simulation.units = 30
    let many = try simulation.frame()
    for name in ["training_hours", "meetings_per_month", "it_adoption", "score"] {
      #expect(Array(many.values(name).prefix(198)) == few.values(name))
    }
  }

  @Test func `more years leave the first ones as they are`() throws {
    var simulation = PanelSimulation()
    simulation.years = 12
    let long = try simulation.frame().values("score")
    let short = try PanelSimulation().frame().values("score")
    for unit in 0..<22 { #expect(long[unit * 12..<unit * 12 + 9] == short[unit * 9..<unit * 9 + 9]) }
  }

  @Test func `scores lie within 0 and 100 even when the model does not`() throws {
    var simulation = PanelSimulation()
    simulation.unitEffectDeviation = 60
    let scores = try simulation.frame().values("score")
    #expect(scores.min() == 0)
    #expect(scores.max() == 100)
  }

  @Test func `without levels and errors the score is the formula, to its rounding`() throws {
    var simulation = PanelSimulation()
    simulation.unitEffectDeviation = 0
    simulation.errorDeviation = 0
    let frame = try simulation.frame()
    let halfStep = 0.005 + 1e-12
    let drivers = (
      frame.values("training_hours"), frame.values("meetings_per_month"), frame.values("it_adoption")
    )
    for (row, score) in frame.values("score").enumerated() {
      let year = frame.values("year")[row] - 2016
      let training = 0.15 * (drivers.0[row] - 20)
      let rest = -0.4 * (drivers.1[row] - 10) + 8 * (drivers.2[row] - 0.5) + 0.3 * year
      #expect(abs(75 + training + rest - score) <= halfStep)
    }
  }

  @Test func `comparing departments with themselves recovers the true effects`() throws {
    let simulation = largeSimulation()
    let slopes = withinSlopes(try simulation.frame(), years: 9)
    #expect(abs(slopes[0] - simulation.effects.training) < slopeTolerance.training)
    #expect(abs(slopes[1] - simulation.effects.meetings) < slopeTolerance.meetings)
    #expect(abs(slopes[2] - simulation.effects.adoption) < slopeTolerance.adoption)
  }

  @Test func `departments of a high level train more, unless told not to`() throws {
    var simulation = largeSimulation()
    simulation.effects.training = 0
    simulation.years = 1
    func together() throws -> Double {
      let frame = try simulation.frame()
      return correlation(frame.values("training_hours"), frame.values("score"))
    }
    // Four standard errors of a correlation of zero over 2000 departments.
    let chance = 0.09
    #expect(try together() > 0.2)
    simulation.unitEffectCorrelation = 0
    #expect(try abs(together()) < chance)
  }

  /// Least squares of the score on the three drivers, department and year means taken out.
  private func withinSlopes(_ frame: DataFrame, years: Int) -> [Double] {
    let x = ["training_hours", "meetings_per_month", "it_adoption"].map { within(frame.values($0), years) }
    let y = within(frame.values("score"), years)
    func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
    return solve(x.map { a in x.map { dot(a, $0) } }, x.map { dot($0, y) })
  }

  private func within(_ values: [Double], _ years: Int) -> [Double] {
    let units = values.count / years
    let unitMeans = (0..<units).map { mean(Array(values[$0 * years..<($0 + 1) * years])) }
    let yearMeans = (0..<years).map { t in mean((0..<units).map { values[$0 * years + t] }) }
    let overall = mean(values)
    return values.indices.map { values[$0] - unitMeans[$0 / years] - yearMeans[$0 % years] + overall }
  }

  /// Cramer's rule for three equations.
  private func solve(_ a: [[Double]], _ b: [Double]) -> [Double] {
    func determinant(_ m: [[Double]]) -> Double {
      (0..<3).reduce(0) { sum, j in
        let (k, l) = ((j + 1) % 3, (j + 2) % 3)
        return sum + m[0][j] * (m[1][k] * m[2][l] - m[1][l] * m[2][k])
      }
    }
    return (0..<3).map { j in
      var replaced = a
      for i in 0..<3 { replaced[i][j] = b[i] }
      return determinant(replaced) / determinant(a)
    }
  }
}
