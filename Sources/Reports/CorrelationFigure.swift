internal import Correlations
public import Figures
internal import Tables

extension CorrelationReport {
  /// The correlations by the first method as shaded cells: all pairs, or columns against outcomes.
  public var figure: Figure {
    let method = matrix.options.methods[0]
    let isTriangle = outcomes.isEmpty
    let across = isTriangle ? Array(columns.dropLast()) : outcomes
    let down = isTriangle ? Array(columns.dropFirst()) : others
    var found: [[String]: Correlation] = [:]
    for one in matrix.correlations where one.method == method { found[[one.x, one.y]] = one }
    let cells = down.indices.map { row in
      across.indices.map { column -> HeatChart.Cell? in
        guard !isTriangle || column <= row else { return nil }
        let pair = isTriangle ? found[[across[column], down[row]]] : found[[down[row], across[column]]]
        return pair.map(cell)
      }
    }
    let against = isTriangle ? "" : " with \(listed(outcomes))"
    let given = matrix.controls.isEmpty ? "" : " given \(listed(matrix.controls))"
    let within = context.within.map { " within \($0)" } ?? ""
    return Figure(
      name: "correlations", title: titleLine(title),
      subtitle:
        "\(method.fullName) \(matrix.controls.isEmpty ? "" : "partial ")correlations\(against)\(given)\(within). \(boldWords)",
      chart: HeatChart(rows: down, columns: across, cells: cells, scaleTitle: "correlation"),
      notes: underFigure(method), alt: alt(method))
  }

  private var isAdjusted: Bool { matrix.options.adjustment != .none }

  private var boldWords: String {
    "Bold: \(isAdjusted ? "\(matrix.options.adjustment.label) p" : "p") at most 0.05; –: none to be had."
  }

  private func cell(_ one: Correlation) -> HeatChart.Cell {
    let p = isAdjusted ? one.adjusted : one.pValue
    return HeatChart.Cell(
      value: one.estimate, text: one.estimate.map { NumberText.decimal($0, digits: 2) } ?? "–",
      isBold: p.map { $0 <= 0.05 } ?? false)
  }

  private func underFigure(_ method: CorrelationMethod) -> [String] {
    var notes = directionNotes + rowNotes
    if matrix.options.methods.count > 1 {
      notes.append(
        "The other methods (\(listed(matrix.options.methods.dropFirst().map(\.fullName)))) are in the table alone."
      )
    }
    return notes + breakNotes + context.remarks + [
      "Associations, not effects: what moved both columns is not ruled out."
    ]
  }

  private func alt(_ method: CorrelationMethod) -> String {
    let pairs = matrix.correlations.filter { $0.method == method && $0.estimate != nil }
    let strongest = pairs.enumerated().sorted {
      (-abs($0.element.estimate ?? 0), $0.offset) < (-abs($1.element.estimate ?? 0), $1.offset)
    }.prefix(8).map {
      "\($0.element.x) and \($0.element.y) \(NumberText.decimal($0.element.estimate ?? 0, digits: 2))"
    }
    return
      "\(method.fullName) correlations of \(pairs.count) pairs, the strongest: \(strongest.joined(separator: "; "))."
  }
}
