/// The type in which a table fits between the margins of LaTeX's own article, as far as letters can be reckoned.
struct LaTeXSize {
  /// Rows, with headings, that a page can hold beside a caption and notes.
  private static let mostRows = 38
  /// Points between the margins.
  private static let textWidth = 345.0
  /// Of the type size, for a letter of a mixed text.
  private static let letterWidth = 0.53
  private static let steps: [(name: String, points: Double, gap: Double)] = [
    ("", 10, 6), ("\\small", 9, 6), ("\\small", 9, 3), ("\\footnotesize", 8, 3), ("\\scriptsize", 7, 2),
    ("\\tiny", 5, 2),
  ]

  /// What is said before the tabular; nothing where it fits as it is.
  let commands: [String]

  init(_ table: Table) {
    let letters = table.columns.indices.map { column in
      let texts = table.columns[column].titleLines + table.rows.map(\.cells[column].text)
      return Double(texts.map(DisplayWidth.columns(of:)).max() ?? 0)
    }.reduce(0, +)
    let gaps = 2 * Double(table.columns.count)
    let fitting = Self.steps.first {
      letters * Self.letterWidth * $0.points + gaps * $0.gap <= Self.textWidth
    }
    let step = fitting ?? Self.steps[Self.steps.count - 1]
    let advice = "% wider than the page even so: put it into \\begin{landscape} of \\usepackage{pdflscape}"
    commands =
      (fitting == nil ? [advice] : [])
      + (step.name.isEmpty ? [] : [step.name])
      + (step.gap == 6 ? [] : ["\\setlength{\\tabcolsep}{\(NumberText.exact(step.gap))pt}"])
  }

  static func isLong(_ table: Table) -> Bool {
    !table.columns.isEmpty && table.rows.count + table.headingLines.count > mostRows
  }
}
