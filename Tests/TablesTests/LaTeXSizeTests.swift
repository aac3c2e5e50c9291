import Testing

@testable import Tables

struct LaTeXSizeTests {
  private func table(columns: Int, letters: Int, rows: Int = 1) -> Table {
    let cell = TableCell(String(repeating: "x", count: letters))
    return Table(
      name: "t", columns: (0..<columns).map { TableColumn("c\($0)", title: "") },
      rows: (0..<rows).map { _ in TableRow([TableCell](repeating: cell, count: columns)) })
  }

  @Test(
    arguments: [
      (4, 10, []), (5, 11, ["\\small"]), (9, 6, ["\\small", "\\setlength{\\tabcolsep}{3pt}"]),
      (17, 4, ["\\footnotesize", "\\setlength{\\tabcolsep}{3pt}"]),
      (18, 6, ["\\scriptsize", "\\setlength{\\tabcolsep}{2pt}"]),
    ] as [(Int, Int, [String])])
  func `a wider table gets smaller type`(columns: Int, letters: Int, commands: [String]) {
    #expect(LaTeXSize(table(columns: columns, letters: letters)).commands == commands)
  }

  @Test(arguments: [(4, false), (17, true)]) func `beyond that it reaches into both margins`(
    columns: Int, isWide: Bool
  ) {
    #expect(LaTeXSize(table(columns: columns, letters: 4)).isWide == isWide)
  }

  @Test func `of a table wider than any type can make fit, that is said`() {
    let commands = LaTeXSize(table(columns: 60, letters: 9)).commands
    #expect(commands.count == 3 && commands[0].hasPrefix("% wider than the page even so"))
    #expect(commands.dropFirst() == ["\\tiny", "\\setlength{\\tabcolsep}{2pt}"])
  }

  @Test(arguments: [(37, false), (38, true)]) func `what a page cannot hold is long`(rows: Int, isLong: Bool)
  {
    #expect(LaTeXSize.isLong(table(columns: 2, letters: 3, rows: rows)) == isLong)
  }
}
