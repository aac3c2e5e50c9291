/// One thing drawn.
public enum Mark: Sendable, Equatable {
  /// A line through points, never closed.
  case line([Point], Stroke)
  case area([Point], Ink, opacity: Double)
  case box(Box, Ink)
  case symbol(Symbol, at: Point, size: Double, Ink, isHollow: Bool)
  case text(Label)

  func moved(_ dx: Double, _ dy: Double) -> Mark {
    switch self {
    case .line(let points, let stroke): .line(points.map { $0.moved(dx, dy) }, stroke)
    case .area(let points, let ink, let opacity):
      .area(points.map { $0.moved(dx, dy) }, ink, opacity: opacity)
    case .box(let box, let ink): .box(box.moved(dx, dy), ink)
    case .symbol(let symbol, let place, let size, let ink, let isHollow):
      .symbol(symbol, at: place.moved(dx, dy), size: size, ink, isHollow: isHollow)
    case .text(var label):
      .text(
        {
          label.place = label.place.moved(dx, dy); return label
        }())
    }
  }
}

/// How a line is drawn.
public struct Stroke: Sendable, Equatable {
  public var ink: Ink
  public var width: Double
  /// Lengths of strokes and gaps; none for a solid line.
  public var dashes: [Double]

  public init(_ ink: Ink, _ width: Double = 1, dashes: [Double] = []) {
    (self.ink, self.width, self.dashes) = (ink, width, dashes)
  }
}

/// The shape of a point: what a colour says is also said by it.
public enum Symbol: Sendable, Equatable, CaseIterable {
  case circle, square, triangle, diamond, fallen, cross

  /// Of the i-th series; when colours begin anew, shapes are one further on.
  static func series(_ i: Int) -> Symbol { allCases[(i + i / Ink.seriesCount) % allCases.count] }

  /// The same in text.
  func character(isHollow: Bool = false) -> Character {
    switch self {
    case .circle: isHollow ? "○" : "●"
    case .square: isHollow ? "□" : "■"
    case .triangle: isHollow ? "△" : "▲"
    case .diamond: isHollow ? "◇" : "◆"
    case .fallen: isHollow ? "▽" : "▼"
    case .cross: "×"
    }
  }
}

/// A line of text at its baseline.
public struct Label: Sendable, Equatable {
  public enum Anchor: String, Sendable { case start, middle, end }

  public var text: String
  public var place: Point
  public var size: Double
  public var anchor: Anchor
  public var ink: Ink
  public var isBold: Bool

  init(
    _ text: String, at place: Point, size: Double = TextSize.tick, anchor: Anchor = .start, ink: Ink = .text,
    isBold: Bool = false
  ) {
    self.text = text
    self.place = place
    self.size = size
    self.anchor = anchor
    self.ink = ink
    self.isBold = isBold
  }

  /// What it covers, by the widths of `TextWidth`.
  public var box: Box {
    let width = TextWidth.pixels(of: text, size: size, isBold: isBold)
    let left =
      switch anchor {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    return Box(left: left, top: place.y - 0.78 * size, width: width, height: size)
  }
}

/// Marks with the height they take.
public struct Drawing: Sendable, Equatable {
  public var height: Double
  public var marks: [Mark]

  public init(height: Double, marks: [Mark] = []) { (self.height, self.marks) = (height, marks) }

  /// The texts.
  public var labels: [Label] { marks.compactMap { if case .text(let label) = $0 { label } else { nil } } }

  mutating func add(_ marks: Mark...) { self.marks += marks }
  mutating func add(_ label: Label) { marks.append(.text(label)) }

  /// Puts another below what is there, or anywhere.
  mutating func place(_ other: Drawing, x: Double = 0, y: Double) {
    marks += other.marks.map { $0.moved(x, y) }
  }
}
