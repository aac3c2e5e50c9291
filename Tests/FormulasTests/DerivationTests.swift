import DataFrames
import Formulas
import Testing

struct DerivationTests {
  private let data = frame([("a", cells("1 2 . 4")), ("b", cells("10 . 30 40")), ("g", cells("x y x ."))])

  @Test func `a new column is missing where anything it reads is`() throws {
    let derivation = try Derivation.parse("gap = b - a")
    #expect(derivation.name == "gap")
    #expect(derivation.variables == ["b", "a"])
    guard case .numbers(let column) = try derivation.column(of: data) else { Issue.record("numbers"); return }
    #expect(column.values == [9, 0, 0, 36])
    #expect(column.validity?.positions == [0, 3])
  }

  @Test func `a condition gives one and zero`() throws {
    guard case .numbers(let column) = try Derivation.parse("[high b] = b > 20").column(of: data) else {
      Issue.record("numbers")
      return
    }
    #expect(column.values == [0, 0, 1, 1])
    #expect(column.validity?.positions == [0, 2, 3])
  }

  @Test func `a constant fills the column and a name copies it`() throws {
    #expect(
      try Derivation.parse("k = 2 * 3").column(of: data) == .numbers(NumberColumn(values: [6, 6, 6, 6])))
    #expect(try Derivation.parse("h = g").column(of: data) == data.columns[2])
  }

  @Test func `printing gives it back`() throws {
    for text in ["gap = b - a", "[high b] = b > 20 & a is not missing", "x = -(a + 1)^2/log(b)"] {
      let derivation = try Derivation.parse(text)
      #expect(derivation.description == text)
      #expect(try Derivation.parse(derivation.description) == derivation)
    }
  }

  @Test(arguments: [
    ("gap b - a", "write a single ="), ("gap == b", "write a single ="), ("= b", "write name = expression"),
    ("gap =", "is missing"), ("gap = b -", "something is missing at the end"),
    ("gap = scale(b)", "in the formula"),
  ])
  func `a slip is named`(text: String, part: String) {
    let error = #expect(throws: FormulaError.self) { try Derivation.parse(text) }
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
  }

  @Test func `text used as a number is refused`() {
    let error = #expect(throws: FormulaError.self) { try Derivation.parse("k = g + 1").column(of: data) }
    #expect(error?.message.contains("--derive: column \"g\" holds text") == true)
  }
}
