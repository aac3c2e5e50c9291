extension IntervalChart {
  /// Intervals as `├──●──┤`, the reference as a rule.
  public func lines(columns: Int, numbers: NumberStyle) -> [String] {
    var lines: [String] = []
    if legend.count > 1 {
      let keys = legend.enumerated().map { "\(Symbol.series($0).character()) \($1)" }
      let together = keys.joined(separator: "   ")
      lines += TextColumn.width(together) <= columns ? [together] : keys.map { TextColumn.cut($0, columns) }
    }
    let rows = panels.flatMap(\.rows)
    let names = min(rows.map { TextColumn.width($0.name) }.max() ?? 0, columns * 2 / 5)
    let remarks = min(rows.map { TextColumn.width($0.remark) }.max() ?? 0, columns / 4)
    let plot = max(12, columns - names - 2 - (remarks > 0 ? remarks + 1 : 0))
    for panel in panels {
      if !lines.isEmpty { lines.append("") }
      if !panel.title.isEmpty { lines.append(panel.title) }
      lines += PanelLines(panel, names: names, plot: plot, remarks: remarks, numbers, isStacked).lines
    }
    return lines
  }

  private struct PanelLines {
    let panel: Panel
    let names: Int
    let plot: Int
    let remarks: Int
    let numbers: NumberStyle
    let isStacked: Bool

    init(_ panel: Panel, names: Int, plot: Int, remarks: Int, _ numbers: NumberStyle, _ isStacked: Bool) {
      (self.panel, self.names, self.plot, self.remarks) = (panel, names, plot, remarks)
      (self.numbers, self.isStacked) = (numbers, isStacked)
    }

    var lines: [String] {
      let values = panel.rows.flatMap(\.entries).flatMap {
        [$0.estimate, $0.low, $0.high].compactMap(\.self)
      }
      let span = panel.axis.span(values, count: 4)
      let (from, to) = panel.axis.isReversed ? (Double(plot - 1), 0) : (0, Double(plot - 1))
      let x = LinearScale(span.low, span.high, from: from, to: to)
      let margin = String(repeating: " ", count: names + 2)
      let bodies = panel.rows.flatMap { row in
        lines(row).enumerated().map { place, entries in
          TextColumn.right(place == 0 ? row.name : "", names) + "  " + drawn(entries, x)
            + (remarks > 0 && place == 0 ? " " + TextColumn.cut(row.remark, remarks) : "")
        }
      }
      var line = TextLine(columns: plot)
      for tick in span.ticks.values {
        let text = numbers.text(tick, decimals: span.ticks.decimals)
        line.put(text, at: min(max(0, Int(x(tick).rounded()) - text.count / 2), plot - text.count))
      }
      return bodies + [margin + line.text, title(margin)]
    }

    /// Under the plot, or from the left edge where it is too long for that.
    private func title(_ margin: String) -> String {
      let title = panel.axis.title
      let room = margin.count + plot + remarks
      return TextColumn.width(title) <= plot + remarks ? margin + title : TextColumn.right(title, room)
    }

    /// The entries of each line of characters.
    private func lines(_ row: Row) -> [[Entry]] {
      isStacked && row.entries.count > 1 ? row.entries.map { [$0] } : [row.entries]
    }

    private func drawn(_ entries: [Entry], _ x: LinearScale) -> String {
      var cells = [Character](repeating: " ", count: plot)
      func place(_ value: Double) -> Int { min(max(Int(x(value).rounded()), 0), plot - 1) }
      if let reference = panel.axis.reference { cells[place(reference)] = "│" }
      for entry in entries {
        if let low = entry.low, let high = entry.high {
          let (left, right) = (min(place(low), place(high)), max(place(low), place(high)))
          for cell in left...right { cells[cell] = cells[cell] == "│" ? "┼" : "─" }
          (cells[left], cells[right]) = ("├", "┤")
        }
        cells[place(entry.estimate)] = Symbol.series(entry.series).character(isHollow: entry.isHollow)
      }
      return String(cells)
    }
  }
}
