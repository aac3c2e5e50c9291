internal import Convergence
internal import Tables

/// The tidy tables of `converge`: a row a measure, a row a year, a row a unit.
struct ConvergenceTables {
  private let report: ConvergenceReport
  private let convergence: ConvergenceTable

  init(_ report: ConvergenceReport) {
    self.report = report
    convergence = report.convergence
  }

  var all: [Table] { [measures, dispersion, clubs] }

  private func number(_ value: Double?) -> TableCell { .optional(value, digits: report.digits) }
  private func time(_ value: Double?) -> TableCell { value.map { .time($0) } ?? .missing }
  private func text(_ value: String?) -> TableCell { value.map { TableCell($0) } ?? .missing }

  private func columns(_ keys: [String], texts: Set<String>) -> [TableColumn] {
    keys.map { TableColumn($0, alignment: texts.contains($0) ? .left : .right) }
  }

  private var measures: Table {
    let keys = [
      "outcome", "group", "measure", "given", "first", "last", "years", "n", "pairs", "estimate", "std_error",
      "statistic", "df", "p_value", "conf_low", "conf_high", "over_span", "half_life", "half_life_low",
      "half_life_high", "half_life_unbounded", "first_stage_f",
    ]
    let rows = convergence.measures.map { line in
      var cells = [
        TableCell(report.context.outcome), TableCell(line.group.rawValue), TableCell(line.measure),
      ]
      cells += [text(line.given), time(line.first), time(line.last), number(line.years)]
      cells += [TableCell.optional(line.units), TableCell.optional(line.pairs)]
      cells += [line.estimate, line.standardError, line.statistic, line.degreesOfFreedom, line.pValue].map(
        number)
      cells += [line.interval?.low, line.interval?.high, line.over].map(number)
      cells += [line.halfLife?.estimate, line.halfLife?.low, line.halfLife?.high].map(number)
      cells.append(
        line.halfLife.map { TableCell($0.isUnbounded ? "true" : "false", value: .flag($0.isUnbounded)) }
          ?? .missing)
      return TableRow(cells + [number(line.firstStageF)])
    }
    return Table(
      name: "converge", columns: columns(keys, texts: ["outcome", "group", "measure", "given"]), rows: rows)
  }

  private var dispersion: Table {
    let found = convergence.dispersion.value
    let rows = (found?.years ?? []).map { year in
      TableRow(
        [time(year.time), .optional(found?.members.count)] + [year.sd, year.mean, year.cv].map(number))
    }
    return Table(
      name: "dispersion", columns: columns(["year", "n", "sd", "mean", "cv"], texts: []), rows: rows)
  }

  /// From the top club down; units that stand alone last.
  private var clubs: Table {
    let keys = ["unit", "club", "last_score", "club_size", "estimate", "statistic"]
    guard let longRun = convergence.longRun.value else {
      return Table(name: "clubs", columns: columns(keys, texts: ["unit"]), rows: [])
    }
    func row(_ member: Int, _ number: Int?, _ test: LogT?) -> TableRow {
      let unit = longRun.members[member]
      let score = convergence.grid.scores[unit][convergence.grid.times.count - 1]
      return TableRow(
        [TableCell(convergence.grid.units[unit]), .optional(number), self.number(score)]
          + [.optional(test?.units), self.number(test?.estimate), self.number(test?.statistic)])
    }
    let grouped = longRun.clubs.clubs.enumerated().flatMap { place, club in
      club.members.map { row($0, place + 1, club.test) }
    }
    return Table(
      name: "clubs", columns: columns(keys, texts: ["unit"]),
      rows: grouped + longRun.clubs.alone.map { row($0, nil, nil) })
  }
}
