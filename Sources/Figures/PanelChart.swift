/// Small pictures of series along time on common axes, a unit each: what was measured, and what is said of it.
public struct PanelChart: FigureChart, Equatable {
  /// A straight line that is said of a series, such as a slope.
  public struct Trace: Sendable, Equatable {
    public var from: TimePoint
    public var to: TimePoint
    /// Whether it is told apart from none; else it is dashed.
    public var isClear: Bool

    public init(from: TimePoint, to: TimePoint, isClear: Bool) {
      (self.from, self.to, self.isClear) = (from, to, isClear)
    }
  }

  /// What is to come: a middle and a range at each time, from the last value on.
  public struct Fan: Sendable, Equatable {
    public struct Step: Sendable, Equatable {
      public var time: Double
      public var middle: Double
      public var low: Double
      public var high: Double

      public init(time: Double, middle: Double, low: Double, high: Double) {
        (self.time, self.middle, self.low, self.high) = (time, middle, low, high)
      }
    }

    public var start: TimePoint
    public var steps: [Step]

    public init(start: TimePoint, steps: [Step]) { (self.start, self.steps) = (start, steps) }
  }

  public struct Panel: Sendable, Equatable {
    public var name: String
    /// Under the name, one line.
    public var caption: String
    public var points: [TimePoint]
    public var traces: [Trace]
    public var fan: Fan?

    public init(
      name: String, caption: String = "", points: [TimePoint], traces: [Trace] = [], fan: Fan? = nil
    ) {
      (self.name, self.caption, self.points, self.traces, self.fan) = (name, caption, points, traces, fan)
    }
  }

  public var time: TimeAxis
  public var value: ValueAxis
  public var panels: [Panel]

  public init(time: TimeAxis, value: ValueAxis, panels: [Panel]) {
    (self.time, self.value, self.panels) = (time, value, panels)
  }

  public mutating func mapTexts(_ map: (String) -> String) {
    time.title = map(time.title)
    value.title = map(value.title)
    for place in panels.indices { panels[place].caption = map(panels[place].caption) }
  }

  /// All numbers that the axis has to hold.
  var values: [Double] {
    panels.flatMap { panel in
      panel.points.map(\.value) + panel.traces.flatMap { [$0.from.value, $0.to.value] }
        + (panel.fan?.steps.flatMap { [$0.low, $0.high] } ?? [])
    }
  }

  // MARK: Drawing

  private static let gap = 22.0

  private var across: Int { panels.count == 1 ? 1 : panels.count <= 4 ? 2 : panels.count <= 9 ? 3 : 4 }

  public func drawing(width: Double, numbers: NumberStyle) -> Drawing {
    let tickCount = panels.count == 1 ? 6 : 4
    let span = value.span(values, count: tickCount)
    let widest =
      span.ticks.values.map {
        TextWidth.pixels(of: numbers.text($0, decimals: span.ticks.decimals), size: TextSize.tick)
      }.max() ?? 0
    let margin = widest + 12
    let size = (width - margin - Double(across - 1) * Self.gap) / Double(across)
    let head = panels.contains { !$0.caption.isEmpty } ? 38.0 : 24
    let plot = panels.count == 1 ? 300.0 : across == 2 ? 190 : 140
    let cell = head + plot + 30
    var drawing = Drawing(height: 0)
    drawing.add(Label(value.title, at: Point(0, 12), size: TextSize.axis, ink: .muted))
    for (place, panel) in panels.enumerated() {
      let (column, row) = (place % across, place / across)
      let left = margin + Double(column) * (size + Self.gap)
      let top = 20 + Double(row) * cell
      let frame = PlotFrame(
        time: time, value: value, values: values,
        box: Box(left: left, top: top + head, width: size, height: plot), tickCount: tickCount,
        numbers: numbers)
      drawing.marks += heading(panel, left: left, top: top, width: size)
      drawing.marks += frame.ground(hasTickLabels: column == 0) + frame.timeLabels(room: 10)
      drawing.marks += SeriesMarks(panel, time, frame).marks
    }
    let rows = (panels.count + across - 1) / across
    drawing.height = 20 + Double(rows) * cell + 12
    drawing.add(
      Label(
        time.title, at: Point(width / 2, drawing.height - 4), size: TextSize.axis, anchor: .middle,
        ink: .muted))
    return drawing
  }

  private func heading(_ panel: Panel, left: Double, top: Double, width: Double) -> [Mark] {
    let name = TextWidth.cut(panel.name, size: TextSize.axis, width: width, isBold: true)
    let caption = TextWidth.cut(panel.caption, size: TextSize.small, width: width)
    return [
      .text(Label(name, at: Point(left, top + 12), size: TextSize.axis, isBold: true)),
      .text(Label(caption, at: Point(left, top + 26), size: TextSize.small, ink: .muted)),
    ].filter { if case .text(let label) = $0 { !label.text.isEmpty } else { true } }
  }
}
