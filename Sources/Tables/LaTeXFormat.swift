/// LaTeX with booktabs rules: a `table` environment each, notes beneath the tabular.
///
/// The text stands in the body of a document; the comment at its head names the packages it needs.
public struct LaTeXFormat: TableFormat {
  public init() {}

  public func render(_ document: Document) -> String {
    var blocks = [Self.preamble] + document.display.map(environment)
    let closing = document.closingNotes
    if !closing.isEmpty { blocks.append(["{\\footnotesize"] + notes(closing) + ["}"]) }
    return blocks.joined(separator: [""]).map { $0 + "\n" }.joined()
  }

  private static let preamble = [
    "% needs \\usepackage{booktabs}; for Vietnamese lualatex or xelatex,",
    "% or pdflatex with \\usepackage[T5]{fontenc};",
    "% for Chinese, Japanese and Korean names xelatex with \\usepackage{xeCJK}",
  ]

  private func environment(of table: Table) -> [String] {
    var lines = ["\\begin{table}[htbp]", "\\centering"]
    // A label without a caption would point at the section.
    if !table.title.isEmpty {
      lines.append("\\caption{\(LaTeXText.escaped(table.oneLineTitle))}")
      lines.append("\\label{tab:\(LaTeXText.label(table.name))}")
    }
    if !table.columns.isEmpty { lines += tabular(of: table) }
    if !table.notes.isEmpty {
      lines += ["", "\\medskip", "\\begin{minipage}{\\linewidth}", "\\footnotesize"]
      lines += notes(table.notes) + ["\\end{minipage}"]
    }
    return lines + ["\\end{table}"]
  }

  private func tabular(of table: Table) -> [String] {
    let letters = table.columns.map { column in
      let letter =
        switch column.alignment {
        case .left: "l"
        case .right: "r"
        case .center: "c"
        }
      return column.ruleBefore ? "|\(letter)" : letter
    }
    var lines = ["\\begin{tabular}{\(letters.joined())}", "\\toprule"]
    lines += table.headingLines.map { line($0.map(LaTeXText.escaped)) }
    lines.append("\\midrule")
    for (index, row) in table.rows.enumerated() {
      if row.ruleAbove && index > 0 { lines.append("\\midrule") }
      let cells = zip(table.columns, row.cells).map { column, cell in
        column.alignment == .left ? LaTeXText.escaped(cell.text) : LaTeXText.number(cell.text)
      }
      lines.append(line(cells))
    }
    return lines + ["\\bottomrule", "\\end{tabular}"]
  }

  private func line(_ cells: [String]) -> String {
    cells.joined(separator: " & ") + " \\\\"
  }

  private func notes(_ notes: [String]) -> [String] {
    notes.map { LaTeXText.escaped($0) + "\\par" }
  }
}
