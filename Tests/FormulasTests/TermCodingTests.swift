import DataFrames
import Formulas
import Testing

struct TermCodingTests {
  /// Columns are the same sums and products; polynomials are orthogonalised in another order, which costs a
  /// few units in the last place.
  static let tolerance = 1e-13

  struct Case: Sendable, CustomTestStringConvertible {
    let formula: String
    var names: [String] = []
    var columns: [[Double]] = []
    var testDescription: String { formula }
  }

  static let cases: [Case] = {
    var cases: [Case] = []
    for line in referenceLines("model-matrices.csv").dropFirst() {
      let parts = line.split(separator: ";").map(String.init)
      if parts[0] != cases.last?.formula { cases.append(Case(formula: parts[0])) }
      cases[cases.count - 1].names.append(parts[1])
      cases[cases.count - 1].columns.append(parts[2].split(separator: " ").compactMap { Double($0) })
    }
    return cases
  }()

  static let data: DataFrame = {
    let rows = referenceLines("frame.csv").map { $0.split(separator: ",").map(String.init) }
    return frame(rows[0].indices.map { j in (rows[0][j], rows.dropFirst().map { $0[j] }) })
  }()

  @Test func `the reference holds its formulas`() {
    #expect(Self.cases.count == 48)
    #expect(Self.data.rowCount == 30)
  }

  @Test(arguments: cases)
  func `columns and their names are those of the reference`(example: Case) throws {
    let made = try design(example.formula, Self.data)
    #expect(["response"] + made.columns.map(\.name) == example.names)
    for (column, expected) in zip([made.response] + made.columns, example.columns) {
      let scale = expected.map(\.magnitude).max() ?? 1
      for (ours, theirs) in zip(made.values(column), expected) {
        #expect((ours - theirs).magnitude <= Self.tolerance * scale, "\(column.name)")
      }
    }
  }

  @Test func `only levels that occur in the rows used are coded`() throws {
    let data = frame([("y", cells("1 2 3 4 5")), ("g", cells("a b c b c")), ("x", cells(". 1 2 3 4"))])
    #expect(try design("y ~ g + x", data).columns.map(\.name) == ["(Intercept)", "g[c]", "x"])
    let only = try DesignOptions(filter: Expression.parse("g == 'b'"))
    #expect(refusal("y ~ g", data, only).contains("g has a single value in the rows used (g[b])"))
  }

  @Test func `numbers as groups are in the order of their values`() throws {
    let data = frame([("y", cells("1 2 3")), ("g", cells("10 9 2.5"))])
    #expect(
      try design("y ~ factor(g) - 1", data).columns.map(\.name) == [
        "factor(g)[2.5]", "factor(g)[9]", "factor(g)[10]",
      ])
  }

  @Test func `a condition is an indicator`() throws {
    let data = frame([("y", cells("1 2 3")), ("year", cells("2017 2018 2019")), ("g", cells("a b a"))])
    let made = try design("y ~ I(year >= 2018) + I(g == 'a')", data)
    #expect(made.columns[1].name == "I(year >= 2018)")
    #expect(made.values(made.columns[1]) == [0, 1, 1])
    #expect(made.values(made.columns[2]) == [1, 0, 1])
  }

  @Test func `absorbed effects stand for the constant`() throws {
    let data = frame([("y", cells("1 2 3 4")), ("g", cells("a b a b")), ("p", cells("1 1 2 2"))])
    let made = try design("y ~ g | p", data)
    #expect(made.columns.map(\.name) == ["g[b]"])
    #expect(!made.hasConstant)
    #expect(try design("y ~ g - 1 | p", data).columns.map(\.name) == ["g[b]"])
  }

  @Test func `text among numbers is named with its line`() {
    let data = frame([("y", cells("1 2 3 4 5")), ("x", cells("1 2 3 n/a? 5")), ("g", cells("a b a b a"))])
    #expect(refusal("y ~ x", data).contains("\"n/a?\" (data.csv, line 5)"))
    #expect(refusal("y ~ log(x)", data).contains("\"n/a?\" (data.csv, line 5)"))
    #expect(refusal("y ~ log(g)", data).contains("column \"g\" holds text"))
    #expect(refusal("g ~ y", data).contains("the response column \"g\" holds text"))
  }

  @Test func `polynomials need enough values`() {
    let data = frame([("y", cells("1 2 3 4")), ("x", cells("1 1 2 2"))])
    #expect(refusal("y ~ poly(x, 2)", data).contains("needs at least 3 different values of x"))
  }

  @Test func `a category of very many levels is refused`() {
    let names = (0..<2001).map { "u\($0)" }
    let data = frame([("y", (0..<2001).map { "\($0)" }), ("u", names)])
    #expect(refusal("y ~ u", data).contains("absorb it instead: | u"))
  }
}
