import Parallelism

/// Runs the study named and prints its table.
@main
struct Studies {
  static let studies: [(name: String, run: @Sendable (_ threads: Int) throws -> String)] = [
    ("correlate-size", { try CorrelateSize(threads: $0).table() }),
    ("forecast-coverage", { try ForecastCoverage(threads: $0).table() }),
    ("trend-size", { TrendSize(threads: $0).table() }),
  ]

  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    guard words.count == 1, let study = studies.first(where: { $0.name == words.first }) else {
      print("usage: Studies <study>; there are \(studies.map(\.name).joined(separator: ", "))")
      return
    }
    print(try study.run(processorCount), terminator: "")
  }
}
