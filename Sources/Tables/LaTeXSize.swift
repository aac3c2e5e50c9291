/// The type in which a table fits between the margins of LaTeX's own article, as far as letters can be reckoned.
struct LaTeXSize {
  /// Rows, with headings, that a page can hold beside a caption and notes.
  private static let mostRows = 38
  /// Points between the margins.
  private static let textWidth = 345.0
  /// Of the type size, for a letter of a mixed text.
  private static let letterWidth = 0.53
  /// How far a table may reach beyond the margins, half on each side: they are 125 points wide on A4.
  private static let (beyond, farBeyond) = (100.0, 150.0)
  private static let steps: [(name: String, points: Double, gap: Double, beyond: Double)] = [
    ("", 10, 6, 0), ("\\small", 9, 6, 0), ("\\small", 9, 3, 0), ("\\footnotesize", 8, 3, 0),
    ("\\footnotesize", 8, 3, beyond), ("\\scriptsize", 7, 2, farBeyond), ("\\tiny", 5, 2, farBeyond),
  ]

  /// What is said before the tabular; nothing where it fits as it is.
  let commands: [String]
  /// Whether the table reaches into both margins.
  let isWide: Bool

  init(_ table: Table) {
    let letters = table.columns.indices.map { column in
      let texts = table.columns[column].titleLines + table.rows.map(\.cells[column].text)
      return Double(texts.map(DisplayWidth.columns(of:)).max() ?? 0)
    }.reduce(0, +)
    let gaps = 2 * Double(table.columns.count)
    let fitting = Self.steps.first {
      letters * Self.letterWidth * $0.points + gaps * $0.gap <= Self.textWidth + $0.beyond
    }
    let step = fitting ?? Self.steps[Self.steps.count - 1]
    let advice = "% wider than the page even so: put it into \\begin{landscape} of \\usepackage{pdflscape}"
    commands =
      (fitting == nil ? [advice] : [])
      + (step.name.isEmpty ? [] : [step.name])
      + (step.gap == 6 ? [] : ["\\setlength{\\tabcolsep}{\(NumberText.exact(step.gap))pt}"])
    isWide = step.beyond > 0
  }

  static func isLong(_ table: Table) -> Bool {
    !table.columns.isEmpty && table.rows.count + table.headingLines.count > mostRows
  }
}
