import DataFrames
import Simulation
import Testing

struct DriverModelTests {
  /// Some four standard errors of a mean over 2000 departments, from sd 7.2, 2.5 and 0.17.
  private let tolerance = (training: 0.65, meetings: 0.25, adoption: 0.02)
  private let frame: DataFrame

  init() throws { frame = try largeSimulation().frame() }

  private func year(_ t: Int, of name: String) -> [Double] {
    let values = frame.values(name)
    return stride(from: t, to: values.count, by: 9).map { values[$0] }
  }

  @Test func `in the middle year the drivers have the moments of the model`() {
    #expect(abs(mean(year(4, of: "training_hours")) - 20) < tolerance.training)
    // sqrt(36 + 16) and sqrt(4 + 2.25); the few values cut off at zero take little from the first.
    #expect(abs(deviation(year(4, of: "training_hours")) - 7.2) < tolerance.training)
    #expect(abs(mean(year(4, of: "meetings_per_month")) - 10) < tolerance.meetings)
    #expect(abs(deviation(year(4, of: "meetings_per_month")) - 2.5) < tolerance.meetings)
    #expect(abs(mean(year(4, of: "it_adoption")) - 0.5) < tolerance.adoption)
  }

  @Test func `training and adoption rise and meetings fall`() {
    func change(_ name: String) -> Double { mean(year(8, of: name)) - mean(year(0, of: name)) }
    #expect(abs(change("training_hours") - 4) < tolerance.training)
    #expect(abs(change("meetings_per_month") + 2.4) < tolerance.meetings)
    #expect(change("it_adoption") > 0.5)
  }

  @Test func `hours and meetings are never negative and adoption lies within 0 and 1`() {
    #expect(frame.values("training_hours").min() == 0)
    #expect(frame.values("meetings_per_month").allSatisfy { $0 >= 0 })
    #expect(frame.values("it_adoption").allSatisfy { (0...1).contains($0) })
  }

  @Test func `drivers are what their printed decimals say`() {
    #expect(frame.values("training_hours").allSatisfy { Double("\($0)") == ($0 * 10).rounded() / 10 })
    #expect(frame.values("it_adoption").allSatisfy { Double("\($0)") == ($0 * 1000).rounded() / 1000 })
  }
}
