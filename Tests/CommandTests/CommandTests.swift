import Foundation
import Testing

/// Runs the program as a user does: each folder under `Cases/<command>/<case>` holds a `command` for the shell,
/// its `expected-output`, `expected-error` and `expected-status` (absent: nothing, nothing, 0), and the files it
/// reads. `RECORD=1` writes the expectations anew.
struct CommandTests {
  static let cases = CommandCase.all

  @Test(arguments: cases)
  func `the program answers as recorded`(_ example: CommandCase) throws {
    let run = try example.run()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { return try example.record(run) }
    #expect(run.output == example.expected("expected-output"))
    #expect(run.error == example.expected("expected-error"))
    #expect(
      "\(run.status)\n"
        == (example.expected("expected-status").isEmpty ? "0\n" : example.expected("expected-status")))
    Scoreboard.record("case", example.name)
  }
}

/// A folder with a command and what it should answer.
struct CommandCase: CustomTestStringConvertible, Sendable {
  let folder: URL

  static let all: [CommandCase] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")
    return children(root).flatMap(children).map(CommandCase.init)
  }()

  private static func children(_ folder: URL) -> [URL] {
    let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (found ?? []).filter(\.hasDirectoryPath).sorted { $0.path < $1.path }
  }

  var name: String { "\(folder.deletingLastPathComponent().lastPathComponent)/\(folder.lastPathComponent)" }
  var testDescription: String { name }

  func expected(_ file: String) -> String {
    (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)) ?? ""
  }

  /// Runs the command in a copy of the folder, so that nothing it writes stays.
  func run() throws -> Program.Run {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "reformstat-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: folder, to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    return try Program.shell(expected("command"), in: place)
  }

  func record(_ run: Program.Run) throws {
    let status = run.status == 0 ? "" : "\(run.status)\n"
    for (name, text) in [
      ("expected-output", run.output), ("expected-error", run.error), ("expected-status", status),
    ] {
      let file = folder.appendingPathComponent(name)
      if text.isEmpty {
        try? FileManager.default.removeItem(at: file)
      } else {
        try text.write(to: file, atomically: true, encoding: .utf8)
      }
    }
  }
}
