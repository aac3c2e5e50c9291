import Formulas
import Testing

struct ColumnListTests {
  @Test(arguments: [
    ("province", [["province"]]), ("gdp, pop", [["gdp"], ["pop"]]),
    ("province+year", [["province", "year"]]),
    ("a+b,c", [["a", "b"], ["c"]]), ("[Xếp hạng], `a,b` ,[x]]y]", [["Xếp hạng"], ["a,b"], ["x]y"]]),
    ("Xếp hạng,2019-20", [["Xếp hạng"], ["2019-20"]]),
  ])
  func `names are separated by commas and joined by plus`(text: String, entries: [[String]]) throws {
    let list = try ColumnList.parse(text, label: "--control")
    #expect(list.entries == entries)
    #expect(list.names == Array(entries.joined()))
  }

  @Test(arguments: [
    ("", "name is missing"), ("a,,b", "name is missing"), ("a,", "name is missing"), ("[a", "] is missing"),
    ("[a] b", "separated by commas"), ("[]", "name is missing"),
  ])
  func `a slip is named with the option`(text: String, part: String) {
    let error = #expect(throws: FormulaError.self) { try ColumnList.parse(text, label: "--control") }
    #expect(error?.message.contains(part) == true)
    #expect(error?.message.hasPrefix("--control: ") == true)
  }
}
