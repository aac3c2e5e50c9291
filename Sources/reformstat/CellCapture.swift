import Synchronization
import Tables

/// What a command of a notebook's cell says and writes, gathered in place of the streams and files of the process.
///
/// It holds for the task that runs the cell, not for the process: two cells at once would not mix.
final class CellCapture: Sendable {
  /// The capture in force; nil where a command answers the terminal.
  @TaskLocal static var current: CellCapture?

  /// The words of the cell's command, which stand for those of the command line.
  let words: [String]
  private let folder: ScratchFolder?
  private let state = Mutex(State())

  private struct State {
    var shown: [UInt8] = []
    var files: [(path: String, bytes: [UInt8])] = []
    var tables: [Table] = []
    var isMarkdown = false
  }

  /// - Parameter folder: Where files are put for later cells to read.
  init(words: [String], folder: ScratchFolder?) {
    (self.words, self.folder) = (words, folder)
  }

  /// Output and errors as a terminal would show them: in the order in which they came.
  var shown: String { state.withLock { String(decoding: $0.shown, as: UTF8.self) } }
  var files: [(path: String, bytes: [UInt8])] { state.withLock { $0.files } }
  var tables: [Table] { state.withLock { $0.tables } }
  var isMarkdown: Bool { state.withLock { $0.isMarkdown } }

  func show(_ bytes: [UInt8]) { state.withLock { $0.shown += bytes } }

  /// A result before it is written, for its tidy tables.
  func note(_ document: Document, isMarkdown: Bool) {
    state.withLock {
      $0.tables = document.data
      $0.isMarkdown = isMarkdown
    }
  }

  /// A file that the command makes.
  func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    try folder?.write(bytes, to: path)
    state.withLock { $0.files.append((path, bytes)) }
  }
}

/// The words that were typed, of the command line or of a notebook's cell.
var typedWords: [String] { CellCapture.current?.words ?? Array(CommandLine.arguments.dropFirst()) }
