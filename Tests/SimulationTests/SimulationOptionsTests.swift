import DataFrames
import Simulation
import Testing

struct SimulationOptionsTests {
  @Test func `an option that no panel can have is named with its value and range`() {
    var simulation = PanelSimulation()
    simulation.rho = 1
    let error = #expect(throws: DataError.self) { try simulation.frame() }
    #expect(
      error?.description
        == "a simulated panel: rho is 1.0; it must be between -1 and 1, neither included")
  }

  @Test func `every option is checked`() {
    let spoilers: [(inout PanelSimulation) -> Void] = [
      { $0.units = 0 }, { $0.years = 0 }, { $0.firstYear = 0 }, { $0.rho = .nan },
      { $0.errorDeviation = -1 }, { $0.unitEffectDeviation = .infinity },
      { $0.unitEffectCorrelation = 1.5 }, { $0.effects.training = .nan },
      { $0.effects.meetings = .infinity }, { $0.effects.adoption = .nan }, { $0.yearDrift = .nan },
    ]
    for spoil in spoilers {
      var simulation = PanelSimulation()
      spoil(&simulation)
      #expect(throws: DataError.self) { try simulation.frame() }
    }
  }
}
