/// Marks as elements of SVG.
struct MarkWriter {
  /// Of the classes; none where colours never change.
  let prefix: String?

  func text(_ mark: Mark) -> String {
    switch mark {
    case .line(let points, let stroke):
      "<path d=\"\(path(points))\" \(look(stroke: stroke.ink)) stroke-width=\"\(coordinate(stroke.width))\""
        + " stroke-linejoin=\"round\"" + dashes(stroke) + "/>"
    case .area(let points, let ink, let opacity):
      "<path d=\"\(path(points))Z\" \(look(fill: ink)) fill-opacity=\"\(coordinate(opacity))\"/>"
    case .box(let box, let ink):
      "<rect x=\"\(coordinate(box.left))\" y=\"\(coordinate(box.top))\" width=\"\(coordinate(box.width))\" "
        + "height=\"\(coordinate(box.height))\" \(look(fill: ink))/>"
    case .symbol(let symbol, let place, let size, let ink, let isHollow):
      shape(symbol, place, size, ink, isHollow)
    case .text(let label): element(label)
    }
  }

  private func path(_ points: [Point]) -> String {
    points.enumerated().map { "\($0 == 0 ? "M" : "L")\(coordinate($1.x)) \(coordinate($1.y))" }.joined()
  }

  private func shape(_ symbol: Symbol, _ place: Point, _ size: Double, _ ink: Ink, _ isHollow: Bool) -> String
  {
    let (x, y, r) = (place.x, place.y, size / 2)
    // A filled shape gets an edge of paper, so that those that touch stay apart.
    let dress =
      isHollow
      ? look(fill: .paper, stroke: ink) + " stroke-width=\"1.6\""
      : look(fill: ink, stroke: .paper) + " stroke-width=\"0.8\""
    func polygon(_ points: [Point]) -> String { "<path d=\"\(path(points))Z\" \(dress)/>" }
    switch symbol {
    case .circle:
      return "<circle cx=\"\(coordinate(x))\" cy=\"\(coordinate(y))\" r=\"\(coordinate(r))\" \(dress)/>"
    case .square:
      let s = r * 0.9
      return polygon([Point(x - s, y - s), Point(x + s, y - s), Point(x + s, y + s), Point(x - s, y + s)])
    case .triangle:
      return polygon([
        Point(x, y - r * 1.15), Point(x + r * 1.1, y + r * 0.8), Point(x - r * 1.1, y + r * 0.8),
      ])
    case .fallen:
      return polygon([
        Point(x, y + r * 1.15), Point(x + r * 1.1, y - r * 0.8), Point(x - r * 1.1, y - r * 0.8),
      ])
    case .diamond:
      let s = r * 1.2
      return polygon([Point(x, y - s), Point(x + s, y), Point(x, y + s), Point(x - s, y)])
    case .cross:
      let s = r * 0.85
      let strokes =
        path([Point(x - s, y - s), Point(x + s, y + s)]) + path([Point(x - s, y + s), Point(x + s, y - s)])
      return "<path d=\"\(strokes)\" \(look(stroke: ink)) stroke-width=\"2\"/>"
    }
  }

  private func element(_ label: Label) -> String {
    let anchor = label.anchor == .start ? "" : " text-anchor=\"\(label.anchor.rawValue)\""
    let weight = label.isBold ? " font-weight=\"bold\"" : ""
    return "<text x=\"\(coordinate(label.place.x))\" y=\"\(coordinate(label.place.y))\" "
      + "font-size=\"\(coordinate(label.size))\"\(anchor)\(weight) \(look(fill: label.ink))>\(escaped(label.text))</text>"
  }

  private func dashes(_ stroke: Stroke) -> String {
    stroke.dashes.isEmpty
      ? "" : " stroke-dasharray=\"\(stroke.dashes.map(coordinate).joined(separator: " "))\""
  }

  /// Colours for light, and the classes by which they change.
  private func look(fill: Ink? = nil, stroke: Ink? = nil) -> String {
    var parts = ["fill=\"\(fill?.light ?? "none")\""]
    if let stroke { parts.append("stroke=\"\(stroke.light)\"") }
    if let prefix {
      let names = [fill.map { "\(prefix)-f-\($0.key)" }, stroke.map { "\(prefix)-s-\($0.key)" }]
      parts.append("class=\"\(names.compactMap(\.self).joined(separator: " "))\"")
    }
    return parts.joined(separator: " ")
  }
}
