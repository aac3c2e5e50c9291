internal import DataFrames
public import Tables
public import Trends

/// What `trend --shrink` answers: each unit's slope, and what is left of it beside all the others.
public struct ShrunkReport: Sendable {
  public var title: String
  public var slopes: ShrunkSlopes
  /// The units a reader asked for, of all that are shrunk towards one another.
  public var shown: Set<String>
  public var level: Double
  public var context: SeriesContext
  /// The reader sees so many from either end; `nil` for all.
  public var limit: Int?
  public var digits = 3

  public init(title: String, slopes: ShrunkSlopes, shown: Set<String>, level: Double, context: SeriesContext)
  {
    (self.title, self.slopes, self.shown, self.level, self.context) = (title, slopes, shown, level, context)
  }

  private var lines: [ShrunkSlopes.Line] { slopes.lines.filter { shown.contains($0.unit) } }

  public static let tableNames = ["shrunk", "shrinkage"]

  public func document(table: String? = nil) -> Document {
    let data = [shrunk, shrinkage]
    return Document(
      command: "trend", display: [data.first { $0.name == table } ?? display],
      data: data.sorted { a, _ in a.name == table }, notes: sentences, hasWarnings: !context.breaks.isEmpty)
  }

  // MARK: What a reader sees

  private var display: Table {
    let percent = NumberText.exact(100 * level)
    let columns = [
      TableColumn("unit", title: context.unit, alignment: .left), TableColumn("n", title: "n"),
      TableColumn("slope", title: "Slope"), TableColumn("std_error", title: "Std. error"),
      TableColumn("slope_shrunk", title: "Shrunk"), TableColumn("shrunk_low", title: "\(percent)% from"),
      TableColumn("shrunk_high", title: "to"), TableColumn("direction", title: "Trend", alignment: .left),
    ]
    let sign: Double = context.direction == .lowerIsBetter ? -1 : 1
    let sorted = lines.sorted { sign * $0.shrunk.value > sign * $1.shrunk.value }
    let rows = sorted.map { line in
      let interval = slopes.interval(line, level: level)
      let isClear = interval.low > 0 || interval.high < 0
      let numbers = [line.slope, line.standardError, line.shrunk.value, interval.low, interval.high]
      return TableRow(
        [TableCell(line.unit), .integer(line.years)] + numbers.map { .number($0, digits: digits) }
          + [TableCell(context.word(line.shrunk.value) + (isClear ? "" : " ~"))])
    }
    return Table(
      name: "shrunk",
      title: "\(title)\nSlopes of \(context.outcome) by \(context.time), shrunk towards their common one",
      columns: columns, rows: rows.ends(limit))
  }

  // MARK: For programs

  private var shrunk: Table {
    let keys = [
      "unit", "outcome", "n", "slope", "std_error", "slope_shrunk", "shrunk_error", "shrunk_low",
      "shrunk_high",
      "direction",
    ]
    let texts: Set = ["unit", "outcome", "direction"]
    let rows = lines.map { line in
      let interval = slopes.interval(line, level: level)
      let numbers = [
        line.slope, line.standardError, line.shrunk.value, line.shrunk.error, interval.low, interval.high,
      ]
      return TableRow(
        [TableCell(line.unit), TableCell(context.outcome), .integer(line.years)]
          + numbers.map { .number($0, digits: digits) } + [TableCell(context.word(line.shrunk.value))])
    }
    return Table(
      name: "shrunk", columns: keys.map { TableColumn($0, alignment: texts.contains($0) ? .left : .right) },
      rows: rows)
  }

  private var shrinkage: Table {
    let (model, numbers) = (
      slopes.model, ["slope", "std_error", "tau", "q", "q_p_value", "residual_sd", "df_residual"]
    )
    let values = [
      model.mean, model.meanError, model.variance.squareRoot(), model.q, model.qPValue,
      slopes.residualDeviation,
      slopes.degreesOfFreedom,
    ]
    return Table(
      name: "shrinkage", columns: [TableColumn("n_units")] + numbers.map { TableColumn($0) },
      rows: [TableRow([.integer(slopes.lines.count)] + values.map { .number($0, digits: digits) })])
  }

  // MARK: Notes

  private var sentences: [String] {
    let model = slopes.model
    var notes = [
      context.directionSentence.replacing(
        "S and slope below 0 are better", with: "slopes below 0 are better"),
      "Slope: least squares per \(context.time); its error from one variance of the residuals of all units "
        + "(sd \(number(slopes.residualDeviation)), \(NumberText.exact(slopes.degreesOfFreedom)) df).",
      spread(model),
      "Shrunk: the best guess of a unit's slope when it is one of \(slopes.lines.count) (empirical Bayes; random effects "
        + "by REML, normal interval). The extremes of raw slopes are there by noise as much as by merit.",
    ]
    if lines.contains(where: { isUnclear($0) }) {
      notes.append("~ the interval of the shrunk slope holds 0: not distinguishable from no trend.")
    }
    let leftOut = slopes.leftOut.filter(shown.contains)
    if !leftOut.isEmpty {
      let rest = leftOut.count > 5 ? " and \(leftOut.count - 5) more" : ""
      notes.append(
        "Fewer than three values, so left out: \(leftOut.prefix(5).joined(separator: ", "))\(rest).")
    }
    if let shown = rowsShown(limit, of: lines.count) { notes.append(shown) }
    return notes + context.breakSentences + context.remarks + [
      "Errors that persist from year to year make the errors of slopes too small.",
      "A trend is no reason for itself: what else changed over these years is not looked at.",
    ]
  }

  private func isUnclear(_ line: ShrunkSlopes.Line) -> Bool {
    let interval = slopes.interval(line, level: level)
    return interval.low <= 0 && interval.high >= 0
  }

  private func spread(_ model: RandomEffects) -> String {
    let q = "Q \(NumberText.decimal(model.q, digits: 1)), p \(NumberText.pValue(model.qPValue))"
    let common = "common slope \(number(model.mean)) (standard error \(number(model.meanError)))"
    return model.variance == 0
      ? "The slopes differ by no more than their errors (\(q)), so all shrink to the \(common)."
      : "True slopes spread with sd \(number(model.variance.squareRoot())) about a \(common); do they differ at all? \(q)."
  }

  private func number(_ x: Double) -> String { NumberText.decimal(x, digits: digits) }
}
