import Foundation
import Testing

/// What README and notebooks show is what the program prints today.
///
/// A fenced block marked `reformstat` holds a command, the fenced block after it the output. `RECORD=1` puts
/// today's output in.
struct ShownOutputsTests {
  @Test(arguments: ["README.md", "notebooks-md/start-here.md"])
  func `shown outputs are today's`(_ page: String) throws {
    let file = Program.root.appendingPathComponent(page)
    let pieces = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```")
    // Odd pieces are inside fences: the language, a line feed, the content.
    let commands = pieces.indices.filter { $0 % 2 == 1 && pieces[$0].hasPrefix("reformstat\n") }
    #expect(!commands.isEmpty)
    var today = pieces
    for index in commands {
      let run = try Program.shell(String(pieces[index].dropFirst("reformstat\n".count)), in: Program.root)
      let shown = try #require(index + 2 < pieces.count ? pieces[index + 2] : nil)
      let language = shown.prefix { $0 != "\n" }
      today[index + 2] = "\(language)\n\(run.output)\(run.error)"
    }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try today.joined(separator: "```").write(to: file, atomically: true, encoding: .utf8)
    } else {
      for index in commands { #expect(today[index + 2] == pieces[index + 2]) }
      Scoreboard.record("case", page)
    }
  }
}
