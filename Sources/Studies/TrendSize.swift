import Distributions
import Parallelism
import Trends

/// How often `trend` sees a trend where there is none, in series of 4 to 20 years.
///
/// The exact test against the normal law with continuity correction that most programs take, on independent values,
/// on ranks from 1 to 5 (many ties), and on values whose errors persist from year to year, where neither keeps its
/// size. With 4 years no p is below 5 %, so the exact test never rejects.
struct TrendSize {
  let threads: Int
  let series = 20_000

  enum Process: String, CaseIterable {
    case independent
    case ranks = "ranks 1 to 5"
    case halfPersistent = "AR(0.5)"
    case persistent = "AR(0.8)"

    var persistence: Double {
      switch self {
      case .independent, .ranks: 0
      case .halfPersistent: 0.5
      case .persistent: 0.8
      }
    }
  }

  static let lengths = [4, 5, 6, 8, 10, 14, 20]

  func table() -> String {
    var lines = [
      "\(series) series without a trend, rejections at 5 %, in % (exact test / normal law)",
      "years             " + Self.lengths.map { padded("\($0)", 13) }.joined(),
    ]
    for (number, process) in Process.allCases.enumerated() {
      let cells = Self.lengths.map { length in
        let found = parallelMap(series, threads: threads) { draw in
          rejections(process, length, draw: UInt64(number * series + draw))
        }
        return padded(percent(found.map(\.exact)) + " / " + percent(found.map(\.normal)), 13)
      }
      lines.append(
        process.rawValue + String(repeating: " ", count: 18 - process.rawValue.count) + cells.joined())
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rejections(_ process: Process, _ length: Int, draw: UInt64) -> (exact: Bool, normal: Bool) {
    var stream = PhiloxStream(seed: UInt64(length), procedure: "trend-size", draw: draw)
    var values: [Double] = []
    let rest = (1 - process.persistence * process.persistence).squareRoot()
    for year in 0..<length {
      let error = stream.standardNormal()
      values.append(year == 0 ? error : process.persistence * values[year - 1] + rest * error)
    }
    if process == .ranks {
      values = values.map { min(5, max(1, (3 + 1.2 * $0).rounded())) }
    }
    return (MannKendall(values).pValue <= 0.05, MannKendall(values, method: .normal).pValue <= 0.05)
  }
}
