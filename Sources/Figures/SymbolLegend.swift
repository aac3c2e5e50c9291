/// What shapes and colours stand for, in lines as wide as the chart.
struct SymbolLegend {
  private let names: [String]

  init(_ names: [String]) { self.names = names }

  func drawing(width: Double) -> Drawing {
    var drawing = Drawing(height: 18)
    var x = 6.0
    for (series, name) in names.enumerated() {
      let text = TextWidth.cut(name, size: TextSize.axis, width: width - 24)
      let size = TextWidth.pixels(of: text, size: TextSize.axis)
      if x > 6, x + 10 + size > width {
        x = 6
        drawing.height += 17
      }
      let y = drawing.height - 8
      drawing.add(
        .symbol(.series(series), at: Point(x, y), size: 7.5, .series(series), isHollow: false),
        .text(Label(text, at: Point(x + 10, y + 4), size: TextSize.axis)))
      x += 10 + size + 14
    }
    return drawing
  }
}
