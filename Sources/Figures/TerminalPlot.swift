/// Lines along time in characters: the axis of values at the left, times below.
struct TerminalPlot {
  let time: TimeAxis
  let columns: Int
  let rows: Int
  private let numbers: NumberStyle
  private let ticks: Ticks
  private let margin: Int
  private let x: LinearScale
  private let y: LinearScale

  init(time: TimeAxis, value: ValueAxis, values: [Double], columns: Int, rows: Int, numbers: NumberStyle) {
    let span = value.span(values, count: 5)
    (self.time, self.rows, self.numbers, ticks) = (time, rows, numbers, span.ticks)
    margin = span.ticks.values.map { numbers.text($0, decimals: span.ticks.decimals).count }.max() ?? 1
    self.columns = max(10, columns - margin - 2)
    x = LinearScale(time.times.first ?? 0, time.times.last ?? 1, from: 0.02, to: 0.98)
    y = value.scale(span.low, span.high, top: 0, bottom: 1)
  }

  var canvas: BrailleCanvas { BrailleCanvas(columns: columns, rows: rows) }

  func place(_ point: TimePoint) -> (x: Int, y: Int) { canvas.place(x(point.time), y(point.value)) }

  /// Points as a character, and lines between those that may be joined.
  func draw(_ points: [TimePoint], on canvas: inout BrailleCanvas, symbol: Character) {
    for run in time.runs(points) {
      for (from, to) in zip(run, run.dropFirst()) { canvas.line(place(from), place(to)) }
    }
    for point in points { canvas.put(symbol, x: place(point).x, y: place(point).y) }
  }

  /// The canvas with its axes and rules at breaks.
  func framed(_ drawn: BrailleCanvas, beside: [String] = []) -> [String] {
    var canvas = drawn
    for gap in time.breaks { canvas.rule(x: canvas.place(x(gap.middle), 0).x) }
    var labels = [String](repeating: "", count: rows)
    for tick in ticks.values {
      labels[canvas.place(0, y(tick)).y / 4] = numbers.text(tick, decimals: ticks.decimals)
    }
    var lines = zip(labels, canvas.lines).map { TextColumn.right($0, margin) + " ┤" + $1 }
    for row in beside.indices where !beside[row].isEmpty {
      if row < lines.count {
        lines[row] += beside[row]
      } else {
        lines.append(String(repeating: " ", count: columns + margin + 2) + beside[row])
      }
    }
    return Array(lines.prefix(rows)) + [axis] + lines.dropFirst(rows)
  }

  private var axis: String {
    var line = TextLine(columns: columns + margin + 2)
    func start(_ time: Double) -> Int {
      let size = numbers.text(time).count
      return min(canvas.place(x(time), 0).x / 2 + margin + 2 - size / 2, columns + margin + 2 - size)
    }
    let shown = time.spaced { later, earlier in start(later) - start(earlier) > numbers.text(earlier).count }
    for time in shown { line.put(numbers.text(time), at: start(time)) }
    return line.text
  }
}
