import Breaks
import Distributions
import Parallelism

/// How often `breaks` sees a change of level where there is none, in series of 6 to 50 points.
///
/// Each method at 5 %, and how often BIC chooses at least one break, on independent values, on ranks from 1 to 5 (many
/// ties), and on values whose errors persist from year to year.
struct BreaksSize {
  let threads: Int
  let series = 2_000
  let draws = 499

  enum Process: String, CaseIterable {
    case independent
    case ranks = "ranks 1 to 5"
    case persistent = "AR(0.5)"
  }

  static let lengths = [6, 10, 14, 20, 30, 50]

  func table() -> String {
    var lines = [
      "\(series) series without a change, false alarms at 5 %, in %; \(draws) draws where orders cannot be counted",
      Self.padded("points", 36) + Self.lengths.map { Self.right("\($0)", 7) }.joined(),
    ]
    for (number, process) in Process.allCases.enumerated() {
      let columns = Self.lengths.map { length in
        parallelMap(series, threads: threads) { draw in
          alarms(process, length, draw: UInt64(number * series + draw))
        }
      }
      let names = ChangeMethod.allCases.map(\.rawValue) + ["BIC finds a break"]
      for (row, name) in names.enumerated() {
        let cells = columns.map { answers in Self.right(Self.percent(answers.map { $0[row] }), 7) }
        lines.append(
          Self.padded(row == 0 ? process.rawValue : "", 15) + Self.padded(name, 21) + cells.joined())
      }
    }
    return (lines + CommonBreakSize(threads: threads).lines()).joined(separator: "\n") + "\n"
  }

  /// Whether each method rejects, and whether BIC finds a break.
  private func alarms(_ process: Process, _ length: Int, draw: UInt64) -> [Bool] {
    var stream = PhiloxStream(seed: UInt64(length), procedure: "breaks-size", draw: draw)
    var values: [Double] = []
    for year in 0..<length {
      let error = stream.standardNormal()
      let isFirst = year == 0 || process != .persistent
      values.append(isFirst ? error : 0.5 * values[year - 1] + 0.75.squareRoot() * error)
    }
    if process == .ranks { values = values.map { min(5, max(1, (3 + 1.2 * $0).rounded())) } }
    guard values.contains(where: { $0 != values[0] }) else { return [Bool](repeating: false, count: 6) }
    let tests = ChangeMethod.allCases.map { method in
      var options = LevelTest.Options()
      (options.method, options.draws, options.seed) = (method, draws, draw)
      return LevelTest(values, options: options)
    }
    return tests.map { $0.pValue <= 0.05 } + [!(tests.last?.changes.isEmpty ?? true)]
  }

  /// In %, with one decimal.
  static func percent(_ alarms: [Bool]) -> String {
    let tenths = (1000 * Double(alarms.count { $0 }) / Double(alarms.count)).rounded()
    return "\(tenths / 10)"
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
