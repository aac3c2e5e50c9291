/// Numbers between -1 and 1 in a grid of shaded cells; each cell also says its number.
public struct HeatChart: FigureChart, Equatable {
  public struct Cell: Sendable, Equatable {
    /// From -1 to 1; `nil` where there is none.
    public var value: Double?
    /// What stands in the cell.
    public var text: String
    public var isBold: Bool

    public init(value: Double?, text: String, isBold: Bool = false) {
      (self.value, self.text, self.isBold) = (value, text, isBold)
    }
  }

  public var rows: [String]
  public var columns: [String]
  /// A cell a row and column; `nil` where none is meant, as above a diagonal.
  public var cells: [[Cell?]]
  /// What the shades stand for.
  public var scaleTitle: String
  /// What the screen says under the cells: of the bold ones, of the shades, and of columns without room, whose number
  /// follows.
  var (boldNote, shadeNote) = ("* stands for bold", "either sign")
  var roomNote = "The screen leaves out columns"

  public init(rows: [String], columns: [String], cells: [[Cell?]], scaleTitle: String) {
    precondition(
      cells.count == rows.count && cells.allSatisfy { $0.count == columns.count }, "a cell a place")
    (self.rows, self.columns, self.cells, self.scaleTitle) = (rows, columns, cells, scaleTitle)
  }

  public mutating func mapTexts(_ map: (String) -> String) {
    scaleTitle = map(scaleTitle)
    (boldNote, shadeNote, roomNote) = (map(boldNote), map(shadeNote), map(roomNote))
  }

  // MARK: Drawing

  private static let cellHeight = 30.0

  public func drawing(width: Double, numbers: NumberStyle) -> Drawing {
    let names = min(rows.map { TextWidth.pixels(of: $0, size: TextSize.axis) }.max() ?? 0, width * 0.4)
    let cell = min(96, (width - names - 12) / Double(max(1, columns.count)))
    let left = names + 10
    let heads = columns.map { TextWidth.broken($0, size: TextSize.small, width: cell - 4) }
    let fits = heads.flatMap(\.self).allSatisfy { TextWidth.pixels(of: $0, size: TextSize.small) <= cell - 4 }
    // Names that are wider than their column climb above it, one step a column.
    let head = fits ? Double(heads.map(\.count).max() ?? 1) * 13 + 6 : Double(columns.count) * 14 + 8
    var drawing = Drawing(height: head)
    for (column, name) in columns.enumerated() {
      let middle = left + (Double(column) + 0.5) * cell
      if fits {
        for (line, text) in heads[column].enumerated() {
          let y = head - 8 - Double(heads[column].count - 1 - line) * 13
          drawing.add(Label(text, at: Point(middle, y), size: TextSize.small, anchor: .middle))
        }
      } else {
        let y = 10 + Double(column) * 14
        drawing.add(
          .line([Point(middle, y + 4), Point(middle, head - 2)], Stroke(.grid, 1)),
          .text(stepped(name, middle, y, width)))
      }
    }
    for (row, name) in rows.enumerated() {
      let top = head + Double(row) * Self.cellHeight
      drawing.add(
        Label(
          TextWidth.cut(name, size: TextSize.axis, width: names), at: Point(names, top + 19),
          size: TextSize.axis,
          anchor: .end))
      for (column, place) in cells[row].enumerated() {
        guard let found = place else { continue }
        drawing.marks += marks(
          found, Box(left: left + Double(column) * cell, top: top, width: cell, height: Self.cellHeight),
          numbers)
      }
    }
    drawing.height = head + Double(rows.count) * Self.cellHeight + 16
    drawing.marks += scale(left: left, top: drawing.height, numbers)
    drawing.height += 44
    return drawing
  }

  /// A heading from its column to the right, or to the left where there is no room.
  private func stepped(_ name: String, _ middle: Double, _ y: Double, _ width: Double) -> Label {
    let right = Label(name, at: Point(middle - 3, y), size: TextSize.small)
    if right.box.right <= width { return right }
    return Label(name, at: Point(middle + 3, y), size: TextSize.small, anchor: .end)
  }

  private func marks(_ cell: Cell, _ box: Box, _ numbers: NumberStyle) -> [Mark] {
    let step = cell.value.map { Int(($0 * 10).rounded()) } ?? 0
    let ink: Ink = cell.value == nil ? .paper : .diverging(max(-10, min(10, step)))
    let inner = Box(left: box.left + 1, top: box.top + 1, width: box.width - 2, height: box.height - 2)
    return [
      .box(inner, ink),
      .text(
        Label(
          numbers.localised(cell.text), at: Point(box.left + box.width / 2, box.top + box.height / 2 + 4),
          size: box.width < 40 ? 8.5 : TextSize.tick, anchor: .middle,
          ink: cell.value == nil ? .muted : .onDiverging(max(-10, min(10, step))),
          isBold: cell.isBold)),
    ]
  }

  private func scale(left: Double, top: Double, _ numbers: NumberStyle) -> [Mark] {
    var marks: [Mark] = (-10...10).map { step in
      .box(Box(left: left + Double(step + 10) * 10, top: top, width: 10, height: 10), .diverging(step))
    }
    for (place, value) in [-1.0, 0, 1].enumerated() {
      marks.append(
        .text(
          Label(
            numbers.text(value), at: Point(left + 5 + Double(place) * 100, top + 24), anchor: .middle,
            ink: .muted)))
    }
    marks.append(.text(Label(scaleTitle, at: Point(left + 224, top + 9), size: TextSize.axis, ink: .muted)))
    return marks
  }

  // MARK: In characters

  public func lines(columns width: Int, numbers: NumberStyle) -> [String] {
    let names = min(rows.map(TextColumn.width).max() ?? 0, width * 2 / 5)
    let cell = max(7, min(14, (width - names - 1) / max(1, columns.count)))
    let shown = max(1, min(columns.count, (width - names - 1) / cell))
    var lines = [
      TextColumn.left("", names + 1)
        + columns.prefix(shown).map { TextColumn.right($0, cell - 1) + " " }.joined()
    ]
    for (name, row) in zip(rows, cells) {
      let texts = row.prefix(shown).map { place in
        place.map {
          TextColumn.right(
            numbers.localised($0.text) + ($0.isBold ? "*" : " ") + Self.shade($0.value), cell - 1) + " "
        }
          ?? TextColumn.left("", cell)
      }
      lines.append(TextColumn.right(name, names) + " " + texts.joined())
    }
    lines.append("")
    if cells.contains(where: { $0.contains { $0?.isBold ?? false } }) { lines.append(boldNote) }
    let shades = [("█", 0.75), ("▓", 0.5), ("▒", 0.25), ("░", 0.1)].map { "\($0) > \(numbers.text($1))" }
    lines.append(shades.joined(separator: "  ") + "  (\(shadeNote))")
    if shown < columns.count { lines.append("(\(roomNote): \(columns.count - shown).)") }
    return lines
  }

  /// The size of a number as a shade.
  private static func shade(_ value: Double?) -> String {
    switch abs(value ?? 0) {
    case 0.75...: "█"
    case 0.5...: "▓"
    case 0.25...: "▒"
    case 0.1...: "░"
    default: " "
    }
  }
}
