/// A grid of characters on which lines are drawn with dots, two across and four down in each (U+2800 and on).
struct BrailleCanvas {
  let columns: Int
  let rows: Int
  private var dots: [UInt8]
  private var texts: [Character?]

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    dots = [UInt8](repeating: 0, count: columns * rows)
    texts = [Character?](repeating: nil, count: columns * rows)
  }

  /// The bits of the eight dots, column by column.
  private static let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

  /// - Parameters: x, y from 0 to 1, y down.
  func place(_ x: Double, _ y: Double) -> (x: Int, y: Int) {
    (
      min(max(Int((x * Double(2 * columns - 1)).rounded()), 0), 2 * columns - 1),
      min(max(Int((y * Double(4 * rows - 1)).rounded()), 0), 4 * rows - 1)
    )
  }

  mutating func dot(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, x < 2 * columns, y < 4 * rows else { return }
    dots[y / 4 * columns + x / 2] |= Self.bits[x % 2][y % 4]
  }

  /// A line of dots; of a dashed one every other stays away.
  mutating func line(_ from: (x: Int, y: Int), _ to: (x: Int, y: Int), isDashed: Bool = false) {
    let steps = max(abs(to.x - from.x), abs(to.y - from.y))
    for step in 0...steps where !isDashed || step % 4 < 2 {
      let share = steps == 0 ? 0 : Double(step) / Double(steps)
      dot(
        from.x + Int((share * Double(to.x - from.x)).rounded()),
        from.y + Int((share * Double(to.y - from.y)).rounded()))
    }
  }

  /// A character over the dots of its cell.
  mutating func put(_ character: Character, x: Int, y: Int) {
    let (column, row) = (x / 2, y / 4)
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    texts[row * columns + column] = character
  }

  /// A rule from top to bottom, under what stands there.
  mutating func rule(x: Int) {
    for row in 0..<rows where texts[row * columns + x / 2] == nil && dots[row * columns + x / 2] == 0 {
      texts[row * columns + x / 2] = "┊"
    }
  }

  var lines: [String] {
    (0..<rows).map { row in
      String(
        (0..<columns).map { column -> Character in
          let place = row * columns + column
          if let text = texts[place] { return text }
          guard dots[place] != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(dots[place])) else {
            return " "
          }
          return Character(scalar)
        })
    }
  }
}
