import Tables

/// The paper, the type size and the columns that a table gets in a word processor.
///
/// Upright paper in full size where that fits, then smaller type, then long texts on several lines, then paper on its
/// side; digits stand under digits, as in text.
struct WordLayout {
  private static let sizes: [(page: WordPage, points: Double, wraps: Bool)] = [
    (.portrait, 13, false), (.portrait, 12, false), (.portrait, 11, false), (.portrait, 10, false),
    (.portrait, 11, true),
    (.landscape, 12, false), (.landscape, 11, false), (.landscape, 10, false), (.landscape, 10, true),
    (.landscape, 9, false), (.landscape, 8, false), (.landscape, 8, true),
  ]
  /// A column of words is never broken below this width.
  private static let leastOfWords = 120.0

  /// Points of the type in a table that is set in parts.
  private static let leastOfParts = 9.0

  let page: WordPage
  /// Points of the type.
  let size: Double
  /// Points of each column, padding included.
  let widths: [Double]
  /// Points left and right of each cell's content.
  let padding: Double
  /// Whether cells had to be made narrower than their words.
  let isTooWide: Bool
  private let hanging: [HangingColumn?]

  /// - Parameter largest: Points that the type shall not exceed.
  init(_ table: Table, largest: Double = 13) {
    let padding = Self.padding(of: table)
    let hanging = table.columns.indices.map { HangingColumn(table, column: $0) }
    var chosen: (page: WordPage, size: Double, widths: [Double]) = (.portrait, 13, [])
    var isTooWide = true
    for (page, size, wraps) in Self.sizes where size <= largest {
      let natural = table.columns.indices.map { column in
        Self.natural(table, column, size: size, hanging[column]) + 2 * padding
      }
      let least = zip(table.columns, natural).map { column, width in
        wraps && column.alignment == .left ? min(width, Self.leastOfWords) : width
      }
      chosen = (page, size, Self.fitted(natural, least: least, into: page.textWidth))
      isTooWide = least.reduce(0, +) > page.textWidth
      if !isTooWide { break }
    }
    (page, size, widths) = chosen
    (self.padding, self.hanging, self.isTooWide) = (padding, hanging, isTooWide)
  }

  /// The table, or its columns in parts where no page holds them all: the first column, then as many as fit.
  static func parts(of table: Table) -> [Table] {
    let (page, size) = (WordPage.landscape, leastOfParts)
    let padding = padding(of: table)
    let widths = table.columns.indices.map { column in
      let natural = natural(table, column, size: size, HangingColumn(table, column: column)) + 2 * padding
      return table.columns[column].alignment == .left ? min(natural, leastOfWords) : natural
    }
    guard WordLayout(table).isTooWide, table.columns.count > 2 else { return [table] }
    var groups: [[Int]] = []
    for column in table.columns.indices.dropFirst() {
      let width = (groups.last ?? []).reduce(widths[column]) { $0 + widths[$1] }
      if groups.isEmpty || width > page.textWidth {
        groups.append([0, column])
      } else {
        groups[groups.count - 1].append(column)
      }
    }
    return groups.map { table.part(of: $0) }
  }

  /// The layouts of tables that stand in one document: those on the same paper in the same type.
  static func layouts(of tables: [Table]) -> [WordLayout] {
    let first = tables.map { WordLayout($0) }
    return zip(tables, first).map { table, layout in
      let size = first.filter { $0.page == layout.page }.map(\.size).min() ?? layout.size
      return size < layout.size ? WordLayout(table, largest: size) : layout
    }
  }

  /// Points between the end of a cell's text and the column's padding, so that digits stand under digits.
  func indent(of text: String, column: Int, isHeading: Bool = false) -> Double {
    hanging[column]?.indent(of: text, size: size, isHeading: isHeading) ?? 0
  }

  private static func padding(of table: Table) -> Double { table.isCompact ? 2 : 4 }

  private static func natural(_ table: Table, _ column: Int, size: Double, _ hanging: HangingColumn?)
    -> Double
  {
    let headings = table.columns[column].titleLines.map { line in
      TextWidth.points(line.singleLine, size: size, isBold: true)
        + (hanging?.indent(of: line, size: size, isHeading: true) ?? 0)
    }
    let cells = table.rows.map { row in
      let text = row.cells[column].text
      return TextWidth.points(text.singleLine, size: size) + (hanging?.indent(of: text, size: size) ?? 0)
    }
    // A hair more: fonts that stand in for Times New Roman differ a little.
    return ((headings + cells).max() ?? 0) * 1.03 + 1
  }

  /// The natural widths, or what is left of the page shared among the columns that can do with less.
  private static func fitted(_ natural: [Double], least: [Double], into width: Double) -> [Double] {
    let (all, floor) = (natural.reduce(0, +), least.reduce(0, +))
    if all <= width { return natural }
    guard floor <= width, all > floor else { return least.map { $0 * width / max(floor, 1) } }
    let share = (width - floor) / (all - floor)
    return zip(natural, least).map { $1 + ($0 - $1) * share }
  }
}

extension Table {
  /// The same rows with some of the columns.
  fileprivate func part(of chosen: [Int]) -> Table {
    var part = self
    part.rows = rows.map { row in TableRow(chosen.map { row.cells[$0] }, ruleAbove: row.ruleAbove) }
    part.columns = chosen.map { columns[$0] }
    return part
  }
}

/// A column whose numbers end at one edge, with what hangs beyond it: brackets, stars, missing decimals.
private struct HangingColumn {
  private let fraction: Int
  private let widest: Double

  /// Nil for a column that is not set to the right.
  init?(_ table: Table, column: Int) {
    guard table.columns[column].alignment == .right else { return nil }
    let texts = table.rows.map(\.cells[column].text)
    let fraction = texts.compactMap { CellParts(cell: $0).decimals }.max() ?? 0
    self.fraction = fraction
    widest = texts.map { Self.beyond($0, fraction) }.max() ?? 0
  }

  /// Points.
  func indent(of text: String, size: Double, isHeading: Bool = false) -> Double {
    (widest - (isHeading ? 0 : Self.beyond(text, fraction))) * size
  }

  /// How far a text reaches beyond the edge, in units of the type size; below 0 where decimals are missing.
  private static func beyond(_ text: String, _ fraction: Int) -> Double {
    let parts = CellParts(cell: text)
    let (tail, shift) = (String(text.suffix(parts.tail)), parts.shift(in: fraction))
    return TextWidth.points(tail, size: 1) - TextWidth.points(String(repeating: "0", count: shift), size: 1)
  }
}
