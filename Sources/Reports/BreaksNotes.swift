internal import Breaks
internal import Tables

/// What stands under a table of changes of level.
struct BreaksNotes {
  private let report: BreaksReport
  private let context: SeriesContext
  private let options: LevelTest.Options
  private let lines: [BreakTable.Line]
  private let tested: [(line: BreakTable.Line, test: LevelTest)]

  /// Details of single series are told of at most so many units.
  private static let few = 3

  init(_ report: BreaksReport) {
    self.report = report
    (context, options, lines) = (report.context, report.breaks.options.test, report.breaks.lines)
    tested = lines.compactMap { line in line.test.map { (line, $0) } }
  }

  var sentences: [String] {
    [context.levelDirection, marks, instrument].compactMap(\.self)
      + (tested.isEmpty ? [] : [method] + [law, persistence].compactMap(\.self))
      + [rivals, infinite, intervals, attainable, adjusted, short, constant].compactMap(\.self)
      + context.breakSentences + context.remarks + [
        "A change of level is no reason for itself: what else changed at that \(context.time) is not looked at."
      ]
  }

  /// What stands under the picture.
  var underFigure: [String] {
    [context.levelDirection] + [instrument].compactMap(\.self) + (tested.isEmpty ? [] : [method])
  }

  private var marks: String? {
    tested.contains { !BreaksReport.isClear($0.test) && !$0.test.changes.isEmpty }
      ? "~ not distinguishable from no change (p above 0.05)." : nil
  }

  private var instrument: String? {
    let isMet = tested.contains { line, test in test.changes.contains { report.isDeclared($0, of: line) } }
    return isMet
      ? "instrument: the change lies where the series is declared to break, so it is a break of the instrument, not the "
        + "\(context.unit)'s own." : nil
  }

  // MARK: What was done

  private var method: String {
    let change = "Change: the last \(context.time) before it | the first after."
    switch options.method {
    case .pettitt:
      return
        "\(change) K: the largest gap between the sum of the first ranks and what it would be without a change "
        + "(Pettitt)."
    case .snht:
      return
        "\(change) T0: the largest gain of two levels over one, in variances (standard normal homogeneity test)."
    case .cusum:
      return
        "\(change) sup W: the largest cumulated deviation from the mean, in standard deviations times root n "
        + "(OLS-CUSUM)."
    case .supF:
      let trim = NumberText.exact(100 * options.trim)
      return
        "\(change) sup F: the largest F of a shift, leaving out \(trim)% of the points at either end, at least two "
        + "(Andrews)."
    case .baiPerron: return "\(change) \(partition)"
    }
  }

  private var partition: String {
    let segment =
      options.minimal.map { "at least \($0) points" } ?? "at least 15% of the points, no fewer than two"
    let start = "The best partition into segments of \(segment)"
    if let breaks = options.breaks {
      return
        "\(start), with \(breaks) \(breaks == 1 ? "break" : "breaks") (Bai-Perron); F: its gain over one level."
    }
    return "\(start) (Bai-Perron), the number of breaks chosen by BIC; BIC gain: what they lower it by."
  }

  private var law: String? {
    let laws = Set(tested.map(\.test.law))
    var ways: [String] = []
    if laws.contains(.exact) {
      ways.append("counts all orders in which these values could have come, ties included")
    }
    if laws.contains(.drawn) {
      ways.append(
        "compares with \(options.draws) orders of the values drawn at random (seed \(options.seed))")
    }
    if laws.contains(.limit) {
      ways.append(
        options.method == .cusum
          ? "is the limit for many points (Kolmogorov), cautious at 30 to 50"
          : "is the limit for many points (Hansen's approximation)")
    }
    guard let last = ways.last else { return nil }
    let joined = ways.count > 1 ? ways.dropLast().joined(separator: ", ") + ", or " + last : last
    let reason =
      options.method == .snht && laws != [.exact] ? "; no formula for it exists" : ""
    return "p \(joined)\(reason)."
  }

  /// What persistent errors and trends do to it, with the rate simulated for series of about this length.
  private var persistence: String? {
    let lengths = tested.map(\.line.values.count).sorted()
    guard !lengths.isEmpty else { return nil }
    let rate = FalseAlarms(options.method, points: lengths[lengths.count / 2])
    var words = "Errors that persist from year to year make p too small"
    // Series so short that no p is below 0.05 cry no wolf.
    words +=
      rate.persistent == 0
      ? "."
      : ": with a correlation of 0.5, \(rate.persistent) of 100 series of \(rate.points) points without a change have p "
        + "below 0.05 (simulated)."
    if options.method == .baiPerron, options.breaks == nil {
      words =
        "BIC alone finds a break in \(rate.chosen) of 100 series of \(rate.points) independent values that have none, "
        + "so read it with its p. " + words
    }
    if let found = report.breaks.persistence {
      let here = "Here, \(found.words(time: context.time, seed: options.seed))"
      words += found.isReal ? " \(here), so p is too small." : " \(here), which is no sign of it."
    }
    return words + " A steady trend also looks like a change of level: see reformstat trend."
  }

  // MARK: What these series can show

  private var rivals: String? {
    let tied = tested.filter { !$0.test.rivals.isEmpty }
    guard !tied.isEmpty else { return nil }
    if tied.count > Self.few {
      return "Two changes or more come equally close in \(tied.count) series; the first is shown."
    }
    let named = tied.map { line, test in
      let others = test.rivals.map { place in
        let edge = line.edge(place)
        return "\(NumberText.exact(edge.last))|\(NumberText.exact(edge.first))"
      }
      return (lines.count == 1 ? "" : "\(line.unit): ") + others.joined(separator: ", ")
    }
    return "Equally close, the first being shown: \(named.joined(separator: "; "))."
  }

  private var infinite: String? {
    let infinite = tested.filter { $0.test.statistic == nil }
    guard !infinite.isEmpty else { return nil }
    return
      "Nothing varies between changes, so the statistic has no finite value: \(named(infinite.map(\.line)))"
  }

  private var intervals: String? {
    guard options.method == .baiPerron else { return nil }
    let broken = tested.filter { !$0.test.changes.isEmpty }
    guard !broken.isEmpty else { return nil }
    let level = NumberText.exact(100 * options.level)
    let long = broken.filter { $0.line.values.count >= ChangeMethod.limitFrom }
    var words: [String] = []
    if !long.isEmpty {
      words.append(
        "\(level)% from, to: between which times the last before the change lies, in the limit of many points; an end "
          + "beyond the series is left out (Bai 1997).")
    }
    if long.count < broken.count {
      words.append(
        "No interval for the time of change below \(ChangeMethod.limitFrom) points: the law it rests on holds for many "
          + "points only.")
    }
    return words.joined(separator: " ")
  }

  private var many: ManyTests {
    ManyTests(adjustment: report.breaks.options.adjustment, isRank: context.isRank)
  }

  private var attainable: String? { many.attainable(tested.compactMap(\.test.leastPValue)) }

  private var adjusted: String? { many.allowed(tested.map { ($0.test.pValue, $0.line.adjusted) }) }

  private var short: String? {
    let short = lines.filter { $0.test == nil && ($0.values.isEmpty || !$0.isConstant || isShort($0)) }
    guard !short.isEmpty else { return nil }
    let reason =
      options.method == .baiPerron && (options.breaks != nil || options.minimal != nil)
      ? "Too few values for segments of that many points"
      : "Fewer than four values, of which no order is rare enough to tell"
    return "\(reason), so no test: \(named(short))"
  }

  private var constant: String? {
    let constant = lines.filter { $0.test == nil && !$0.values.isEmpty && $0.isConstant && !isShort($0) }
    guard !constant.isEmpty else { return nil }
    return "The same value at all times, so nothing to test: \(named(constant))"
  }

  private func isShort(_ line: BreakTable.Line) -> Bool { line.values.count < options.leastPoints }

  private func named(_ lines: [BreakTable.Line]) -> String {
    lines.prefix(5).map(\.unit).joined(separator: ", ")
      + (lines.count > 5 ? " and \(lines.count - 5) more." : ".")
  }

  private func p(_ value: Double) -> String { NumberText.significant(value, digits: 3) }
}
