import Convergence
import Distributions
import Foundation
import Parallelism

/// How often `converge` sees gaps close where none do, and how well it measures those that do.
///
/// 63 units. Without convergence true scores are random walks (first scores of sd 1, steps of 0.15), with it they
/// return by 0.9 a year to one mean, spread as before. Observed scores add noise, fresh every year or lasting from
/// year to year by half; reliability is the true part of the first year's spread.
struct ConvergeSize {
  let threads: Int
  let panels = 1_000

  static let lengths = [6, 10, 14]
  private static let rho = 0.9
  private static let estimators = ["first score", "freed of noise", "within units", "jackknife"]

  func table() -> String {
    (falseAlarms + [""] + closing + [""] + spreads + [""] + clubs).joined(separator: "\n") + "\n"
  }

  // MARK: Beta

  /// What an estimator says of one panel.
  private struct Answer: Sendable {
    var rho: Double?
    var isSignificant = false
    var holds = false

    init(_ change: GapChange?, halfLife: Double) {
      guard let change else { return }
      rho = change.over(1).map { 1 + $0 }
      isSignificant = change.beta.pValue <= 0.05 && change.beta.estimate < 0
      guard let low = change.halfLife.low else { return }
      holds = low <= halfLife && (change.halfLife.isUnbounded || halfLife <= change.halfLife.high ?? 0)
    }
  }

  private func answers(_ process: Process) -> [[Answer]] {
    let halfLife = log(0.5) / log(process.rho)
    return parallelMap(panels, threads: threads) { draw in
      let grid = process.scores(draw)
      let section = CrossSection(grid)
      let panel = DynamicPanel.find(grid, level: 0.95).value
      return [section.plain.value, section.instrumented.value, panel?.within, panel?.corrected].map {
        Answer($0, halfLife: halfLife)
      }
    }
  }

  private var falseAlarms: [String] {
    var lines = [
      "\(panels) panels of \(Process.units) units, no gap closes: \"closing\" at p <= 5 % (2.5 asked for), in %",
      "years  reliability" + Self.estimators.map { padded($0, 17) }.joined(),
    ]
    for length in Self.lengths {
      for (reliability, lasting) in [(1, 0), (0.95, 0), (0.8, 0), (0.6, 0), (0.8, 0.5)] {
        let found = answers(Process(years: length, reliability: reliability, lasting: lasting, rho: 1))
        let cells = Self.estimators.indices.map { place in
          padded(percent(found.map { $0[place].isSignificant }), 17)
        }
        lines.append(head(length, reliability) + cells.joined() + (lasting > 0 ? "  noise lasts" : ""))
      }
    }
    return lines
  }

  private var closing: [String] {
    var lines = [
      "\(panels) panels, rho = \(Self.rho): median rho - \(Self.rho) / half-life of 6.6 years held by 95 % intervals, in %",
      "years  reliability" + Self.estimators.map { padded($0, 17) }.joined(),
    ]
    for length in Self.lengths {
      for reliability in [1, 0.95, 0.8, 0.6] {
        let found = answers(Process(years: length, reliability: reliability, rho: Self.rho))
        let cells = Self.estimators.indices.map { place in
          let rhos = found.compactMap { $0[place].rho }.sorted()
          let bias = String(format: "%.3f", rhos[rhos.count / 2] - Self.rho)
          return padded(bias + " / " + percent(found.map { $0[place].holds }), 17)
        }
        lines.append(head(length, reliability) + cells.joined())
      }
    }
    return lines
  }

  // MARK: Sigma

  private var spreads: [String] {
    var lines = [
      "\(4 * panels) panels, the spread stays: Pitman-Morgan \"told apart\" at 5 %, in %",
      "years  reliability" + padded("normal noise", 17) + padded("t(3) noise", 17),
    ]
    for length in Self.lengths {
      for reliability in [0.95, 0.8, 0.6] {
        let cells = [nil, 3].map { tails -> String in
          let process = Process(years: length, reliability: reliability, rho: Self.rho, tails: tails)
          let found = parallelMap(panels * 4, threads: threads) { draw -> Bool in
            (Dispersion.find(process.scores(draw), level: 0.95).value?.test?.pValue ?? 1) <= 0.05
          }
          return padded(percent(found), 17)
        }
        lines.append(head(length, reliability) + cells.joined())
      }
    }
    return lines
  }

  // MARK: Clubs

  /// Scores around one mean of 36, without groups: nothing closes, or all gaps close by a fifth a year.
  private var clubs: [String] {
    var lines = [
      "\(panels / 5) panels without groups: log t rejects, more than one club (in %), clubs on average",
      "years  reliability" + padded("nothing closes", 24) + padded("all gaps close", 24),
    ]
    for length in [10, 14, 20] {
      for reliability in [1, 0.8, 0.6] {
        let cells = [false, true].map { isClosing -> String in
          var process = Process(years: length, reliability: reliability, rho: isClosing ? 0.8 : Self.rho)
          process.mean = 36
          process.hasShocks = !isClosing
          let found = parallelMap(panels / 5, threads: threads) { [process] draw -> (Bool, Int) in
            let run = LongRun.find(process.scores(draw)).value
            return (!(run?.all?.converges ?? true), run?.clubs.clubs.count ?? 0)
          }
          let mean = Double(found.reduce(0) { $0 + $1.1 }) / Double(found.count)
          let shares = [found.map(\.0), found.map { $0.1 > 1 }].map(percent).joined(separator: " / ")
          return padded(shares + " / " + String(format: "%.1f", mean), 24)
        }
        lines.append(head(length, reliability) + cells.joined())
      }
    }
    return lines
  }

  // MARK: Words

  private func head(_ length: Int, _ reliability: Double) -> String {
    padded("\(length)", 5) + padded("\(reliability)", 13)
  }

  private func percent(_ hits: [Bool]) -> String {
    let tenths = (1000 * Double(hits.count { $0 }) / Double(hits.count)).rounded()
    return "\(tenths / 10)"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// Where the scores of a study's panels come from.
private struct Process: Sendable {
  static let units = 63
  /// The yearly step of a random walk.
  private static let walk = 0.15

  let years: Int
  /// The true part of the first year's variance.
  let reliability: Double
  /// The correlation of a year's noise with the last one's.
  var lasting = 0.0
  /// What a year leaves of a gap; 1 for a random walk.
  let rho: Double
  /// Degrees of freedom of the noise's t; `nil` for normal noise.
  var tails: Int?
  var mean = 0.0
  /// Whether true scores move by chance as well.
  var hasShocks = true

  func scores(_ draw: Int) -> ScoreGrid {
    var stream = PhiloxStream(
      seed: UInt64(1000 * years) + UInt64(100 * reliability), procedure: "converge-size", draw: UInt64(draw))
    let step = !hasShocks ? 0 : rho == 1 ? Self.walk : (1 - rho * rho).squareRoot()
    let noise = ((1 - reliability) / reliability).squareRoot()
    let fresh = (1 - lasting * lasting).squareRoot()
    let rows = (0..<Self.units).map { _ -> [Double?] in
      var (level, error) = (stream.standardNormal(), noise * spread(&stream))
      var row: [Double?] = [mean + level + error]
      for _ in 1..<years {
        level = rho * level + step * stream.standardNormal()
        error = lasting * error + fresh * noise * spread(&stream)
        row.append(mean + level + error)
      }
      return row
    }
    return ScoreGrid(
      units: (0..<Self.units).map { "\($0)" }, times: (0..<years).map { Double(2001 + $0) }, scores: rows)
  }

  /// A number of variance 1.
  private func spread(_ stream: inout PhiloxStream) -> Double {
    let normal = stream.standardNormal()
    guard let tails else { return normal }
    let chi = (0..<tails).reduce(0.0) { sum, _ in
      let z = stream.standardNormal()
      return sum + z * z
    }
    return normal * (Double(tails - 2) / chi).squareRoot()
  }
}
