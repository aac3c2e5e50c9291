import Tables

/// One table as WordprocessingML: a real table with a heading row that repeats on each page.
struct WordTable {
  /// Rows up to which a table is kept on one page.
  private static let mostKeptTogether = 24
  /// Rules in eighths of a point.
  private static let (thick, medium, thin) = (12, 6, 4)

  let table: Table
  let layout: WordLayout

  var xml: String {
    let grid = layout.widths.map { "<w:gridCol w:w=\"\(twips($0))\"/>" }.joined()
    let rows = table.rows.indices.map(row).joined()
    return "<w:tbl>\(properties)<w:tblGrid>\(grid)</w:tblGrid>\(headingRow)\(rows)</w:tbl>"
  }

  private var properties: String {
    let padding = twips(layout.padding)
    let title = xmlText(table.oneLineTitle)
    let rule = { (side: String) in
      "<w:\(side) w:val=\"single\" w:sz=\"\(Self.thick)\" w:space=\"0\" w:color=\"auto\"/>"
    }
    return "<w:tblPr><w:tblW w:w=\"\(layout.widths.map(twips).reduce(0, +))\" w:type=\"dxa\"/>"
      + "<w:tblBorders>\(rule("top"))\(rule("bottom"))</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblCellMar><w:left w:w=\"\(padding)\" w:type=\"dxa\"/><w:right w:w=\"\(padding)\" w:type=\"dxa\"/>"
      + "</w:tblCellMar><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\""
      + " w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
      + "<w:tblCaption w:val=\"\(title.isEmpty ? xmlText(table.name) : title)\"/>"
      + "<w:tblDescription w:val=\"\(xmlText(description))\"/></w:tblPr>"
  }

  /// What a screen reader says of the table before its cells.
  private var description: String {
    let headings = table.columns.map { $0.titleLines.joined(separator: " ") }.filter { !$0.isEmpty }
    return "\(table.rows.count) × \(table.columns.count): \(headings.joined(separator: ", "))"
  }

  private var headingRow: String {
    let cells = table.columns.enumerated().map { place, column in
      let lines = column.titleLines.map { run($0, isBold: true) }.joined(separator: "<w:r><w:br/></w:r>")
      let indent = layout.indent(of: column.title, column: place, isHeading: true)
      return cell(
        place, lines, indent: indent, borders: border("bottom", Self.medium), isLast: false, isHeading: true)
    }
    return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(cells.joined())</w:tr>"
  }

  private func row(_ index: Int) -> String {
    let row = table.rows[index]
    // A rule above the first row would double the one under the headings.
    let rule = row.ruleAbove && index > 0 ? border("top", Self.thin) : ""
    let isLast = index == table.rows.count - 1 || table.rows.count > Self.mostKeptTogether
    let cells = row.cells.enumerated().map { place, one in
      cell(
        place, run(one.text), indent: layout.indent(of: one.text, column: place), borders: rule,
        isLast: isLast)
    }
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr>"
  }

  private func cell(
    _ place: Int, _ runs: String, indent: Double, borders: String, isLast: Bool, isHeading: Bool = false
  ) -> String {
    let column = table.columns[place]
    // In the order of the schema: top, left, bottom.
    let left = column.ruleBefore ? border("left", Self.thin) : ""
    let all = borders.hasPrefix("<w:top") ? borders + left : left + borders
    let alignment =
      switch column.alignment {
      case .left: "left"
      case .right: "right"
      case .center: "center"
      }
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(twips(layout.widths[place]))\" w:type=\"dxa\"/>"
      + (all.isEmpty ? "" : "<w:tcBorders>\(all)</w:tcBorders>")
      + (isHeading ? "<w:vAlign w:val=\"bottom\"/>" : "")
      + "</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/>"
      + (isLast ? "" : "<w:keepNext/>")
      + (twips(indent) > 0 ? "<w:ind w:right=\"\(twips(indent))\"/>" : "")
      + "<w:jc w:val=\"\(alignment)\"/><w:rPr>\(size)</w:rPr></w:pPr>\(runs)</w:p></w:tc>"
  }

  private func border(_ side: String, _ size: Int) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"auto\"/>"
  }

  private func run(_ text: String, isBold: Bool = false) -> String {
    guard !text.isEmpty else { return "" }
    return "<w:r><w:rPr>\(isBold ? "<w:b/><w:bCs/>" : "")\(size)</w:rPr>"
      + "<w:t xml:space=\"preserve\">\(xmlText(text))</w:t></w:r>"
  }

  /// Of runs, and of the mark of a paragraph: an empty cell would else make its row taller.
  private var size: String {
    let halves = Int(layout.size * 2)
    return "<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>"
  }

  private func twips(_ points: Double) -> Int { Int((points * 20).rounded()) }
}
