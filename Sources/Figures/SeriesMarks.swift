/// A series and what is said of it, inside a frame.
struct SeriesMarks {
  private let panel: PanelChart.Panel
  private let time: TimeAxis
  private let frame: PlotFrame

  init(_ panel: PanelChart.Panel, _ time: TimeAxis, _ frame: PlotFrame) {
    (self.panel, self.time, self.frame) = (panel, time, frame)
  }

  var marks: [Mark] { fan + runs + traces + points }

  private var runs: [Mark] {
    time.runs(panel.points).filter { $0.count > 1 }.map {
      .line($0.map(frame.point), Stroke(.series(0), 1.6))
    }
  }

  private var points: [Mark] {
    panel.points.map { .symbol(.circle, at: frame.point($0), size: 5.5, .series(0), isHollow: false) }
  }

  private var traces: [Mark] {
    panel.traces.flatMap { trace in
      time.pieces(trace.from, trace.to).map { piece in
        .line(
          [frame.point(piece.from), frame.point(piece.to)],
          Stroke(.series(1), 2, dashes: trace.isClear ? [] : [6, 4]))
      }
    }
  }

  private var fan: [Mark] {
    guard let fan = panel.fan, !fan.steps.isEmpty else { return [] }
    let start = frame.point(fan.start)
    let steps = fan.steps
    func place(_ step: PanelChart.Fan.Step, _ value: Double) -> Point {
      Point(frame.x(step.time), frame.y(value))
    }
    var marks: [Mark] = [
      .area(
        [start] + steps.map { place($0, $0.high) } + steps.reversed().map { place($0, $0.low) }, .series(1),
        opacity: 0.2),
      .line([start] + steps.map { place($0, $0.middle) }, Stroke(.series(1), 2, dashes: [6, 4])),
    ]
    for step in steps {
      marks.append(.line([place(step, step.low), place(step, step.high)], Stroke(.series(1), 1.2)))
      marks.append(.symbol(.square, at: place(step, step.middle), size: 6, .series(1), isHollow: true))
    }
    return marks
  }
}
