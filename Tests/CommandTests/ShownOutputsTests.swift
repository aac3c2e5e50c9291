import Foundation
import Testing

/// What README and notebooks show is what the program prints today.
///
/// A fenced block marked `reformstat` holds a command, the fenced block after it the output. The commands of a page
/// run one after another in a folder that holds the files of the folder of the page's name, if there is one.
/// `RECORD=1` puts today's output in.
struct ShownOutputsTests {
  @Test(arguments: [
    "README.md", "notebooks-md/start-here.md", "notebooks-md/your-own-file.md",
    "notebooks-md/papi-fourteen-years.md", "notebooks-md/from-a-spreadsheet.md",
  ])
  func `shown outputs are today's`(_ page: String) throws {
    let file = Program.root.appendingPathComponent(page)
    let place = try Self.place(of: file)
    defer { try? FileManager.default.removeItem(at: place) }
    let pieces = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```")
    // Odd pieces are inside fences: the language, a line feed, the content.
    let commands = pieces.indices.filter { $0 % 2 == 1 && pieces[$0].hasPrefix("reformstat\n") }
    #expect(!commands.isEmpty)
    var today = pieces
    for index in commands {
      let run = try Program.shell(String(pieces[index].dropFirst("reformstat\n".count)), in: place)
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

  /// A folder of its own, with the page's files.
  private static func place(of page: URL) throws -> URL {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("page-\(UUID().uuidString)")
    let files = page.deletingPathExtension()
    if FileManager.default.fileExists(atPath: files.path) {
      try FileManager.default.copyItem(at: files, to: place)
    } else {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    return place
  }
}
