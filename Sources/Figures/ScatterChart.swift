internal import Tables

/// Points on two axes, with a line through them and its interval; some points bear their name.
public struct ScatterChart: FigureChart, Equatable {
  public struct Dot: Sendable, Equatable {
    public var x: Double
    public var y: Double
    /// Shown beside it; none for most.
    public var name: String?
    /// In colour.
    public var isHighlighted: Bool

    public init(x: Double, y: Double, name: String? = nil, isHighlighted: Bool = false) {
      (self.x, self.y, self.name, self.isHighlighted) = (x, y, name, isHighlighted)
    }
  }

  /// The line and its interval at one place.
  public struct Step: Sendable, Equatable {
    public var x: Double
    public var middle: Double
    public var low: Double
    public var high: Double

    public init(x: Double, middle: Double, low: Double, high: Double) {
      (self.x, self.middle, self.low, self.high) = (x, middle, low, high)
    }
  }

  public var x: ValueAxis
  public var y: ValueAxis
  public var dots: [Dot]
  /// Ascending in x; none where no line is drawn.
  public var line: [Step]

  public init(x: ValueAxis, y: ValueAxis, dots: [Dot], line: [Step] = []) {
    (self.x, self.y, self.dots, self.line) = (x, y, dots, line)
  }

  public mutating func mapTexts(_ map: (String) -> String) {
    x.title = map(x.title)
    y.title = map(y.title)
  }

  // MARK: Drawing

  private static let height = 420.0

  public func drawing(width: Double, numbers: NumberStyle) -> Drawing {
    let across = x.span(dots.map(\.x), count: 7)
    let down = y.span(dots.map(\.y) + line.flatMap { [$0.low, $0.high] }, count: 6)
    let margin =
      (down.ticks.values.map {
        TextWidth.pixels(of: numbers.text($0, decimals: down.ticks.decimals), size: TextSize.tick)
      }.max() ?? 0) + 12
    let box = Box(left: margin, top: 26, width: width - margin - 12, height: Self.height)
    let right =
      x.isReversed
      ? LinearScale(across.low, across.high, from: box.right - 6, to: box.left + 6)
      : LinearScale(across.low, across.high, from: box.left + 6, to: box.right - 6)
    let up = y.scale(down.low, down.high, top: box.top, bottom: box.bottom)
    func place(_ x: Double, _ y: Double) -> Point { Point(right(x), up(y)) }
    var drawing = Drawing(height: box.bottom + 42)
    drawing.add(Label(y.title, at: Point(0, 12), size: TextSize.axis, ink: .muted))
    drawing.add(
      Label(
        x.title, at: Point(box.left + box.width / 2, box.bottom + 36), size: TextSize.axis, anchor: .middle,
        ink: .muted))
    for tick in down.ticks.values {
      let isReference = tick == y.reference
      drawing.add(
        .line(
          [Point(box.left, up(tick)), Point(box.right, up(tick))],
          Stroke(isReference ? .rule : .grid, isReference ? 1.4 : 1)),
        .text(
          Label(
            numbers.text(tick, decimals: down.ticks.decimals), at: Point(box.left - 6, up(tick) + 3.8),
            anchor: .end, ink: .muted)))
    }
    for tick in across.ticks.values {
      drawing.add(
        .line([Point(right(tick), box.bottom), Point(right(tick), box.bottom + 4)], Stroke(.rule, 1)),
        .text(
          Label(
            numbers.text(tick, decimals: across.ticks.decimals), at: Point(right(tick), box.bottom + 17),
            anchor: .middle, ink: .muted)))
    }
    if line.count > 1 {
      drawing.add(
        .area(
          line.map { place($0.x, $0.high) } + line.reversed().map { place($0.x, $0.low) }, .series(1),
          opacity: 0.18),
        .line(line.map { place($0.x, $0.middle) }, Stroke(.series(1), 2)))
    }
    for dot in dots where !dot.isHighlighted {
      drawing.add(.symbol(.circle, at: place(dot.x, dot.y), size: 5.5, .series(0), isHollow: dots.count > 60))
    }
    for dot in dots where dot.isHighlighted {
      drawing.add(.symbol(.diamond, at: place(dot.x, dot.y), size: 8, .series(1), isHollow: false))
    }
    let named = dots.compactMap { dot in dot.name.map { ($0, place(dot.x, dot.y)) } }
    drawing.marks +=
      NamesAround(
        named, others: dots.filter { $0.name == nil }.map { place($0.x, $0.y) }, inside: box
      ).marks
    return drawing
  }

  // MARK: In characters

  public func lines(columns: Int, numbers: NumberStyle) -> [String] {
    let rows = 18
    let down = y.span(dots.map(\.y) + line.flatMap { [$0.low, $0.high] }, count: 5)
    let across = x.span(dots.map(\.x), count: 5)
    let labels = down.ticks.values.map { numbers.text($0, decimals: down.ticks.decimals) }
    let margin = labels.map(\.count).max() ?? 1
    var canvas = BrailleCanvas(columns: columns - margin - 2, rows: rows)
    let right =
      x.isReversed
      ? LinearScale(across.low, across.high, from: 0.99, to: 0.01)
      : LinearScale(across.low, across.high, from: 0.01, to: 0.99)
    let up = y.scale(down.low, down.high, top: 0, bottom: 1)
    for (from, to) in zip(line, line.dropFirst()) {
      canvas.line(canvas.place(right(from.x), up(from.middle)), canvas.place(right(to.x), up(to.middle)))
    }
    for dot in dots {
      let place = canvas.place(right(dot.x), up(dot.y))
      canvas.put(dot.isHighlighted ? "◆" : "∘", x: place.x, y: place.y)
    }
    var side = [String](repeating: "", count: rows)
    for (tick, label) in zip(down.ticks.values, labels) { side[canvas.place(0, up(tick)).y / 4] = label }
    var below = TextLine(columns: columns)
    for tick in across.ticks.values {
      let text = numbers.text(tick, decimals: across.ticks.decimals)
      below.put(
        text, at: min(canvas.place(right(tick), 0).x / 2 + margin + 2 - text.count / 2, columns - text.count))
    }
    let named = dots.compactMap(\.name)
    return [y.title] + zip(side, canvas.lines).map { TextColumn.right($0, margin) + " ┤" + $1 }
      + [below.text, TextColumn.right(x.title, columns)]
      + (named.isEmpty ? [] : wrapped("◆ " + named.joined(separator: ", "), width: columns, indent: 2))
  }
}
