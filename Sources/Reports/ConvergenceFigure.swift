internal import Convergence
public import Figures
internal import Tables

extension ConvergenceReport {
  /// How the scores spread from year to year, over units that have them all.
  public var figure: Figure {
    let grid = convergence.grid
    let spread = convergence.dispersion.value
    let members = spread?.members ?? Array(grid.units.indices)
    let columns = grid.times.indices.map { time in
      (time: grid.times[time], values: members.compactMap { grid.scores[$0][time] })
    }
    var notes = [SpreadFigure.direction(context)].compactMap(\.self)
    if members.count < grid.units.count {
      notes.append(
        "Shown: the \(members.count) of \(grid.units.count) units with a score in every \(context.time), so that none comes or goes."
      )
    }
    if let test = spread?.test {
      let pair = "\(NumberText.decimal(test.ratio, digits: 2)), p \(NumberText.pValue(test.pValue))"
      notes.append(
        "Standard deviation of \(NumberText.exact(last)) over that of \(NumberText.exact(first)): \(pair) (Pitman-Morgan)."
      )
    }
    notes.append("The spread of scores holds their noise: it falls when the noise does.")
    return SpreadFigure(name: "converge", title: title, context: context, columns: columns).figure(
      notes: notes + context.breakSentences.map { "┊ " + $0 } + context.remarks)
  }
}
