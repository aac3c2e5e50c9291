import ArgumentParser
import Datasets
import Notebooks

struct NotebookRenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "One HTML page or Word document to hand in.",
    discussion: """
      Shows the notebook as it is recorded, and runs nothing; run or check come first. The page holds its images \
      and its style and needs nothing else. Raw HTML in the Markdown is left out, save marks such as <sup>. The \
      document is in the language of --lang, else of lang: in its front matter.

      Examples:
        reformstat notebook render analysis.md -o analysis.html
        reformstat notebook render analysis.md -o analysis.docx --lang vi
      """)

  @Argument(help: "A Markdown file.", completion: .file(extensions: ["md"])) var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, .html or .docx (default: HTML on standard output).", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The title (default: the first heading).", valueName: "text")) var title: String?

  @Flag(help: "Leave out the list of headings.") var noContents = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    try refuseWithinCell()
    try RenderWork(self).run()
  }
}
