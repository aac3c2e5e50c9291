/// LaTeX with booktabs rules: a `table` environment each, notes beneath the tabular; a `longtable` that runs over pages
/// where one page cannot hold it.
///
/// A wide table is set in smaller type, and then reaches into both margins alike. The text stands in the body of a document; the comment at its head names the
/// packages it needs.
public struct LaTeXFormat: TableFormat {
  public init() {}

  public func render(_ document: Document) -> String {
    let isLong = document.display.contains(where: LaTeXSize.isLong)
    let head = (isLong ? ["% needs \\usepackage{longtable}"] : []) + Self.preamble
    var blocks = [head] + document.display.map(environment)
    let closing = document.closingNotes
    if !closing.isEmpty { blocks.append(["{\\footnotesize\\raggedright"] + notes(closing) + ["}"]) }
    return blocks.joined(separator: [""]).map { $0 + "\n" }.joined()
  }

  private static let preamble = [
    "% needs \\usepackage{booktabs}; for Vietnamese lualatex or xelatex,",
    "% or pdflatex with \\usepackage[T5]{fontenc};",
    "% for Chinese, Japanese and Korean names xelatex with \\usepackage{xeCJK}",
  ]

  private func environment(of table: Table) -> [String] {
    if LaTeXSize.isLong(table) { return longTable(table) }
    var lines = ["\\begin{table}[htbp]", "\\centering"]
    // A label without a caption would point at the section.
    if !table.title.isEmpty { lines += caption(of: table) }
    if !table.columns.isEmpty {
      let size = LaTeXSize(table)
      lines += size.commands + (size.isWide ? ["\\makebox[\\linewidth]{%"] : [])
      lines += ["\\begin{tabular}{\(letters(of: table))}", "\\toprule"] + headings(of: table)
      lines += rows(of: table) + ["\\bottomrule", "\\end{tabular}" + (size.isWide ? "}" : "")]
    }
    if !table.notes.isEmpty {
      lines += ["", "\\medskip", "\\begin{minipage}{\\linewidth}", "\\footnotesize\\raggedright"]
      lines += notes(table.notes) + ["\\end{minipage}"]
    }
    return lines + ["\\end{table}"]
  }

  /// The headings stand on every page, the notes after the last.
  private func longTable(_ table: Table) -> [String] {
    let size = LaTeXSize(table)
    let margin = ["LTleft", "LTright"].map { "\\setlength{\\\($0)}{0pt plus 1fill minus 1fill}" }
    var lines =
      ["{"] + size.commands + (size.isWide ? margin : []) + ["\\begin{longtable}{\(letters(of: table))}"]
    if !table.title.isEmpty {
      let caption = caption(of: table)
      lines += caption.dropLast() + ["\(caption.last ?? "") \\\\"]
    }
    let head = ["\\toprule"] + headings(of: table)
    lines += head + ["\\endfirsthead"] + head + ["\\endhead", "\\bottomrule", "\\endfoot"]
    lines += rows(of: table) + ["\\end{longtable}"]
    if !table.notes.isEmpty { lines += ["\\footnotesize\\raggedright"] + notes(table.notes) }
    return lines + ["}"]
  }

  private func caption(of table: Table) -> [String] {
    [
      "\\caption{\(LaTeXText.escaped(table.oneLineTitle))}",
      "\\label{tab:\(LaTeXText.label(table.name))}",
    ]
  }

  private func letters(of table: Table) -> String {
    table.columns.map { column in
      let letter =
        switch column.alignment {
        case .left: "l"
        case .right: "r"
        case .center: "c"
        }
      return column.ruleBefore ? "|\(letter)" : letter
    }.joined()
  }

  private func headings(of table: Table) -> [String] {
    table.headingLines.map { line($0.map(LaTeXText.escaped)) } + ["\\midrule"]
  }

  private func rows(of table: Table) -> [String] {
    var lines: [String] = []
    for (index, row) in table.rows.enumerated() {
      if row.ruleAbove && index > 0 { lines.append("\\midrule") }
      let cells = zip(table.columns, row.cells).map { column, cell in
        column.alignment == .left ? LaTeXText.escaped(cell.text) : LaTeXText.number(cell.text)
      }
      lines.append(line(cells))
    }
    return lines
  }

  private func line(_ cells: [String]) -> String {
    cells.joined(separator: " & ") + " \\\\"
  }

  private func notes(_ notes: [String]) -> [String] {
    notes.map { LaTeXText.escaped($0) + "\\par" }
  }
}
