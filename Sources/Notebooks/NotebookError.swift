/// What is wrong with a notebook, and on which line.
public struct NotebookError: Error, Equatable, Sendable {
  public let line: Int
  public let message: String

  init(line: Int, _ message: String) {
    (self.line, self.message) = (line, message)
  }
}
