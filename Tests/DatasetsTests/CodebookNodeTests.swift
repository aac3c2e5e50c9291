import Testing

@testable import Datasets

struct CodebookNodeTests {
  private let list = FaultList()

  private func node(_ value: JSONValue?) -> CodebookNode { CodebookNode(value, path: "", faults: list) }

  @Test func `null counts as absent`() {
    let root = node(.object(["a": .null]))
    #expect(root["a"].text(demanded: false) == nil)
    #expect(list.lines.isEmpty)
    #expect(root["a"].text(demanded: true) == nil)
    #expect(list.lines == ["a: missing; expected a text"])
  }

  @Test func `a wrong kind is a fault even of what may be absent`() {
    let root = node(.object(["a": .object(["b": .list([.number(1), .flag(true)])])]))
    #expect(root["a"]["b"].text(demanded: false) == nil)
    #expect(root["a"]["b"].texts(demanded: false, expecting: "texts").isEmpty)
    #expect(
      list.lines == [
        "a.b: is a list; expected a text", "a.b[0]: is a number; expected a text",
        "a.b[1]: is true or false; expected a text",
      ])
  }

  @Test func `whole numbers are told from others`() {
    let root = node(.object(["seed": .number(7), "half": .number(0.5), "huge": .number(1e300)]))
    #expect(root["seed"].integer(demanded: true) == 7)
    #expect(root["half"].integer(demanded: true) == nil)
    #expect(root["huge"].integer(demanded: true) == nil)
    let expected = ["half: is 0.5; expected a whole number", "huge: is 1e+300; expected a whole number"]
    #expect(list.lines == expected)
  }

  @Test func `members come by the bytes of their keys`() {
    let root = node(.object(["b": .null, "a": .text("x"), "é": .null]))
    #expect(root.members(demanded: true, expecting: "an object")?.map(\.key) == ["a", "b", "é"])
    #expect(root["a"].members(demanded: true, expecting: "an object")?.count == nil)
    #expect(list.lines == ["a: is \"x\"; expected an object"])
  }
}
