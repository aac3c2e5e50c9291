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

  init(_ report: TrendReport) {
    self.report = report
    lines = report.trends.lines
    context = report.context
  }

  var sentences: [String] {
    [context.directionSentence, marks, MethodWords(report).test, MethodWords(report).slope, noInterval]
      .compactMap(\.self) + attainable
      + [adjusted, rowsShown(report.limit, of: report.shown.count), short].compactMap(\.self)
      + report.refusals
      + SizeWords(report.sizes).sentences + context.breakSentences + context.remarks + [
        "A trend is no reason for itself: what else changed over these years is not looked at."
      ]
  }

  private var tested: [TrendTable.Line] { lines.filter { $0.found != nil } }
  private var level: String { NumberText.exact(100 * report.trends.options.level) }

  private var marks: String? {
    let unclear = tested.contains { line in line.found.map { !report.isClear($0) } ?? false }
    return unclear ? "~ not distinguishable from no trend (p above 0.05)." : nil
  }

  /// Series too short for an interval: what can be said instead.
  private var noInterval: String? {
    guard report.method == .mannKendall else { return nil }
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
    guard report.method == .mannKendall else { return [] }
    guard lines.count > Self.few else { return tested.flatMap(single) }
    return [many.attainable(tested.compactMap { $0.test?.leastPValue })].compactMap(\.self)
  }

  private var many: ManyTests {
    ManyTests(adjustment: report.trends.options.adjustment, isRank: context.isRank)
  }

  private func single(_ line: TrendTable.Line) -> [String] {
    guard let test = line.test else { return [] }
    var notes: [String] = []
    let name = lines.count == 1 ? "" : "\(line.unit): "
    if test.leastPValue > ManyTests.telling {
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
    many.allowed(tested.compactMap { line in line.found.map { ($0.pValue, line.adjusted) } })
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
