import ArgumentParser
import Notebooks

struct NotebookRenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "One page or document to hand in.")

  @Argument(help: "A Markdown file.") var file: String
  func run() throws {}
}
