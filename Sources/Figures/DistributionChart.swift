/// How values spread at each time: a dot a unit, a box of the middle half, a stroke at the median.
public struct DistributionChart: FigureChart, Equatable {
  public struct Column: Sendable, Equatable {
    public var time: Double
    /// Ascending.
    public var values: [Double]
    /// The quartiles.
    public var low: Double
    public var median: Double
    public var high: Double
    /// Below the time, e.g. its standard deviation.
    public var remark: String

    public init(
      time: Double, values: [Double], low: Double, median: Double, high: Double, remark: String = ""
    ) {
      (self.time, self.values, self.low, self.median, self.high) = (time, values.sorted(), low, median, high)
      self.remark = remark
    }
  }

  public var time: TimeAxis
  public var value: ValueAxis
  public var columns: [Column]
  /// What the remarks are.
  public var remarkTitle: String

  public init(time: TimeAxis, value: ValueAxis, columns: [Column], remarkTitle: String = "") {
    (self.time, self.value, self.columns, self.remarkTitle) = (time, value, columns, remarkTitle)
  }

  public mutating func mapTexts(_ map: (String) -> String) {
    time.title = map(time.title)
    value.title = map(value.title)
    remarkTitle = map(remarkTitle)
    for place in columns.indices { columns[place].remark = map(columns[place].remark) }
  }

  // MARK: Drawing

  private static let height = 320.0

  public func drawing(width: Double, numbers: NumberStyle) -> Drawing {
    let values = columns.flatMap(\.values)
    let ticks = value.span(values, count: 6).ticks
    let labels = ticks.values.map {
      TextWidth.pixels(of: numbers.text($0, decimals: ticks.decimals), size: TextSize.tick)
    }
    let margin = max(labels.max() ?? 0, TextWidth.pixels(of: remarkTitle, size: TextSize.small)) + 12
    let slot = (width - margin - 16) / Double(max(1, time.times.count))
    let box = Box(left: margin, top: 30, width: width - margin - 4, height: Self.height)
    let inset = PlotFrame(
      time: time, value: value, values: values,
      box: Box(left: box.left + slot / 2 - 6, top: box.top, width: box.width - slot + 12, height: box.height),
      tickCount: 6,
      numbers: numbers)
    var drawing = Drawing(height: box.bottom + (remarkTitle.isEmpty ? 42 : 58))
    drawing.add(Label(value.title, at: Point(0, 12), size: TextSize.axis, ink: .muted))
    for tick in ticks.values {
      drawing.add(
        .line([Point(box.left, inset.y(tick)), Point(box.right, inset.y(tick))], Stroke(.grid, 1)),
        .text(
          Label(
            numbers.text(tick, decimals: ticks.decimals), at: Point(box.left - 6, inset.y(tick) + 3.8),
            anchor: .end, ink: .muted)))
    }
    for gap in time.breaks {
      let place = inset.x(gap.middle)
      drawing.add(
        .line([Point(place, box.top - 8), Point(place, box.bottom + 4)], Stroke(.rule, 1.2, dashes: [3, 3])))
    }
    drawing.marks += inset.timeLabels()
    let half = min(22, max(3, nearest(inset.x) * 0.36))
    for column in columns { drawing.marks += marks(column, inset, half: half) }
    drawing.marks += remarks(inset, bottom: box.bottom, numbers)
    drawing.add(
      Label(
        time.title, at: Point(box.left + box.width / 2, drawing.height - 6), size: TextSize.axis,
        anchor: .middle, ink: .muted))
    return drawing
  }

  /// The distance between the two nearest times.
  private func nearest(_ x: LinearScale) -> Double {
    zip(time.times, time.times.dropFirst()).map { x($1) - x($0) }.min() ?? 60
  }

  private func marks(_ column: Column, _ frame: PlotFrame, half: Double) -> [Mark] {
    let x = frame.x(column.time)
    let (top, bottom) = (
      min(frame.y(column.high), frame.y(column.low)), max(frame.y(column.high), frame.y(column.low))
    )
    let corners = [
      Point(x - half, top), Point(x + half, top), Point(x + half, bottom), Point(x - half, bottom),
    ]
    return [.area(corners, .series(0), opacity: 0.18), .line(corners + [corners[0]], Stroke(.series(0), 1))]
      + dots(column, frame, half: half)
      + [
        .line(
          [Point(x - half, frame.y(column.median)), Point(x + half, frame.y(column.median))],
          Stroke(.series(1), 2.6))
      ]
  }

  /// Dots that would cover each other step aside, to the right and to the left in turns.
  private func dots(_ column: Column, _ frame: PlotFrame, half: Double) -> [Mark] {
    let size = 3.6
    var placed: [Point] = []
    return column.values.map { value in
      let y = frame.y(value)
      var place = Point(frame.x(column.time), y)
      var step = 0
      while step < 40, placed.contains(where: { abs($0.y - y) < size && abs($0.x - place.x) < size }) {
        step += 1
        let aside = Double((step + 1) / 2) * size * (step % 2 == 1 ? 1 : -1)
        place.x = frame.x(column.time) + max(-half, min(half, aside))
      }
      placed.append(place)
      return .symbol(.circle, at: place, size: size, .muted, isHollow: false)
    }
  }

  /// Those of the times that have a label.
  private func remarks(_ frame: PlotFrame, bottom: Double, _ numbers: NumberStyle) -> [Mark] {
    guard !remarkTitle.isEmpty else { return [] }
    let widest = columns.map { TextWidth.pixels(of: $0.remark, size: TextSize.small) }.max() ?? 0
    let shown = time.spaced { frame.x($0) - frame.x($1) >= widest + 6 }
    let marks = columns.filter { shown.contains($0.time) }.map { column -> Mark in
      .text(
        Label(
          numbers.localised(column.remark), at: Point(frame.x(column.time), bottom + 32),
          size: TextSize.small, anchor: .middle, ink: .muted))
    }
    return marks + [.text(Label(remarkTitle, at: Point(0, bottom + 32), size: TextSize.small, ink: .muted))]
  }

  // MARK: In characters

  public func lines(columns width: Int, numbers: NumberStyle) -> [String] {
    let span = value.span(columns.flatMap(\.values), count: 4)
    let names = columns.map { numbers.text($0.time).count }.max() ?? 4
    let remark = columns.map { TextColumn.width($0.remark) }.max() ?? 0
    let plot = max(12, width - names - 2 - (remark > 0 ? remark + 1 : 0))
    let (from, to) = value.isReversed ? (Double(plot - 1), 0) : (0, Double(plot - 1))
    let x = LinearScale(span.low, span.high, from: from, to: to)
    func place(_ value: Double) -> Int { min(max(Int(x(value).rounded()), 0), plot - 1) }
    let rows = columns.map { column -> String in
      var cells = [Character](repeating: " ", count: plot)
      if let first = column.values.first, let last = column.values.last {
        let ends = [place(first), place(last)].sorted()
        for cell in ends[0]...ends[1] { cells[cell] = "─" }
        (cells[ends[0]], cells[ends[1]]) = ("├", "┤")
      }
      let middle = [place(column.low), place(column.high)].sorted()
      for cell in middle[0]...middle[1] { cells[cell] = "▒" }
      cells[place(column.median)] = "┃"
      return TextColumn.right(numbers.text(column.time), names) + "  " + String(cells)
        + (remark > 0 ? " " + numbers.localised(column.remark) : "")
    }
    var line = TextLine(columns: plot)
    for tick in span.ticks.values {
      let text = numbers.text(tick, decimals: span.ticks.decimals)
      line.put(text, at: min(max(0, place(tick) - text.count / 2), plot - text.count))
    }
    let margin = String(repeating: " ", count: names + 2)
    return [value.title + (remarkTitle.isEmpty ? "" : "  → \(remarkTitle)")] + rows + [
      margin + line.text
    ]
  }
}
