import Foundation
import Testing

/// Everything the program says has a Vietnamese sentence: recorded commands are run again with `--lang vi`, and the
/// program lists what it left in English.
struct TranslationTests {
  /// Each of so many cases is run: all would take as long as all the other tests.
  private static let step = ProcessInfo.processInfo.environment["ALL"] == "1" ? 1 : 6

  static let sample = CommandCase.all.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    .filter { example in
      let command = example.expected("command")
      return !["--help", "reformstat help", "--version", "completion"].contains(where: command.contains)
    }

  @Test(arguments: sample)
  func `nothing is left in English`(_ example: CommandCase) throws {
    let left = try Self.untranslated(by: example.expected("command"), in: example.folder)
    #expect(left.isEmpty)
  }

  /// The lines that the program could not say in Vietnamese.
  static func untranslated(by command: String, in folder: URL) throws -> [Substring] {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "reformstat-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: folder, to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let spoken = "reformstat() { command reformstat \"$@\" --lang vi --list-untranslated; }\n" + command
    let run = try Program.shell(spoken, in: place)
    return run.error.split(separator: "\n").filter { $0.hasPrefix("untranslated: ") }
  }
}
