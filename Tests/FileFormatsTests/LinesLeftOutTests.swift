import DataFrames
import Testing

@testable import FileFormats

struct LinesLeftOutTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines above become blank ones, so that the others keep their numbers`(_ mark: String) throws {
    let text = ["a, \"b", "x", "u,y", "A,1", "B,2", "sum,\"3", ""].joined(separator: mark)
    let lines = try LinesLeftOut(of: text, skip: 2, footer: 1, name: "x.csv")
    #expect(
      lines.rest.hasPrefix("\n\nu,y")
        && lines.rest.split { $0.isNewline }.map(String.init) == ["u,y", "A,1", "B,2"])
    #expect(
      lines.notes == [
        "--skip left out the first 2 lines: \"a, \"b\", \"x\".",
        "--footer left out the last 1 line: \"sum,\"3\".",
      ])
  }

  @Test func `blank lines at the end do not count, and something must be left`() throws {
    #expect(try LinesLeftOut(of: "u\n1\nend\n\n \n", skip: 0, footer: 1, name: "x").rest == "u\n1\n")
    #expect(throws: DataError.self) { try LinesLeftOut(of: "u\n1\n", skip: 1, footer: 1, name: "x") }
    #expect(try LinesLeftOut(of: "u\n1", skip: 0, footer: 0, name: "x").rest == "u\n1")
  }
}
