import Tables
import Testing

struct LaTeXFormatTests {
  @Test func `a document is a booktabs table with caption and notes`() {
    let expected = #"""
      \begin{table}[htbp]
      \centering
      \caption{Xếp hạng \& 100\% of what goes with it}
      \label{tab:rank-models}
      \begin{tabular}{lrr}
      \toprule
       & (1) & (2) \\
       & rank & score\_x \\
      \midrule
      Đào tạo & $-$0.123** & 0.045 \\
       & (0.045) & (0.010) \\
      Huế tự do & 12.100 & 0.00042 \\
      表格 \textless{}b\textgreater{}\textbar{}\_x\_ &  & 1.2e$-$05 \\
      p & \textless{}0.001 & 0.250 \\
      \midrule
      Rows & 376 & 1041 \\
      \bottomrule
      \end{tabular}

      \medskip
      \begin{minipage}{\linewidth}
      \footnotesize\raggedright
      Errors are clustered by province (CR1; t with 62 df).\par
      \end{minipage}
      \end{table}

      {\footnotesize\raggedright
      Association, not effect.\par
      }

      """#
    let lines = LaTeXFormat().render(sampleDocument).split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.prefix { $0.hasPrefix("%") }
    #expect(head.contains { $0.contains("\\usepackage{booktabs}") })
    #expect(lines.dropFirst(head.count + 1).joined(separator: "\n") == expected)
  }

  @Test func `without a title there is neither caption nor label`() {
    let table = Table(name: "t", columns: [TableColumn("a", alignment: .center)], rows: [])
    let text = LaTeXFormat().render(Document(command: "c", display: [table], data: [], notes: []))
    #expect(!text.contains("\\caption") && !text.contains("\\label"))
    #expect(text.contains("\\begin{tabular}{c}\n\\toprule\na \\\\\n\\midrule\n\\bottomrule\n\\end{tabular}"))
  }

  @Test func `a table longer than a page runs on, its headings on every page`() {
    let rows = (0..<63).map { TableRow([TableCell("Tỉnh \($0)"), .integer($0)], ruleAbove: $0 == 60) }
    let table = Table(
      name: "t", title: "Long", columns: [TableColumn("a", alignment: .left), TableColumn("b")], rows: rows,
      notes: ["Note."])
    let text = LaTeXFormat().render(Document(command: "c", display: [table], data: [], notes: []))
    #expect(text.hasPrefix("% needs \\usepackage{longtable}\n"))
    let head = #"""
      {
      \begin{longtable}{lr}
      \caption{Long}
      \label{tab:t} \\
      \toprule
      a & b \\
      \midrule
      \endfirsthead
      \toprule
      a & b \\
      \midrule
      \endhead
      \bottomrule
      \endfoot
      Tỉnh 0 & 0 \\
      """#
    #expect(text.contains(head))
    #expect(text.hasSuffix("\\end{longtable}\n\\footnotesize\\raggedright\nNote.\\par\n}\n"))
  }

  @Test func `a wide table stands in the middle of its line`() {
    let columns = (0..<17).map { TableColumn("c\($0)", title: "2024") }
    let row = TableRow((0..<17).map { _ in TableCell.integer(2024) })
    let table = Table(name: "t", columns: columns, rows: [row])
    let text = LaTeXFormat().render(Document(command: "c", display: [table], data: [], notes: []))
    #expect(text.contains("\\setlength{\\tabcolsep}{3pt}\n\\makebox[\\linewidth]{%\n\\begin{tabular}{rrr"))
    #expect(text.contains("\\bottomrule\n\\end{tabular}}\n"))
  }
}
