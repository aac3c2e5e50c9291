import ArgumentParser

struct NotebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notebook",
    abstract: "An analysis as plain Markdown whose numbers stay true.",
    discussion: """
      A fenced block marked reformstat holds a command; run puts what it prints into the block after it, and \
      check tells where that is no longer so. A number in the prose is kept true by a comment behind it, which \
      no page shows: 20<!--= coefficients[training].estimate | 3 -->.

      Examples:
        reformstat notebook run analysis.md
        reformstat notebook check analysis.md
        reformstat notebook render analysis.md -o analysis.html
      """,
    subcommands: [NotebookRunCommand.self, NotebookCheckCommand.self, NotebookRenderCommand.self])
}

struct NotebookRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run the commands of notebooks and put in what they print.",
    discussion: """
      Commands run in order, in the notebook's folder; no shell runs. Only outputs, numbers before a comment \
      <!--= table[row].column --> and files that commands write change. A command that fails shows its error in \
      place, and the exit status is 1 unless its block is marked: ```reformstat fails.

      Examples:
        reformstat notebook run analysis.md
        reformstat notebook run analysis.md other.md
      """)

  @Argument(help: "Markdown files.", completion: .file(extensions: ["md"])) var files: [String]
  @OptionGroup var language: LanguageOption

  func run() throws {
    try refuseWithinCell()
    var isWhole = true
    for file in files {
      let work = try NotebookWork(file)
      isWhole = try work.record() && isWhole
    }
    if !isWhole { throw ExitCode(Failure.Status.failedCheck.rawValue) }
  }
}

struct NotebookCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tell where notebooks do not show what their commands print today.",
    discussion: """
      Runs the commands as run does, and writes nothing: outputs, numbers in the prose and files that commands \
      would write are compared with what is there. Exit status 1 when anything differs or fails.

      Examples:
        reformstat notebook check analysis.md
        reformstat notebook check README.md analysis.md
      """)

  @Argument(help: "Markdown files.", completion: .file(extensions: ["md"])) var files: [String]
  @OptionGroup var language: LanguageOption

  func run() throws {
    try refuseWithinCell()
    var isWhole = true
    for file in files {
      let work = try NotebookWork(file)
      isWhole = try work.compare() && isWhole
    }
    if !isWhole { throw ExitCode(Failure.Status.failedCheck.rawValue) }
  }
}

/// A notebook that runs itself would never end.
func refuseWithinCell() throws(Failure) {
  guard CellCapture.current != nil else { return }
  throw Failure(.usage, "a notebook's cell runs no notebook; run that one by itself")
}
