import Simulation
import Testing

struct ModelInWordsTests {
  @Test func `the words say that the data are synthetic and what the true effects are`() {
    let words = PanelSimulation().description
    #expect(words.hasPrefix("SYNTHETIC: 22 invented departments, 2016-2024, seed 1. "))
    #expect(
      words.contains(
        "score = 75 + department's own level + 0.15 x (training_hours - 20) - 0.4 x (meetings_per_month - 10)"
          + " + 8 x (it_adoption - 0.5) + 0.3 x (year - 2016) + error."))
    #expect(words.contains("correlation 0.5 from one year to the next"))
  }

  @Test func `other options are other words`() {
    var simulation = PanelSimulation()
    simulation.units = 5
    simulation.seed = 7
    simulation.draw = 3
    simulation.effects.training = -2
    let words = simulation.description
    #expect(words.hasPrefix("SYNTHETIC: 5 invented departments, 2016-2024, seed 7, draw 3."))
    #expect(words.contains(" - 2 x (training_hours - 20)"))
  }
}
