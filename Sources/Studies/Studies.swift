import Parallelism

/// Runs the study named, or all, and prints its table.
@main
struct Studies {
  static let studies: [(name: String, run: @Sendable (_ threads: Int) throws -> String)] = [
    ("converge-size", { ConvergeSize(threads: $0).table() }),
    ("breaks-size", { BreaksSize(threads: $0).table() }),
    ("correlate-size", { try CorrelateSize(threads: $0).table() }),
    ("forecast-coverage", { try ForecastCoverage(threads: $0).table() }),
    ("trend-size", { TrendSize(threads: $0).table() }),
    ("serial-size", { SerialSize(threads: $0).table() }),
    ("pooled-size", { PooledSize(threads: $0).table() }),
  ]

  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    let chosen = studies.filter { words.first == "all" || $0.name == words.first }
    guard words.count == 1, !chosen.isEmpty else {
      print("usage: Studies all|<study>; there are \(studies.map(\.name).joined(separator: ", "))")
      return
    }
    for study in chosen {
      if chosen.count > 1 { print("# " + study.name) }
      print(try study.run(processorCount), terminator: "")
    }
  }
}
