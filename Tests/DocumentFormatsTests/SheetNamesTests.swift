import Testing

@testable import DocumentFormats

struct SheetNamesTests {
  @Test func `names are short, plain and each once, whatever their case`() {
    var names = SheetNames()
    let long = String(repeating: "x", count: 40)
    let given = ["models", "Models", "a[b]:c*?/\\", "", "'q'", "history", long, long]
    let made = given.map { names.name(for: $0) }
    #expect(made.prefix(6) == ["models", "Models_2", "a-b--c----", "table", "q", "history_2"])
    #expect(made[6] == String(repeating: "x", count: 31))
    #expect(made[7] == String(repeating: "x", count: 29) + "_2")
  }
}
