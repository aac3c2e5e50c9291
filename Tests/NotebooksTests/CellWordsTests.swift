import Testing

@testable import Notebooks

struct CellWordsTests {
  private func words(_ source: String) throws -> [String] { try CellWords.words(of: source, line: 10) }

  private func error(_ source: String) -> NotebookError? {
    do throws(NotebookError) {
      _ = try CellWords.words(of: source, line: 10)
      return nil
    } catch { return error }
  }

  @Test func `words divide as in a shell`() throws {
    #expect(try words("reformstat describe x.csv\n") == ["describe", "x.csv"])
    #expect(
      try words("regress 'a b' \"c \\\"d\\\"\" e\\ f \"\"\n") == ["regress", "a b", "c \"d\"", "e f", ""])
    #expect(try words("# why\nregress x \\\n  --unit a # behind\n\n") == ["regress", "x", "--unit", "a"])
    #expect(try words("a --where='year>=2021'b#c") == ["a", "--where=year>=2021b#c"])
  }

  @Test func `what only a shell can do is refused with its line`() {
    #expect(error("simulate | regress -")?.message.contains("| leads nowhere") == true)
    #expect(error("describe x > y.txt")?.message.contains("> redirects nothing") == true)
    #expect(error("describe x; describe y")?.message.contains("; joins no commands") == true)
    #expect(error("describe \"$HOME/x\"")?.message.contains("$ stands for nothing") == true)
    #expect(error("describe x\n\ndescribe y")?.line == 12)
    #expect(error("\n# nothing\n")?.message.contains("holds no command") == true)
    #expect(error("describe 'x\n")?.message == "the quotation mark ' is never closed")
  }
}
