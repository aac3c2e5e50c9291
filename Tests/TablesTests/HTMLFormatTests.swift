import Tables
import Testing

struct HTMLFormatTests {
  @Test func `the page has scoped headings, escapes and notes`() {
    let expected = """
      <body>
      <div class="table">
      <table>
      <caption>Xếp hạng &amp; 100% of what goes with it</caption>
      <thead>
      <tr><td class="left"></td><th scope="col">(1)<br>rank</th><th scope="col">(2)<br>score_x</th></tr>
      </thead>
      <tbody>
      <tr><th scope="row" class="left">Đào tạo</th><td>-0.123**</td><td>0.045</td></tr>
      <tr><td class="left"></td><td>(0.045)</td><td>(0.010)</td></tr>
      <tr><th scope="row" class="left">Huế tự do</th><td>12.100</td><td>0.00042</td></tr>
      <tr><th scope="row" class="left">表格 &lt;b&gt;|_x_</th><td></td><td>1.2e-05</td></tr>
      <tr><th scope="row" class="left">p</th><td>&lt;0.001</td><td>0.250</td></tr>
      <tr class="rule"><th scope="row" class="left">Rows</th><td>376</td><td>1041</td></tr>
      </tbody>
      </table>
      </div>
      <div class="notes">
      <p>Errors are clustered by province (CR1; t with 62 df).</p>
      </div>
      <div class="notes">
      <p>Association, not effect.</p>
      </div>
      </body>
      </html>

      """
    let page = HTMLFormat().render(sampleDocument)
    let body = page.range(startingAt: "<body>")
    #expect(body == expected)
  }

  @Test func `the head names language, encoding and title, and fetches nothing`() {
    let page = HTMLFormat(language: "vi").render(sampleDocument)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(page.contains("<title>Xếp hạng &amp; 100% of what goes with it</title>"))
    #expect(["http", "src=", "<link", "<script", "url("].allSatisfy { !page.contains($0) })
  }

  @Test func `paper, dark screens and wide tables are provided for`() {
    let page = HTMLFormat().render(sampleDocument)
    for rule in [
      "@page { size: A4;", "thead { display: table-header-group; }", "tr { break-inside: avoid; }",
      "@media (prefers-color-scheme: dark)", ".table { overflow-x: auto; }",
    ] {
      #expect(page.contains(rule))
    }
  }

  @Test func `markup under a combining mark is still escaped`() {
    let table = Table(
      name: "t", columns: [TableColumn("a")], rows: [TableRow([TableCell("<\u{338}b>\"'&")])])
    let page = HTMLFormat(language: "\"><b>").render(
      Document(command: "c<d", display: [table], data: [], notes: []))
    #expect(page.contains("<td>&lt;\u{338}b&gt;&quot;&#39;&amp;</td>"))
    #expect(page.contains("<html lang=\"&quot;&gt;&lt;b&gt;\">"))
    #expect(page.contains("<title>c&lt;d</title>"))
  }
}

extension String {
  /// The rest of the text from the first line that is `line`.
  fileprivate func range(startingAt line: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != line }.joined(separator: "\n")
  }
}
