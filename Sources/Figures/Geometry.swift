/// A place in pixels, x to the right, y down.
public struct Point: Sendable, Equatable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }

  func moved(_ dx: Double, _ dy: Double) -> Point { Point(x + dx, y + dy) }
}

/// An upright rectangle.
public struct Box: Sendable, Equatable {
  public var left: Double
  public var top: Double
  public var width: Double
  public var height: Double

  public init(left: Double, top: Double, width: Double, height: Double) {
    (self.left, self.top, self.width, self.height) = (left, top, width, height)
  }

  public var right: Double { left + width }
  public var bottom: Double { top + height }

  func moved(_ dx: Double, _ dy: Double) -> Box {
    Box(left: left + dx, top: top + dy, width: width, height: height)
  }

  /// Whether the two share more than an edge.
  public func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
