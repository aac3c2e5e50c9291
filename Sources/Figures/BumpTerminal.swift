extension BumpChart {
  /// The lines in colour, by the shapes of their points; the others are left out, since a terminal has no grey.
  public func lines(columns: Int, numbers: NumberStyle) -> [String] {
    let shown =
      highlighted.isEmpty ? lines.enumerated().map { ($0, $1) } : highlighted.map { ($0.series, $0.line) }
    let names = shown.map { series, line in
      "\(Symbol.series(series).character()) \(line.ranks.last.map { numbers.text($0.value) } ?? "") \(line.name)"
    }
    let room = min(names.map(TextColumn.width).max() ?? 0, columns * 2 / 5)
    let last = max(lines.flatMap(\.ranks).map(\.value).max() ?? 2, rank.worst ?? 2, 2)
    let plot = TerminalPlot(
      time: time, value: rank, values: lines.flatMap(\.ranks).map(\.value),
      columns: columns - room - 2, rows: last > 12 ? 20 : max(8, Int(last) * 2), numbers: numbers)
    var canvas = plot.canvas
    for (series, line) in shown.reversed() {
      plot.draw(line.ranks, on: &canvas, symbol: Symbol.series(series).character())
    }
    let places = LabelPlacement.places(
      shown.map { Double(plot.place($0.1.ranks.last ?? TimePoint(0, last)).y / 4) + 0.5 },
      heights: shown.map { _ in 1 }, low: 0, high: Double(plot.rows))
    var beside = [String](repeating: "", count: plot.rows + shown.count)
    for (name, place) in zip(names, places) {
      var row = Int(place)
      while row < beside.count - 1, !beside[row].isEmpty { row += 1 }
      beside[row] = "  " + TextColumn.cut(name, room)
    }
    let left = lines.count - shown.count
    return [rank.title] + plot.framed(canvas, beside: beside)
      + (left > 0 ? ["(\(screenNote): \(left).)"] : [])
  }
}
