internal import DataFrames
internal import Distributions
public import Tables
public import Trends

/// What `trend --pooled` and `trend --by` answer: a line for all units together, or for each group.
public struct PooledReport: Sendable {
  public var title: String
  /// The column of groups; `nil` of all together.
  public var group: String?
  public var trends: PooledTable
  public var context: SeriesContext
  public var digits = 3

  public init(title: String, group: String?, trends: PooledTable, context: SeriesContext) {
    (self.title, self.group, self.trends, self.context) = (title, group, trends, context)
  }

  public static let tableNames = ["trend", "pooled"]

  public func document(table: String? = nil) -> Document {
    let data = [trend, pooled]
    let shown = data.first { $0.name == table } ?? display
    return Document(
      command: "trend", display: [shown], data: data.sorted { a, _ in a.name == table },
      notes: PooledNotes(self).sentences,
      provenance: trends.lines.allSatisfy { $0.trend?.isExact ?? true }
        ? [] : [("seed", .integer(Int(clamping: trends.options.seed)))],
      hasWarnings: !context.breaks.isEmpty || trends.lines.contains { $0.trend == nil })
  }

  // MARK: What a reader sees

  private var display: Table {
    let level = NumberText.exact(100 * trends.options.level)
    var columns = [TableColumn("group", title: group ?? context.unit, alignment: .left)]
    columns += [("units", "Units"), ("rising", "Up"), ("falling", "Down"), ("s", "S"), ("p_value", "p")].map {
      TableColumn($0, title: $1)
    }
    if showsAdjusted {
      columns.append(TableColumn("p_adjusted", title: trends.options.adjustment.label + " p"))
    }
    columns += [("slope", "Slope"), ("slope_low", "\(level)% from"), ("slope_high", "to")].map {
      TableColumn($0, title: $1)
    }
    columns.append(TableColumn("direction", title: "Trend", alignment: .left))
    let rows = trends.lines.map { line in
      let trend = line.trend
      var cells = [TableCell(name(line)), .optional(trend?.unitCount), .optional(trend?.rising)]
      cells += [.optional(trend?.falling), .optional(trend?.s), .p(trend?.pValue, digits)]
      if showsAdjusted { cells.append(.p(trend?.adjusted, digits)) }
      cells += [trend?.slope, trend?.interval?.low, trend?.interval?.high].map {
        .optional($0, digits: digits)
      }
      return TableRow(cells + [TableCell(trend.map { word($0) + ($0.pValue <= 0.05 ? "" : " ~") } ?? "")])
    }
    let whom = group.map { "by \($0)" } ?? "all units together"
    return Table(
      name: "trend", title: "\(title)\nTrend of \(context.outcome) by \(context.time), \(whom)",
      columns: columns,
      rows: rows)
  }

  var showsAdjusted: Bool {
    trends.lines.count { $0.trend != nil } > 1 && trends.options.adjustment != .none
  }

  func name(_ line: PooledTable.Line) -> String { line.group ?? "(all)" }
  private func word(_ trend: PooledTrend) -> String { context.word(Double(trend.s)) }

  // MARK: For programs

  private var trend: Table {
    let rows = trends.lines.map { line in
      let trend = line.trend
      var cells = [TableCell(name(line)), TableCell(context.outcome), .optional(trend?.valueCount)]
      cells += [trend?.times.first, trend?.times.last].map { $0.map { TableCell.time($0) } ?? .missing }
      cells += [.optional(trend?.s), number(trend?.variance), number(trend?.tau)]
      cells += [trend.map { TableCell($0.isExact ? "joint-exact" : "joint-draws") } ?? .missing]
      cells += [trend?.pValue, trend?.adjusted, trend?.slope, trend?.interval?.low, trend?.interval?.high]
        .map(number)
      return TableRow(cells + [number(trend?.intercept), trend.map { TableCell(word($0)) } ?? .missing])
    }
    return Table(name: "trend", columns: TrendReport.columns, rows: rows)
  }

  private var pooled: Table {
    let keys = [
      "group", "n_units", "n_periods", "n_rising", "n_falling", "n_level", "s", "var_s", "var_s_independent",
      "p_joint", "p_least", "p_dietz_killeen", "p_independent",
    ]
    let rows = trends.lines.compactMap { line in
      line.trend.map { trend in
        TableRow(
          [
            TableCell(name(line)), .integer(trend.unitCount), .integer(trend.times.count),
            .integer(trend.rising),
            .integer(trend.falling), .integer(trend.still), .integer(trend.s),
          ]
            + [
              trend.variance, trend.independentVariance, trend.pValue, trend.leastPValue, trend.normalPValue,
              trend.independentPValue,
            ].map(number))
      }
    }
    return Table(
      name: "pooled", columns: keys.map { TableColumn($0, alignment: $0 == "group" ? .left : .right) },
      rows: rows)
  }

  private func number(_ value: Double?) -> TableCell { .optional(value, digits: digits) }
}

/// What stands under trends of units together.
struct PooledNotes {
  private let report: PooledReport

  init(_ report: PooledReport) { self.report = report }

  var sentences: [String] {
    [report.context.directionSentence, marks, test, least, slope, noInterval, independent, adjusted]
      .compactMap(\.self) + leftOut + report.context.breakSentences + report.context.remarks + [
        "A trend is no reason for itself: what else changed over these years is not looked at."
      ]
  }

  private var found: [PooledTrend] { report.trends.lines.compactMap(\.trend) }

  private var marks: String? {
    found.contains { $0.pValue > 0.05 } ? "~ not distinguishable from no trend (p above 0.05)." : nil
  }

  private var test: String {
    let options = report.trends.options
    let counted = found.allSatisfy(\.isExact)
    let how = counted ? "every order counted" : "\(options.draws) orders drawn, seed \(options.seed)"
    return
      "S: the units' S added up; p exchanges whole periods, the same for all units, so that units may move "
      + "together (regional Mann-Kendall, joint permutation, \(how)). Errors that persist from year to year make p too "
      + "small."
  }

  private var least: String? {
    guard let trend = found.max(by: { $0.leastPValue < $1.leastPValue }), trend.isExact,
      trend.leastPValue > 0.001
    else { return nil }
    return
      "More units do not make more years: with \(trend.times.count) of them p cannot be below "
      + "\(NumberText.significant(trend.leastPValue, digits: 3))."
  }

  private var slope: String {
    "Slope: the median change per \(report.context.time) over all pairs of them within units; interval: the slopes "
      + "that the same test does not reject."
  }

  private var noInterval: String? {
    let without = report.trends.lines.filter { $0.trend.map { $0.interval == nil } ?? false }
    guard !without.isEmpty else { return nil }
    let level = NumberText.exact(100 * report.trends.options.level)
    return "No \(level)% interval for \(without.map(report.name).joined(separator: ", ")): too few years."
  }

  /// The number that a reader may know from elsewhere, and why it is not the one above.
  private var independent: String? {
    guard found.count == 1, let trend = found.first else { return nil }
    let (normal, alone) = (trend.normalPValue, trend.independentPValue)
    let known =
      normal.map { "p by the normal law of S is \(p($0)) with the units' covariance (Dietz-Killeen), " } ?? ""
    return
      "\(known)\(known.isEmpty ? "p is " : "")\(p(alone)) if units were independent, which units of one country are not."
  }

  private func p(_ value: Double) -> String { NumberText.significant(value, digits: 3) }

  private var adjusted: String? {
    guard report.showsAdjusted else { return nil }
    return "\(report.trends.options.adjustment.label) p allows for \(found.count) tests."
  }

  private var leftOut: [String] {
    let units = report.trends.lines.flatMap(\.leftOut)
    let groups = report.trends.lines.filter { $0.trend == nil }.map(report.name)
    let named = [
      (units, "Fewer than two values, so left out"), (groups, "Fewer than three years, so no trend"),
    ]
    let rows = report.trends.ungrouped
    return named.filter { !$0.0.isEmpty }.map { names, why in
      let rest = names.count > 5 ? " and \(names.count - 5) more" : ""
      return "\(why): \(names.prefix(5).joined(separator: ", "))\(rest)."
    }
      + (rows == 0
        ? [] : ["Left out: \(rows) \(rows == 1 ? "row" : "rows") without \(report.group ?? "a group")."])
  }
}
