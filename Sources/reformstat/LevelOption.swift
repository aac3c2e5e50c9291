import ArgumentParser

/// How sure intervals are to be.
struct LevelOption: ParsableArguments {
  @Option(help: ArgumentHelp("The confidence level of intervals.", valueName: "level"))
  var level = 0.95

  func validate() throws {
    guard level > 0, level < 1 else {
      throw ValidationError("--level takes a number between 0 and 1, such as 0.95, not \(level).")
    }
  }
}
