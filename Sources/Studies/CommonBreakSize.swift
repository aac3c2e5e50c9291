import Breaks
import DataFrames
import Distributions
import Parallelism

/// How often `breaks --common` sees a common change in panels of 63 units that have none: the second half of the study
/// breaks-size.
struct CommonBreakSize {
  let threads: Int
  let panels = 500
  let draws = 499
  let units = 63

  enum Process: String, CaseIterable {
    case independent
    case shocks = "years move all units"
    case faint = "AR(0.2)"
    case persistent = "AR(0.5)"

    var persistence: Double {
      switch self {
      case .independent, .shocks: 0
      case .faint: 0.2
      case .persistent: 0.5
      }
    }
  }

  func lines() -> [String] {
    let heading =
      "\(panels) panels of \(units) units without a change, --common: p of exchangeable years at most 5 % / and not "
      + "withheld for persistence, in %"
    return ["", heading, row("periods", BreaksSize.lengths.map { "\($0)" })]
      + Process.allCases.enumerated().map { number, process in
        row(
          process.rawValue,
          BreaksSize.lengths.map { length in
            let found = parallelMap(panels, threads: threads) { draw in
              alarms(process, length, draw: UInt64(number * panels + draw))
            }
            return BreaksSize.percent(found.map(\.0)) + " / " + BreaksSize.percent(found.map(\.1))
          })
      }
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    BreaksSize.padded(name, 20) + cells.map { BreaksSize.right($0, 13) }.joined()
  }

  private func alarms(_ process: Process, _ length: Int, draw: UInt64) -> (Bool, Bool) {
    var stream = PhiloxStream(seed: UInt64(length), procedure: "breaks-size common", draw: draw)
    let times = (0..<length).map(Double.init)
    let shocks = times.map { _ in process == .shocks ? stream.standardNormal() : 0 }
    let (rho, rest) = (process.persistence, (1 - process.persistence * process.persistence).squareRoot())
    let series = (0..<units).map { unit in
      var error = stream.standardNormal()
      let values = shocks.enumerated().map { year, shock in
        if year > 0 { error = rho * error + rest * stream.standardNormal() }
        return error + shock
      }
      return UnitSeries(unit: "\(unit)", times: times, values: values)
    }
    let found = try? CommonBreak(series, draws: draws, seed: draw)
    guard let found else { return (false, false) }
    return (found.exchangeableP <= 0.05, (found.pValue ?? 1) <= 0.05)
  }
}
