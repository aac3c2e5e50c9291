/// Ranks of units over time, rank 1 on top, some of them in colour with their names.
///
/// A line joins two neighbouring times only: not across a time without a rank, not across a declared break.
public struct BumpChart: FigureChart, Equatable {
  public struct Line: Sendable, Equatable {
    public var name: String
    /// Those times at which the unit has a rank.
    public var ranks: [TimePoint]
    /// In colour and with its name.
    public var isHighlighted: Bool

    public init(name: String, ranks: [TimePoint], isHighlighted: Bool) {
      (self.name, self.ranks, self.isHighlighted) = (name, ranks, isHighlighted)
    }
  }

  public var time: TimeAxis
  public var rank: ValueAxis
  /// From the best of the last time down.
  public var lines: [Line]
  /// What the screen, which has no grey, says under the lines; their number follows.
  var screenNote = "The screen leaves the grey lines out"

  public init(time: TimeAxis, rank: ValueAxis, lines: [Line]) {
    (self.time, self.rank, self.lines) = (time, rank, lines)
  }

  public mutating func mapTexts(_ map: (String) -> String) {
    time.title = map(time.title)
    rank.title = map(rank.title)
    screenNote = map(screenNote)
  }

  /// The lines in colour, each with its number among them.
  var highlighted: [(series: Int, line: Line)] {
    lines.filter { $0.isHighlighted && !$0.ranks.isEmpty }.enumerated().map { ($0, $1) }
  }

  /// The names of all stand beside their lines while there is room for them.
  var named: [Line] {
    let withRanks = lines.filter { !$0.ranks.isEmpty }
    return withRanks.count <= Self.mostNamed ? withRanks : withRanks.filter(\.isHighlighted)
  }

  private static let mostNamed = 24
  private static let labelHeight = 15.0
  private static let widestLabel = 0.46

  // MARK: Drawing

  public func drawing(width: Double, numbers: NumberStyle) -> Drawing {
    let values = lines.flatMap(\.ranks).map(\.value)
    let last = max(values.max() ?? 1, rank.worst ?? 1, 2)
    let height = max(min(max(last * 8, 240), 560), Double(named.count) * Self.labelHeight)
    let names = labels(numbers, width: width)
    let room = names.map { TextWidth.pixels(of: $0.text, size: TextSize.axis, isBold: $0.isBold) }.max() ?? 0
    let box = Box(left: 30, top: 34, width: max(width - 30 - 40 - room, width * 0.3), height: height)
    let frame = PlotFrame(
      time: time, value: rank, values: values, box: box, tickCount: last > 12 ? 6 : Int(last),
      numbers: numbers)
    var drawing = Drawing(height: box.bottom + 42)
    drawing.add(Label(rank.title, at: Point(0, 12), size: TextSize.axis, ink: .muted))
    drawing.marks += frame.ground() + frame.timeLabels()
    drawing.add(
      Label(
        time.title, at: Point(box.left + box.width / 2, box.bottom + 35), size: TextSize.axis,
        anchor: .middle, ink: .muted))
    for line in lines where !line.isHighlighted { drawing.marks += trace(line, nil, frame) }
    for (series, line) in highlighted.reversed() { drawing.marks += trace(line, series, frame) }
    drawing.marks += placed(names, frame, height: Self.labelHeight)
    return drawing
  }

  private func trace(_ line: Line, _ series: Int?, _ frame: PlotFrame) -> [Mark] {
    let ink = series.map(Ink.series) ?? .others
    let dashes: [Double] = series.map { $0 / Ink.seriesCount % 2 == 1 ? [6, 3] : [] } ?? []
    var marks: [Mark] = []
    for run in time.runs(line.ranks) where run.count > 1 {
      marks.append(.line(run.map(frame.point), Stroke(ink, series == nil ? 1 : 2.6, dashes: dashes)))
    }
    for point in line.ranks {
      let symbol = series.map(Symbol.series) ?? .circle
      marks.append(
        .symbol(symbol, at: frame.point(point), size: series == nil ? 3 : 7.5, ink, isHollow: false))
    }
    return marks
  }

  // MARK: Names beside the lines

  private struct Name {
    let text: String
    let series: Int?
    let end: TimePoint
    var isBold: Bool { series != nil }
  }

  private func labels(_ numbers: NumberStyle, width: Double) -> [Name] {
    let series = Dictionary(highlighted.map { ($1.name, $0) }) { first, _ in first }
    return named.compactMap { line in
      guard let end = line.ranks.last else { return nil }
      let isOld = end.time != time.times.last
      let place = series[line.name]
      // A line that ends early says when.
      let (front, back) = ("\(numbers.text(end.value))  ", isOld ? " (\(numbers.text(end.time)))" : "")
      let room =
        width * Self.widestLabel
        - TextWidth.pixels(of: front + back, size: TextSize.axis, isBold: place != nil)
      let name = TextWidth.cut(line.name, size: TextSize.axis, width: room, isBold: place != nil)
      return Name(text: front + name + back, series: place, end: end)
    }
  }

  private func placed(_ names: [Name], _ frame: PlotFrame, height: Double) -> [Mark] {
    let places = LabelPlacement.places(
      names.map { frame.y($0.end.value) }, heights: names.map { _ in height }, low: frame.box.top - 10,
      high: frame.box.bottom + 12)
    let left = frame.box.right + 22
    var marks: [Mark] = []
    for (name, y) in zip(names, places) {
      let ink = name.series.map(Ink.series) ?? .others
      let end = frame.point(name.end)
      let isOld = name.end.time != time.times.last
      if abs(y - end.y) > 1.5 || isOld {
        let from = isOld ? Point(frame.box.right, y) : Point(end.x + 6, end.y)
        marks.append(.line([from, Point(left - 6, y)], Stroke(ink, 0.8)))
      }
      let symbol = name.series.map(Symbol.series) ?? .circle
      marks.append(
        .symbol(symbol, at: Point(left, y), size: name.series == nil ? 3 : 7.5, ink, isHollow: false))
      marks.append(
        .text(
          Label(
            name.text, at: Point(left + 9, y + 4), size: TextSize.axis,
            ink: name.series == nil ? .muted : .text,
            isBold: name.isBold)))
    }
    return marks
  }
}
