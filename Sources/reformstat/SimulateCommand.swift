import ArgumentParser
import DataFrames
import Reports
import Simulation
import Tables

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "A synthetic panel of departments whose true effects are known.",
    discussion: """
      Scores follow training, meetings and IT adoption with effects you choose, over department effects and \
      errors that persist from year to year. The CSV can be given to every other command.

      Examples:
        reformstat simulate -o departments.csv
        reformstat simulate --units 63 --years 12 --training-effect 0 --seed 7
        reformstat simulate | reformstat regress - "rank ~ training_hours"
      """)

  @Option(help: ArgumentHelp("Departments.", valueName: "n")) var units = 22
  @Option(help: ArgumentHelp("The first year.", valueName: "year")) var firstYear = 2016
  @Option(help: ArgumentHelp("Years.", valueName: "n")) var years = 9
  @Option(help: ArgumentHelp("Score points for one more hour of training a head.", valueName: "points"))
  var trainingEffect = PanelSimulation().effects.training
  @Option(help: ArgumentHelp("Score points for one more meeting a month.", valueName: "points"))
  var meetingsEffect = PanelSimulation().effects.meetings
  @Option(help: ArgumentHelp("Score points for IT adoption going from 0 to 1.", valueName: "points"))
  var itEffect = PanelSimulation().effects.adoption
  @Option(help: ArgumentHelp("The correlation of a department's errors from year to year.", valueName: "rho"))
  var rho = PanelSimulation().rho
  @Option(help: ArgumentHelp("The seed of all draws.", valueName: "n")) var seed: UInt64 = 1

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "csv, json, markdown, html, latex, text, xlsx or docx (default: csv).", valueName: "format"),
    completion: .list(ChosenFormat.allNames))
  var format: String?
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to a file instead of the screen.", valueName: "file"))
  var output: String?
  @Flag(help: "Do not say on standard error how the data were made.") var quiet = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    var simulation = PanelSimulation()
    (simulation.units, simulation.firstYear, simulation.years) = (units, firstYear, years)
    simulation.effects.training = trainingEffect
    simulation.effects.meetings = meetingsEffect
    simulation.effects.adoption = itEffect
    (simulation.rho, simulation.seed) = (rho, seed)
    let options = try outputOptions()
    let chosen = format == nil && options.chosen == .text(.text) ? .text(.csv) : options.chosen
    let file = try options.file(input: nil)
    let frame = try Self.frame(of: simulation)
    if chosen == .text(.csv) {
      let text = CSVWriter().text(frame)
      if let file { try file.write(Array(text.utf8)) } else { try StandardOutput.write(text) }
      if !quiet { say(simulation.description) }
      return
    }
    var table = dataTable(frame, title: "SYNTHETIC departments")
    table.notes = [simulation.description]
    let document = Document(
      command: "simulate", display: [table], data: [table], notes: [],
      provenance: [("seed", .integer(Int(clamping: seed)))])
    try options.write(document, to: file)
  }

  private func say(_ note: String) {
    let speech = Speech()
    StandardError.write(speech.message("Note", note))
    speech.listUntranslated()
  }

  /// What is written and how, checked as for every command.
  private func outputOptions() throws(Failure) -> OutputOptions {
    let words = (format.map { ["--format", $0] } ?? []) + (output.map { ["--output", $0] } ?? [])
    do {
      return try OutputOptions.parse(words)
    } catch {
      throw Failure(.usage, OutputOptions.message(for: error))
    }
  }

  /// The panel; numbers it cannot be made with were typed, so that they are wrong usage.
  private static func frame(of simulation: PanelSimulation) throws(Failure) -> DataFrame {
    do throws(DataError) {
      return try simulation.frame()
    } catch {
      throw Failure(.usage, error.description)
    }
  }
}
