import Testing

@testable import Notebooks

struct NotebookDocumentTests {
  /// Runs a text whose cells print their own words.
  private static func rerun(_ text: String) throws -> NotebookRun {
    NotebookRun(try NotebookDocument(text)) { _, words in
      CellResult(shown: words.joined(separator: " ") + "\n", isMarkdown: words.last == "md")
    }
  }

  static let sample = """
    ---
    title: Front matter
    ---

    # Heading with `code` and <em>HTML</em>

    | a | b |
    |:--|--:|
    | 1 | 2 |

    - one
      - two

            indented code with ```reformstat in it

      ```sh
      echo not a cell
      ```

    ````markdown
    ```reformstat
    describe not-a-cell
    ```
    ````

    <div>
    ```reformstat
    inside HTML
    </div>

    \tindented by a tab

    Trailing blanks  \nand a [link](x.md), <!-- a comment -->, 5 % of it.

    """

  @Test func `a document without cells passes byte for byte`() throws {
    for text in [
      Self.sample, Self.sample.replacing("\n", with: "\r\n"), "no final line feed", "", "\u{feff}# x\n",
    ] {
      let run = try Self.rerun(text)
      #expect(Array(run.text.utf8) == Array(text.utf8))
      #expect(run.findings.isEmpty)
    }
  }

  @Test func `an output is put behind its cell, and a second run changes nothing`() throws {
    let run = try Self.rerun("# T\n\n```reformstat\ndescribe x\n```\n\nProse.\n")
    #expect(run.text == "# T\n\n```reformstat\ndescribe x\n```\n\n```text\ndescribe x\n```\n\nProse.\n")
    #expect(run.findings.map(\.line) == [3])
    let again = try Self.rerun(run.text)
    #expect(again.text == run.text)
    #expect(again.findings.isEmpty)
  }

  @Test func `prose that touches a cell does not touch its output`() throws {
    let run = try Self.rerun("```reformstat\nx md\n```\nProse.\n")
    #expect(
      run.text
        == "```reformstat\nx md\n```\n\n<!-- output -->\n\nx md\n\n<!-- /output -->\n\nProse.\n")
    #expect(try Self.rerun(run.text).text == run.text)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `line ends stay as they are`(_ ending: String) throws {
    let text = ["~~~ reformstat name=a", "describe x", "~~~", "", "~~~~text", "old", "older", "~~~~"]
      .joined(separator: ending)
    let run = try Self.rerun(text)
    let today = ["~~~ reformstat name=a", "describe x", "~~~", "", "~~~~text", "describe x", "~~~~"]
    #expect(run.text == today.joined(separator: ending))
    #expect(run.findings.map(\.line) == [6])
  }

  @Test func `cells stand in lists and quotations with what their lines begin with`() throws {
    let text = """
      1. First

         ```reformstat
         describe x
         ```

      2. ```reformstat
         describe y
         ```

      > ```reformstat
      > describe z
      > ```
      > more

      """
    let run = try Self.rerun(text)
    #expect(
      run.text == """
        1. First

           ```reformstat
           describe x
           ```

           ```text
           describe x
           ```

        2. ```reformstat
           describe y
           ```

           ```text
           describe y
           ```

        > ```reformstat
        > describe z
        > ```
        >
        > ```text
        > describe z
        > ```
        >
        > more

        """)
    #expect(try Self.rerun(run.text).text == run.text)
  }

  @Test func `a fence grows around an output that holds one`() throws {
    let document = try NotebookDocument("```reformstat\nx\n```\n\n```text\nold\n```\nend")
    let run = NotebookRun(document) { _, _ in CellResult(shown: "a\n```\nb\n") }
    #expect(run.text == "```reformstat\nx\n```\n\n````text\na\n```\nb\n````\nend")
  }

  @Test func `Markdown stands between comments, and a fence again when it is none`() throws {
    let table = "**T**\n\n| a |\n|--:|\n| 1 |\n"
    let document = try NotebookDocument("```reformstat\nx\n```\n\n```text\nold\n```\n")
    let run = NotebookRun(document) { _, _ in CellResult(shown: table, isMarkdown: true) }
    #expect(
      run.text == "```reformstat\nx\n```\n\n<!-- output -->\n\n\(table)\n<!-- /output -->\n")
    let back = NotebookRun(try NotebookDocument(run.text)) { _, _ in CellResult(shown: "plain\n") }
    #expect(back.text == "```reformstat\nx\n```\n\n```text\nplain\n```\n")
  }

  @Test func `only the block right behind a cell is its output`() throws {
    let text = "```reformstat\nx\n```\n\n```sh\nmake\n```\n\n```text\nmine\n```\n"
    let run = try Self.rerun(text)
    #expect(
      run.text == "```reformstat\nx\n```\n\n```text\nx\n```\n\n```sh\nmake\n```\n\n```text\nmine\n```\n")
  }

  @Test func `a failing cell shows its error and its status, and is a failure unless marked`() throws {
    let text = "```reformstat\nx\n```\n\n```reformstat fails\nx\n```\n"
    let run = NotebookRun(try NotebookDocument(text)) { _, _ in CellResult(shown: "Error: no\n", status: 65) }
    let output = "```text\nError: no\nExit status: 65\n```\n"
    #expect(run.text == "```reformstat\nx\n```\n\n\(output)\n```reformstat fails\nx\n```\n\n\(output)")
    #expect(run.failures == 1)
    #expect(run.findings.filter { $0.kind == .failed }.map(\.line) == [1])
    let good = NotebookRun(try NotebookDocument(text)) { _, _ in CellResult(shown: "fine\n") }
    #expect(good.findings.filter { $0.kind == .failed }.map(\.line) == [5])
  }

  @Test func `what is not closed or not known is refused with its line`() {
    #expect(throws: NotebookError(line: 3, "the fenced block that begins here is never closed")) {
      _ = try NotebookDocument("a\n\n```reformstat\ndescribe x\n")
    }
    #expect(throws: NotebookError.self) { _ = try NotebookDocument("```reformstat quiet\nx\n```\n") }
    #expect(throws: NotebookError(line: 5, "two cells have the name \"a\"")) {
      _ = try NotebookDocument("```reformstat name=a\nx\n```\n\n```reformstat name=a\nx\n```\n")
    }
  }

  @Test func `a difference names the line, the cell and both texts`() throws {
    let text = "# T\n\n```reformstat\ndescribe x\n```\n\n```text\na\nb\nc\n```\n"
    let run = NotebookRun(try NotebookDocument(text)) { _, _ in CellResult(shown: "a\nB\nc\n") }
    let finding = try #require(run.findings.first)
    #expect(finding.line == 9)
    #expect(finding.message == "the output of cell 1 (describe x) is not today's")
    #expect(finding.details == ["     9 - b", "       + B"])
  }
}
