/// The ground that lines along time stand on: grid, ticks, rules at breaks.
struct PlotFrame {
  let time: TimeAxis
  let box: Box
  let x: LinearScale
  let y: LinearScale
  let ticks: Ticks
  let numbers: NumberStyle

  /// Room between the frame and the first and the last time.
  private static let inset = 10.0

  init(time: TimeAxis, value: ValueAxis, values: [Double], box: Box, tickCount: Int, numbers: NumberStyle) {
    let span = value.span(values, count: tickCount)
    self.time = time
    self.box = box
    self.numbers = numbers
    ticks = span.ticks
    x = LinearScale(
      time.times.first ?? 0, time.times.last ?? 1, from: box.left + Self.inset, to: box.right - Self.inset)
    y = value.scale(span.low, span.high, top: box.top, bottom: box.bottom)
  }

  func point(_ point: TimePoint) -> Point { Point(x(point.time), y(point.value)) }

  /// What lies under the data.
  func ground(hasTickLabels: Bool = true) -> [Mark] {
    var marks: [Mark] = []
    for tick in ticks.values {
      let height = y(tick)
      marks.append(.line([Point(box.left, height), Point(box.right, height)], Stroke(.grid, 1)))
      if hasTickLabels {
        let text = numbers.text(tick, decimals: ticks.decimals)
        marks.append(.text(Label(text, at: Point(box.left - 6, height + 3.8), anchor: .end, ink: .muted)))
      }
    }
    for gap in time.breaks {
      let place = x(gap.middle)
      marks.append(
        .line([Point(place, box.top - 8), Point(place, box.bottom + 4)], Stroke(.rule, 1.2, dashes: [3, 3])))
    }
    return marks
  }

  /// The times below the frame.
  func timeLabels(room: Double = 8) -> [Mark] {
    time.labelled(x, numbers: numbers, room: room).map { time in
      .text(
        Label(numbers.text(time), at: Point(x(time), box.bottom + 17), anchor: .middle, ink: .muted))
    }
  }
}
