import DataFrames
import Formulas
import Testing

struct ExpressionTests {
  private let data = frame([
    ("year", cells("2018 2019 2020 2021 .")), ("region", cells("North South . North Centre")),
    ("x", cells("1 0 -2 . 4")), ("số", cells("1 2 3 4 5")), ("other", cells("North North South North x")),
  ])

  private func rows(_ text: String) throws -> [Int32] {
    try Expression.parse(text).rows(of: data).positions
  }

  @Test(arguments: [
    ("year <= 2019", [0, 1]), ("year > 2019 & region == 'North'", [3]), ("region != \"North\"", [1, 4]),
    ("!(year > 2018)", [0]), ("year in (2018, 2021)", [0, 3]), ("year not in (2018)", [1, 2, 3]),
    ("region in ('North', 'Centre')", [0, 3, 4]), ("x is missing", [3]),
    ("region is not missing", [0, 1, 3, 4]),
    ("x is missing | x < 0", [2, 3]), ("year == 2018 | x == 4", [0, 4]), ("x * 2 + 1 >= 1", [0, 1, 4]),
    ("[số] == 2 | `số` == 5", [1, 4]), ("-x > 1", [2]), ("x^2 == 4", [2]), ("abs(x) > 1 & số < 4", [2]),
    ("region == other", [0, 3]), ("'North' == region", [0, 3]), ("2019 < year", [2, 3]),
    ("x in (-2, 4)", [2, 4]),
    ("year - 2018 == x", []), ("!(x is missing) & year is not missing", [0, 1, 2]), ("(x > 0) == 1", [0, 4]),
  ])
  func `rows are kept where the condition is true`(text: String, expected: [Int32]) throws {
    #expect(try rows(text) == expected)
    let parsed = try Expression.parse(text)
    #expect(try Expression.parse(parsed.description) == parsed)
  }

  @Test func `a row without the entry is kept by neither a comparison nor its contrary`() throws {
    #expect(try rows("x > 0") + rows("!(x > 0)") == [0, 4, 1, 2])
  }

  @Test(arguments: [
    ("year = 2019", "--where: write == to compare"), ("year == 2019 and x > 1", "write & for \"and\""),
    ("year == 2019 && x > 1", "write a single &"), ("1 < x < 3", "comparisons do not chain"),
    ("year", "year is no condition"), ("x > 1 & year", "year is no condition"),
    ("is.na(x)", "write x is missing"),
    ("x in 3", "after \"in\" comes a list"), ("region in (North)", "write 'North' in quotes"),
    ("x is 3", "write \"is missing\""), ("", "there is nothing to read"),
    ("x >", "something is missing at the end"),
    ("(x > 1", "this ( is not closed"), ("region == 'North", "this text is not closed"),
    ("rank(x) > 1", "write it in the formula"), ("x <> 2", "write !="), ("x %in% 3", "x in (1, 2)"),
  ])
  func `a slip is named`(text: String, part: String) {
    let error = #expect(throws: FormulaError.self) { try Expression.parse(text) }
    #expect(error?.kind == .syntax)
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
    #expect(error?.message.hasPrefix("--where: ") == true)
  }

  @Test(arguments: [
    ("yaer > 2018", "did you mean \"year\"?"), ("region == 'Nroth'", "did you mean 'North'?"),
    ("region > 'A'", "which has no order"), ("year == '2019'", "numbers are written without quotes"),
    ("region == 3", "never has '3'"), ("log(x) > 0", "has no finite value on line 3"),
    ("region + 1 > 2", "holds text"), ("lag(x) > 0", "--unit and --time"),
  ])
  func `what the data do not allow is named`(text: String, part: String) {
    let error = #expect(throws: FormulaError.self) { try rows(text) }
    #expect(error?.kind == .data)
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
  }

  @Test func `a lag in a condition follows the panel`() throws {
    let panel = frame([("u", cells("a a b b")), ("t", cells("2 1 1 3")), ("x", cells("1 5 7 8"))])
    let kept = try Expression.parse("lag(x) >= 5").rows(
      of: panel, options: DesignOptions(unit: "u", time: "t"))
    #expect(kept.positions == [0])
  }

  @Test func `conditions are joined, and built from a list of values`() throws {
    let data = frame([("unit", ["A", "B", "A", "C"]), ("x", ["1", "2", "3", "4"])])
    let units = Expression.isOne(of: ["A", "C"], column: "unit", isNumeric: false, label: "--only")
    #expect(try units.rows(of: data).positions == [0, 2, 3])
    #expect(try units.and(Expression.parse("x > 1")).rows(of: data).positions == [2, 3])
    #expect(try units.and(nil).rows(of: data).positions == [0, 2, 3])
    let numbers = Expression.isOne(of: ["2", "3"], column: "x", isNumeric: true, label: "--only")
    #expect(try numbers.rows(of: data).positions == [1, 2])
  }
}
