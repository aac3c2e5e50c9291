import Correlations
import DataFrames
import Distributions
import Parallelism

/// How often `correlate` cries wolf on panels, and how often its intervals hold the truth.
///
/// x and y of 63 units in 6 years are independent of each other, but the years of one unit are alike; every
/// rejection is a false alarm. Row by row p-values take the 378 rows to be independent; those of the panel exchange
/// whole histories. In the last process x and y are correlated by one half in every part.
struct CorrelateSize {
  let threads: Int
  let panels = 2_000
  let draws = 999
  let units = 63
  let years = 6

  /// A process of x and y: r = share · unit effect + the rest · AR(1) errors, of unit variance.
  struct Process {
    let name: String
    /// The share of the variance that is the unit's own, the same every year.
    let unitShare: Double
    /// The correlation of errors from year to year.
    let persistence: Double
    /// Of x and y.
    let correlation: Double
  }

  static let processes = [
    Process(name: "rows independent", unitShare: 0, persistence: 0, correlation: 0),
    Process(name: "unit effects (half)", unitShare: 0.5, persistence: 0, correlation: 0),
    Process(name: "unit effects, AR(0.6)", unitShare: 0.5, persistence: 0.6, correlation: 0),
    Process(name: "the same, r = 0.5", unitShare: 0.5, persistence: 0.6, correlation: 0.5),
  ]

  /// What one panel says by one method.
  struct Answer {
    let rowsReject: Bool
    let panelRejects: Bool
    let rowsCover: Bool
    let panelCovers: Bool
  }

  func table() throws -> String {
    var lines = [
      "\(panels) panels of \(units) units x \(years) years, \(draws) permutations, nominal 5 % and 95 %",
      "                                  false alarms, %      coverage, %",
      "process                method      rows    panel       rows  jackknife",
    ]
    for (number, process) in Self.processes.enumerated() {
      let found = try parallelMap(panels, threads: threads) { panel throws(DataError) in
        try answers(process, panel: UInt64(number * panels + panel))
      }
      for (m, method) in CorrelationMethod.allCases.enumerated() {
        let ours = found.map { $0[m] }
        let isNull = process.correlation == 0
        let cells = [
          isNull ? percent(ours, \.rowsReject) : "-", isNull ? percent(ours, \.panelRejects) : "-",
          percent(ours, \.rowsCover), percent(ours, \.panelCovers),
        ]
        lines.append(
          filled(m == 0 ? process.name : "", 23) + filled(method.rawValue, 10)
            + zip(cells, [6, 9, 11, 11]).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined())
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func answers(_ process: Process, panel number: UInt64) throws(DataError) -> [Answer] {
    let frame = frame(process, number)
    var options = CorrelationOptions()
    options.methods = CorrelationMethod.allCases
    options.draws = process.correlation == 0 ? draws : 1
    options.seed = number
    let sources = ["x", "y"].map { CorrelationSample.Source($0) }
    let rows = try CorrelationMatrix(
      CorrelationSample(frame, sources: sources), pairs: [("x", "y")], options: options)
    let panel = try CorrelationMatrix(
      CorrelationSample(frame, sources: sources, panel: Panel(frame, unit: "unit", time: "year")),
      pairs: [("x", "y")], options: options)
    return zip(rows.correlations, panel.correlations).map { row, panel in
      let truth = truth(panel.method, process.correlation)
      return Answer(
        rowsReject: (row.pValue ?? 1) <= 0.05, panelRejects: (panel.pValue ?? 1) <= 0.05,
        rowsCover: row.interval?.contains(truth) ?? false,
        panelCovers: panel.interval?.contains(truth) ?? false)
    }
  }

  /// Of normal columns correlated by r.
  private func truth(_ method: CorrelationMethod, _ r: Double) -> Double {
    switch method {
    case .pearson: r
    // 6/pi arcsin(1/4) and 2/pi arcsin(1/2); zero at zero.
    case .spearman: r == 0 ? 0 : 0.482583739531
    case .kendall: r == 0 ? 0 : 1.0 / 3
    }
  }

  private func frame(_ process: Process, _ number: UInt64) -> DataFrame {
    var stream = PhiloxStream(seed: 1, procedure: "correlate-size", draw: number)
    let x = series(process, &stream)
    let own = series(process, &stream)
    let r = process.correlation
    let y = zip(x, own).map { r * $0 + (1 - r * r).squareRoot() * $1 }
    let keys = (0..<units).flatMap { unit in (0..<years).map { (unit: Double(unit), year: Double($0)) } }
    let columns = [keys.map(\.unit), keys.map(\.year), x, y].map { Column.numbers(NumberColumn(values: $0)) }
    return DataFrame(
      source: "simulated", names: ["unit", "year", "x", "y"], columns: columns, rowCount: units * years)
  }

  private func series(_ process: Process, _ stream: inout PhiloxStream) -> [Double] {
    let (share, rho) = (process.unitShare, process.persistence)
    return (0..<units).flatMap { _ in
      let level = stream.standardNormal() * share.squareRoot()
      var error = stream.standardNormal()
      return (0..<years).map { year in
        if year > 0 { error = rho * error + (1 - rho * rho).squareRoot() * stream.standardNormal() }
        return level + (1 - share).squareRoot() * error
      }
    }
  }
}

extension Correlation.Interval {
  fileprivate func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

/// With one decimal.
private func percent(_ answers: [CorrelateSize.Answer], _ part: KeyPath<CorrelateSize.Answer, Bool>) -> String
{
  let tenths = (answers.count { $0[keyPath: part] } * 2000 / answers.count + 1) / 2
  return "\(tenths / 10).\(tenths % 10)"
}

private func filled(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
