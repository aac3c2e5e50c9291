extension IntervalChart {
  /// One panel of rows on one axis.
  struct PanelDrawing {
    private let panel: Panel
    private let columns: Columns
    private let numbers: NumberStyle
    private let isFirst: Bool
    private let remarkTitle: String
    private let isStacked: Bool

    init(_ panel: Panel, _ columns: Columns, _ numbers: NumberStyle, isFirst: Bool, _ chart: IntervalChart) {
      (self.panel, self.columns, self.numbers) = (panel, columns, numbers)
      (self.isFirst, remarkTitle, isStacked) = (isFirst, chart.remarkTitle, chart.isStacked)
    }

    private var head: Double { panel.title.isEmpty ? (remarkTitle.isEmpty || !isFirst ? 4 : 18) : 24 }

    /// Many rows are closer; several estimates of a row need room of their own.
    private func height(_ row: Row) -> Double {
      let single = panel.rows.count > 30 ? 14.0 : panel.rows.count > 12 ? 18 : 24
      return isStacked && row.entries.count > 1 ? max(single, Double(row.entries.count) * 11 + 8) : single
    }

    var drawing: Drawing {
      let total = panel.rows.reduce(0) { $0 + height($1) }
      let bottom = head + total
      let values = panel.rows.flatMap(\.entries).flatMap {
        [$0.estimate, $0.low, $0.high].compactMap(\.self)
      }
      let span = panel.axis.span(values, count: 6)
      let x =
        panel.axis.isReversed
        ? LinearScale(span.low, span.high, from: columns.plot.right, to: columns.plot.left)
        : LinearScale(span.low, span.high, from: columns.plot.left, to: columns.plot.right)
      var drawing = Drawing(height: bottom + 40)
      if !panel.title.isEmpty {
        drawing.add(Label(panel.title, at: Point(0, 12), size: TextSize.subtitle, isBold: true))
      }
      if isFirst, !remarkTitle.isEmpty {
        drawing.add(
          Label(remarkTitle, at: Point(columns.plot.right + 12, head - 5), size: columns.size, ink: .muted))
      }
      drawing.marks += axis(x, span.ticks, bottom)
      var y = head
      for row in panel.rows {
        let size = height(row)
        drawing.marks += marks(row, middle: y + size / 2, x)
        y += size
      }
      return drawing
    }

    private func axis(_ x: LinearScale, _ ticks: Ticks, _ bottom: Double) -> [Mark] {
      var marks: [Mark] = ticks.values.map {
        .line([Point(x($0), head), Point(x($0), bottom + 4)], Stroke(.grid, 1))
      }
      if let reference = panel.axis.reference {
        marks.append(.line([Point(x(reference), head), Point(x(reference), bottom + 4)], Stroke(.rule, 1.4)))
      }
      let texts = ticks.values.map { numbers.text($0, decimals: ticks.decimals) }
      let widest = texts.map { TextWidth.pixels(of: $0, size: TextSize.tick) }.max() ?? 0
      let step = ticks.values.count > 1 ? abs(x(ticks.values[1]) - x(ticks.values[0])) : .infinity
      let every = max(1, Int(((widest + 6) / step).rounded(.up)))
      for (place, tick) in ticks.values.enumerated() where place % every == 0 {
        marks.append(
          .text(Label(texts[place], at: Point(x(tick), bottom + 17), anchor: .middle, ink: .muted)))
      }
      // Under the plot where it has room there, else from the right edge leftwards.
      let title = Label(
        panel.axis.title, at: Point((columns.plot.left + columns.plot.right) / 2, bottom + 34),
        size: TextSize.axis, anchor: .middle, ink: .muted)
      let right = columns.plot.right + columns.remarks
      if title.box.right <= right, title.box.left >= 0 {
        marks.append(.text(title))
      } else {
        marks.append(
          .text(
            Label(
              panel.axis.title, at: Point(right, bottom + 34), size: TextSize.axis, anchor: .end, ink: .muted)
          ))
      }
      return marks
    }

    private func interval(_ entry: Entry, _ y: Double, _ x: LinearScale) -> [Mark] {
      guard let low = entry.low, let high = entry.high else { return [] }
      let ink = Ink.series(entry.series)
      return [.line([Point(x(low), y), Point(x(high), y)], Stroke(ink, 2))]
        + [low, high].map { .line([Point(x($0), y - 3), Point(x($0), y + 3)], Stroke(ink, 1.4)) }
    }

    private func marks(_ row: Row, middle: Double, _ x: LinearScale) -> [Mark] {
      var marks: [Mark] = [
        .text(
          Label(
            TextWidth.cut(row.name, size: columns.size, width: columns.names),
            at: Point(columns.names, middle + columns.size * 0.36), size: columns.size, anchor: .end))
      ]
      let heights = row.entries.indices.map { place in
        isStacked ? middle + (Double(place) - Double(row.entries.count - 1) / 2) * 11 : middle
      }
      for (entry, y) in zip(row.entries, heights) { marks += interval(entry, y, x) }
      for (entry, y) in zip(row.entries, heights) {
        marks.append(
          .symbol(
            .series(entry.series), at: Point(x(entry.estimate), y), size: 7.5, .series(entry.series),
            isHollow: entry.isHollow))
      }
      if !row.remark.isEmpty {
        marks.append(
          .text(
            Label(
              TextWidth.cut(row.remark, size: columns.size, width: columns.remarks),
              at: Point(columns.plot.right + 12, middle + columns.size * 0.36), size: columns.size,
              ink: .muted)))
      }
      return marks
    }
  }
}
