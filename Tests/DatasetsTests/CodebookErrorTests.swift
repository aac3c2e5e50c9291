import Datasets
import Testing

struct CodebookErrorTests {
  @Test func `each fault stands on a line of its own`() {
    let one = CodebookError(source: "a.json", faults: ["name: missing"])
    #expect(one.description == "the codebook \"a.json\" has 1 fault:\n  name: missing")
    let two = CodebookError(source: "a.json", faults: ["name: missing", "title: empty"])
    #expect(two.description == "the codebook \"a.json\" has 2 faults:\n  name: missing\n  title: empty")
  }
}
