/// A picture on its paper: title, subtitle, chart, notes, from top to bottom.
struct FigureLayout {
  private let figure: Figure

  static let margin = 18.0

  init(_ figure: Figure) { self.figure = figure }

  var drawing: Drawing {
    let width = figure.width - 2 * Self.margin
    var result = Drawing(height: 0)
    var y = Self.margin
    func paragraph(_ text: String, _ size: Double, _ leading: Double, ink: Ink, isBold: Bool = false) {
      for line in TextWidth.wrapped(text, size: size, width: width, isBold: isBold) {
        result.add(Label(line, at: Point(Self.margin, y + size), size: size, ink: ink, isBold: isBold))
        y += leading
      }
    }
    paragraph(figure.title, TextSize.title, 22, ink: .text, isBold: true)
    paragraph(figure.subtitle, TextSize.subtitle, 17, ink: .muted)
    y += 10
    let chart = figure.chart.drawing(width: width, numbers: figure.numbers)
    result.place(chart, x: Self.margin, y: y)
    y += chart.height
    if !figure.notes.isEmpty { y += 10 }
    for note in figure.notes { paragraph(note, TextSize.notes, 14.5, ink: .muted) }
    result.height = (y + Self.margin * 0.8).rounded(.up)
    return result
  }
}
