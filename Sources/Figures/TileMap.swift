/// A value for each province of Viet Nam on equal squares, so that a large province counts no more than a small one.
public struct TileMap: FigureChart, Equatable {
  /// By the provinces' names in the bundled datasets.
  public var values: [String: Double]
  public var axis: ValueAxis
  public var decimals: Int
  /// Names of the ends of the scale.
  public var highTitle: String
  public var lowTitle: String
  public var missingTitle: String

  public init(
    values: [String: Double], axis: ValueAxis, decimals: Int, highTitle: String, lowTitle: String,
    missingTitle: String
  ) {
    (self.values, self.axis, self.decimals) = (values, axis, decimals)
    (self.highTitle, self.lowTitle, self.missingTitle) = (highTitle, lowTitle, missingTitle)
  }

  /// Whether a name has a square.
  public static func holds(_ name: String) -> Bool { ProvinceGrid.squares[name] != nil }

  public mutating func mapTexts(_ map: (String) -> String) {
    axis.title = map(axis.title)
    highTitle = map(highTitle)
    lowTitle = map(lowTitle)
    missingTitle = map(missingTitle)
  }

  private var ends: (low: Double, high: Double) { (values.values.min() ?? 0, values.values.max() ?? 0) }

  /// Shades from 0 to 8; the best end of ranks is the dark one.
  private func shade(_ value: Double) -> Int {
    guard ends.low < ends.high else { return 4 }
    let share = (value - ends.low) / (ends.high - ends.low)
    return Int(((axis.isReversed ? 1 - share : share) * 8).rounded())
  }

  // MARK: Drawing

  private static let tile = 46.0

  public func drawing(width: Double, numbers: NumberStyle) -> Drawing {
    var drawing = Drawing(height: Double(ProvinceGrid.rowCount) * Self.tile + 4)
    for name in ProvinceGrid.names { drawing.marks += square(name, numbers) }
    let left = Double(ProvinceGrid.columnCount) * Self.tile + 40
    drawing.place(legend(numbers), x: left, y: 6)
    drawing.place(lists(numbers, width: width - left), x: left, y: 96)
    return drawing
  }

  private func square(_ name: String, _ numbers: NumberStyle) -> [Mark] {
    guard let place = ProvinceGrid.squares[name] else { return [] }
    let box = Box(
      left: Double(place.column) * Self.tile + 1, top: Double(place.row) * Self.tile + 1,
      width: Self.tile - 2,
      height: Self.tile - 2)
    let middle = box.left + box.width / 2
    let value = values[name]
    let shade = value.map(shade)
    let ink: Ink = shade.map(Ink.onSequential) ?? .muted
    let words = TextWidth.wrapped(ProvinceGrid.short[name] ?? name, size: 8.5, width: box.width - 4)
    var marks: [Mark] = [.box(box, shade.map(Ink.sequential) ?? .grid)]
    for (line, word) in words.prefix(2).enumerated() {
      let y = box.top + 12 + Double(line) * 10 + (words.count == 1 ? 4 : 0)
      marks.append(.text(Label(word, at: Point(middle, y), size: 8.5, anchor: .middle, ink: ink)))
    }
    let text = value.map { numbers.text($0, decimals: decimals) } ?? "–"
    marks.append(
      .text(
        Label(
          text, at: Point(middle, box.bottom - 6), size: TextSize.tick, anchor: .middle, ink: ink,
          isBold: true)))
    return marks
  }

  private func legend(_ numbers: NumberStyle) -> Drawing {
    var drawing = Drawing(height: 80)
    drawing.add(Label(axis.title, at: Point(0, 10), size: TextSize.axis, ink: .muted))
    for shade in 0...8 {
      drawing.add(.box(Box(left: Double(shade) * 20, top: 20, width: 20, height: 12), .sequential(shade)))
    }
    let (left, right) = axis.isReversed ? (ends.high, ends.low) : (ends.low, ends.high)
    drawing.add(Label(numbers.text(left, decimals: decimals), at: Point(0, 46), ink: .muted))
    drawing.add(Label(numbers.text(right, decimals: decimals), at: Point(180, 46), anchor: .end, ink: .muted))
    if values.count < ProvinceGrid.names.count {
      drawing.add(
        .box(Box(left: 0, top: 56, width: 20, height: 12), .grid),
        .text(Label("– " + missingTitle, at: Point(26, 66), ink: .muted)))
    }
    return drawing
  }

  /// By value, from the good end, or the high one; names settle ties.
  private var sorted: [(name: String, value: Double)] {
    values.map { (name: $0.key, value: $0.value) }.sorted { a, b in
      a.value == b.value ? a.name < b.name : axis.isReversed ? a.value < b.value : a.value > b.value
    }
  }

  private func lists(_ numbers: NumberStyle, width: Double) -> Drawing {
    let all = sorted
    let size = min(5, all.count / 2)
    var drawing = Drawing(height: 0)
    for (title, members) in [(highTitle, all.prefix(size)), (lowTitle, all.suffix(size))] where size > 0 {
      drawing.height += 26
      drawing.add(Label(title, at: Point(0, drawing.height), size: TextSize.axis, isBold: true))
      for member in members {
        drawing.height += 16
        drawing.add(
          Label(
            numbers.text(member.value, decimals: decimals), at: Point(40, drawing.height),
            size: TextSize.axis, anchor: .end, ink: .muted),
        )
        drawing.add(
          Label(
            TextWidth.cut(member.name, size: TextSize.axis, width: width - 50), at: Point(50, drawing.height),
            size: TextSize.axis))
      }
    }
    return drawing
  }

  // MARK: In characters

  public func lines(columns: Int, numbers: NumberStyle) -> [String] {
    let cell = max(5, min(13, columns / ProvinceGrid.columnCount))
    var lines = [axis.title, ""]
    for row in 0..<ProvinceGrid.rowCount {
      var (names, texts) = ("", "")
      for column in 0..<ProvinceGrid.columnCount {
        let square = ProvinceGrid.Square(column: column, row: row)
        let name = ProvinceGrid.names.first { ProvinceGrid.squares[$0] == square }
        names += TextColumn.left(
          TextColumn.cut(name.map { ProvinceGrid.short[$0] ?? $0 } ?? "", cell - 1), cell)
        let value = name.map { name in
          values[name].map { "\(mark(shade($0))) \(numbers.text($0, decimals: decimals))" } ?? "  –"
        }
        texts += TextColumn.left(value ?? "", cell)
      }
      lines += [names, texts]
    }
    return lines + ["", "█ \(highTitle) … ░ \(lowTitle)"]
  }

  private func mark(_ shade: Int) -> String { shade >= 7 ? "█" : shade >= 5 ? "▓" : shade >= 2 ? "▒" : "░" }
}
