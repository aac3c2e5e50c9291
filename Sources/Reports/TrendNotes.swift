internal import Distributions
internal import Tables
internal import Trends

/// What stands under a table of trends.
struct TrendNotes {
  private let report: TrendReport
  private let lines: [TrendTable.Line]
  private let context: SeriesContext

  /// Details of single series are told of at most so many units.
  private static let few = 3
  /// A smallest possible p below this is no limit worth telling.
  private static let telling = 0.001

  init(_ report: TrendReport) {
    self.report = report
    lines = report.trends.lines
    context = report.context
  }

  var sentences: [String] {
    [direction, marks, test, slope, noInterval].compactMap(\.self) + attainable
      + [adjusted, short].compactMap(\.self)
      + context.breakSentences + context.remarks + [
        "A trend is no reason for itself: what else changed over these years is not looked at."
      ]
  }

  private var tested: [TrendTable.Line] { lines.filter { $0.test != nil } }
  private var level: String { NumberText.exact(100 * report.trends.options.level) }

  private var direction: String? {
    switch context.direction {
    case .lowerIsBetter? where context.isRank:
      "\(context.outcome): 1 is best, so a falling rank is improving; S and slope below 0 are better."
    case .lowerIsBetter?: "\(context.outcome): lower is better."
    case .higherIsBetter?: "\(context.outcome): higher is better."
    case nil:
      "No direction is declared for \(context.outcome), so trends are rising or falling, not better or worse."
    }
  }

  private var marks: String? {
    let unclear = tested.contains { line in line.test.map { !report.isClear($0) } ?? false }
    return unclear ? "~ not distinguishable from no trend (p above 0.05)." : nil
  }

  private var test: String? {
    guard !tested.isEmpty else { return nil }
    let methods = Set(tested.compactMap { $0.test?.method })
    let exact = "p counts all orders in which these values could have come, ties included"
    let normal = "p by the normal law of S, right for ties, with continuity correction"
    let words =
      methods == [.normal]
      ? normal
      : exact + (methods == [.exact] ? "" : "; beyond \(MannKendall.exactLimit) values \(normal)")
    let law = methods == [.normal] ? "Mann-Kendall, normal" : "Mann-Kendall, exact under exchangeable years"
    return
      "S: pairs of years that rise less pairs that fall; \(words) (\(law)). Errors that persist from year to year make "
      + "p too small."
  }

  private var slope: String? {
    guard !tested.isEmpty else { return nil }
    let isExact = report.trends.options.interval == .exact
    let way = isExact ? "from the exact law of S without ties" : "from the normal law of S"
    return "Slope: the median change per \(context.time) over all pairs of them (Theil-Sen); interval \(way)."
  }

  /// Series too short for an interval: what can be said instead.
  private var noInterval: String? {
    let without = tested.filter { $0.sen?.interval == nil }
    guard let first = without.first, let sen = first.sen else { return nil }
    let range = "\(decimal(sen.range.low)) to \(decimal(sen.range.high))"
    let coverage = NumberText.decimal(100 * sen.rangeCoverage, digits: 1)
    let reason = "No \(level)% interval with \(first.values.count) points: "
    if without.count == 1 || lines.count == 1 {
      return reason
        + "all pairwise slopes, \(range), hold the slope with \(coverage)%, counted exactly without ties."
    }
    return reason + "the range of all pairwise slopes holds the slope with \(coverage)%, counted exactly "
      + "without ties (\(without.count) units)."
  }

  // MARK: What these series can show at all

  private var attainable: [String] {
    guard lines.count > Self.few else { return tested.flatMap(single) }
    let least = tested.compactMap { $0.test?.leastPValue }
    guard let smallest = least.min(), let largest = least.max() else { return [] }
    let bound = report.trends.options.adjustment == .holm ? smallest * Double(tested.count) : nil
    var words =
      "The smallest p that such series can have: \(p(smallest))"
      + (largest > smallest ? " to \(p(largest))" : "")
    if let bound, bound > 0.05 { words += "; times \(tested.count) units Holm can reject nothing at 5%" }
    return [words + "."]
  }

  private func single(_ line: TrendTable.Line) -> [String] {
    guard let test = line.test else { return [] }
    var notes: [String] = []
    let name = lines.count == 1 ? "" : "\(line.unit): "
    if test.leastPValue > Self.telling {
      notes.append(
        "\(name)the smallest p that \(test.n) such values can have is \(p(test.leastPValue))."
          .capitalizedFirst)
    }
    let further = FurtherYears(line.values, floor: context.isRank ? 1 : nil)
    guard !further.pValues.isEmpty else { return notes }
    let going = context.isRank && test.s < 0 ? "at rank 1" : "beyond all before"
    let ways = further.pValues.prefix(4).enumerated().map { "\($0 + 1) more \(going): \(p($1))" }
    let more =
      further.reaches
      ? (further.pValues.count > 4 ? "; below 0.05 with \(further.pValues.count)" : "") : "; never below 0.05"
    notes.append("\(name)p with further years: \(ways.joined(separator: ", "))\(more).".capitalizedFirst)
    return notes
  }

  private var adjusted: String? {
    guard report.showsAdjusted else { return nil }
    let dependent =
      context.isRank && report.trends.options.adjustment == .benjaminiHochberg
      ? " Ranks of one year depend on each other (one's rise is another's fall): --adjust by allows for that."
      : ""
    return "\(report.adjustment) p allows for \(tested.count) tests.\(dependent)"
  }

  private var short: String? {
    let short = lines.filter { $0.test == nil }
    guard !short.isEmpty else { return nil }
    let named = short.prefix(5).map(\.unit).joined(separator: ", ")
    return "Fewer than three values, so no trend: \(named)"
      + (short.count > 5 ? " and \(short.count - 5) more." : ".")
  }

  private func decimal(_ x: Double) -> String { NumberText.decimal(x, digits: report.digits) }
  private func p(_ value: Double) -> String { NumberText.significant(value, digits: 3) }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
