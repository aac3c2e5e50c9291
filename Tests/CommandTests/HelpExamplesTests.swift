import Foundation
import Testing

/// Every example in the help runs as it stands, in a folder with the newcomer's file `mine.csv` and the notebook `analysis.md`.
struct HelpExamplesTests {
  static let pages =
    [
      "convert", "codebook", "validate", "datasets", "describe", "history", "correlate", "trend", "breaks",
      "converge", "forecast", "plot", "regress", "report", "simulate", "notebook",
    ].map { "\($0) --help" }
    + ["help reading", "help formulas", "help variances"]

  @Test(arguments: pages) func `three examples are shown, and they run`(_ page: String) throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("help-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let simulated = try Program.shell("reformstat simulate --quiet", in: place).output
    let rows = simulated.drop { $0 != "\n" }
    try ("department,year,training,meetings,it,score,rank" + rows).write(
      to: place.appendingPathComponent("mine.csv"), atomically: true, encoding: .utf8)
    try "# Mine\n\n```reformstat\ndescribe mine.csv --unit department --time year\n```\n".write(
      to: place.appendingPathComponent("analysis.md"), atomically: true, encoding: .utf8)
    let examples = Self.examples(try Program.shell("reformstat \(page)", in: place).output)
    #expect(examples.count == 3)
    for example in examples {
      let run = try Program.shell(example, in: place)
      #expect(run.status == 0, "\(example): \(run.error)")
      #expect(!run.output.isEmpty || example.contains(" -o "), "\(example)")
    }
  }

  /// The commands below "Examples:", lines that end in a backslash joined with the next.
  private static func examples(_ help: String) -> [String] {
    guard let start = help.range(of: "Examples")?.upperBound else { return [] }
    let lines = help[start...].replacingOccurrences(of: "\\\n", with: " ").split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst().prefix { !$0.isEmpty }.map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
