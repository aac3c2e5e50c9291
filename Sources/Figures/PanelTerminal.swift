extension PanelChart {
  /// A plot below the other; several side by side where there is room.
  public func lines(columns: Int, numbers: NumberStyle) -> [String] {
    let across = panels.count == 1 ? 1 : max(1, min(3, columns / 38))
    let width = (columns - 3 * (across - 1)) / across
    let blocks = panels.map { block($0, columns: width, numbers: numbers) }
    var lines = [value.title]
    for start in stride(from: 0, to: blocks.count, by: across) {
      let row = Array(blocks[start..<min(start + across, blocks.count)])
      if start > 0 { lines.append("") }
      for line in 0..<(row.map(\.count).max() ?? 0) {
        lines.append(
          row.map { TextColumn.left(line < $0.count ? $0[line] : "", width) }.joined(separator: "   "))
      }
    }
    return lines
  }

  private func block(_ panel: Panel, columns: Int, numbers: NumberStyle) -> [String] {
    let plot = TerminalPlot(
      time: time, value: value, values: values, columns: columns, rows: panels.count == 1 ? 14 : 8,
      numbers: numbers)
    var canvas = plot.canvas
    for trace in panel.traces {
      for piece in time.pieces(trace.from, trace.to) {
        canvas.line(plot.place(piece.from), plot.place(piece.to), isDashed: !trace.isClear)
      }
    }
    if let fan = panel.fan {
      for step in fan.steps {
        let (low, high) = (
          plot.place(TimePoint(step.time, step.low)), plot.place(TimePoint(step.time, step.high))
        )
        for y in min(low.y, high.y) / 4...max(low.y, high.y) / 4 { canvas.put("│", x: low.x, y: y * 4) }
        canvas.put(high.y < low.y ? "┬" : "┴", x: high.x, y: high.y)
        canvas.put(high.y < low.y ? "┴" : "┬", x: low.x, y: low.y)
        let middle = plot.place(TimePoint(step.time, step.middle))
        canvas.put("□", x: middle.x, y: middle.y)
      }
    }
    if panel.traces.isEmpty {
      plot.draw(panel.points, on: &canvas, symbol: "●")
    } else {
      for point in panel.points { canvas.put("●", x: plot.place(point).x, y: plot.place(point).y) }
    }
    let heading =
      [TextColumn.cut(panel.name, columns)]
      + (panel.caption.isEmpty ? [] : [TextColumn.cut(panel.caption, columns)])
    return heading + plot.framed(canvas)
  }
}
