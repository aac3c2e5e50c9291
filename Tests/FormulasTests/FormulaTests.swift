import Formulas
import Testing

struct FormulaTests {
  @Test(arguments: [
    ("score ~ training", "score ~ training"),
    ("score~a+b-a", "score ~ b"),
    ("y ~ a*b", "y ~ a + b + a:b"),
    ("y ~ (a + b + c)^2", "y ~ a + b + c + a:b + a:c + b:c"),
    ("y ~ (a + b)^2 - a:b", "y ~ a + b"),
    ("y ~ a:b + a + b", "y ~ a + b + a:b"),
    ("y ~ b:a + a:b", "y ~ b:a"),
    ("y ~ a + b + b:a", "y ~ a + b + a:b"),
    ("y ~ b:a + a", "y ~ a + a:b"),
    ("y ~ a:a + a", "y ~ a"),
    ("y ~ a*b*c - a:b:c", "y ~ a + b + c + a:b + a:c + b:c"),
    ("y ~ (a + b):c", "y ~ a:c + c:b"),
    ("y ~ 0 + a", "y ~ a - 1"),
    ("y ~ a + 1 - 1", "y ~ a - 1"),
    ("y ~ a - 0", "y ~ a"),
    ("y ~ 1", "y ~ 1"),
    ("y ~ 0", "y ~ 0"),
    ("log(y) ~ I(x^2) + log( x )", "log(y) ~ I(x^2) + log(x)"),
    ("y / 1000 ~ x", "y/1000 ~ x"),
    ("rank(score) ~ scale(x, by = year) + scale( z )", "rank(score) ~ scale(x, by = year) + scale(z)"),
    ("y ~ poly(x, 2)*factor(year)", "y ~ poly(x, 2) + factor(year) + poly(x, 2):factor(year)"),
    ("y ~ lag(x,2) + diff(log(x)) + lag(x, -1)", "y ~ lag(x, 2) + diff(log(x)) + lag(x, -1)"),
    ("y ~ x | province + year", "y ~ x | province + year"),
    ("y ~ x | province:year + factor(g)", "y ~ x | province^year + g"),
    ("y ~ x | 0", "y ~ x"),
    ("y ~ x | 0 | d ~ z", "y ~ x | d ~ z"),
    (
      "score ~ training + log(it) + training:it | province + year | meetings ~ inspections",
      "score ~ training + log(it) + training:it | province + year | meetings ~ inspections"
    ),
    ("[Xếp hạng] ~ `số cuộc họp` + điểm", "[Xếp hạng] ~ [số cuộc họp] + điểm"),
    ("y ~ `a]b` + [c]]d]", "y ~ [a]]b] + [c]]d]"),
    (
      "y ~ I(-(a + b) * c^-2) + I(a - (b - c)) + I((a^b)^c)",
      "y ~ I(-(a + b) * c^-2) + I(a - (b - c)) + I((a^b)^c)"
    ),
    ("y ~ I(year >= 2018 & region == 'North')", "y ~ I(year >= 2018 & region == 'North')"),
    ("评分 ~ 培训 + मूल्य", "评分 ~ 培训 + मूल्य"),
  ])
  func `a formula prints expanded, and what it prints gives it back`(text: String, printed: String) throws {
    let formula = try Formula.parse(text)
    #expect(formula.description == printed)
    #expect(try Formula.parse(printed) == formula)
  }

  @Test func `names compare by meaning, not by bytes`() throws {
    let composed = try Formula.parse("y ~ \u{1ECB}")
    let decomposed = try Formula.parse("y ~ i\u{0323}")
    #expect(composed == decomposed)
  }

  @Test func `the columns it reads are listed once`() throws {
    let formula = try Formula.parse("log(y) ~ x*factor(g) + scale(x, by = year) | p^year | d ~ z")
    #expect(formula.variables == ["y", "x", "g", "year", "d", "z", "p"])
    #expect(formula.absorbed == [["p", "year"]])
    #expect(formula.hasInstruments)
    #expect(formula.hasConstant)
    #expect(formula.responseName == "log(y)")
    #expect(formula.termNames == ["x", "factor(g)", "scale(x, by = year)", "x:factor(g)"])
  }

  @Test(arguments: [
    (String(repeating: "(", count: 100_000) + " ~", "nested too deeply"),
    ("y ~ " + String(repeating: "(", count: 100_000), "nested too deeply"),
    ("y ~ I(" + String(repeating: "-", count: 100_000) + "x)", "nested too deeply"),
    ("y ~ I(1" + String(repeating: " + 1", count: 9000) + ")", "more than 1000 operations"),
    ("y ~ (" + (0..<60).map { "x\($0)" }.joined(separator: " + ") + ")^12", "more than 5000 terms"),
  ])
  func `monstrous text is refused, not a crash`(text: String, part: String) {
    let error = #expect(throws: FormulaError.self) { try Formula.parse(text) }
    #expect(error?.message.contains(part) == true)
  }

  @Test(arguments: [
    ("", "the formula is empty"), ("score", "needs ~"), ("score training", "put the formula in quotes"),
    ("y = x", "write ~, not ="), ("~ x", "response before ~ is missing"), ("y ~", "nothing follows ~"),
    ("y ~ x ~ z", "a second ~"), ("y ~ (x + z", "this ( is not closed"), ("y ~ x)", "this ) closes nothing"),
    ("y ~ x +", "a term is missing at the end"), ("y ~ lgo(x)", "did you mean \"log\"?"),
    ("y ~ foo(x)", "no function \"foo\"; there are log"), ("y ~ .", "name the columns"),
    ("y ~ x / z", "for a ratio write I(a / b)"), ("y ~ x, z", "joined by +"), ("y ~ x^2", "write I(x^2)"),
    ("y ~ 2", "a number is no term"), ("y ~ x > 3", "for a condition write I(a > b)"),
    ("y ~ x y", "a name with blanks is written [x y]"), ("y ~ 'x'", "quoted text is no term"),
    ("y ~ [x", "is not closed; ] is missing"), ("y ~ x |", "absorbed effects after | are missing"),
    ("y ~ x | a*b", "a combination is written a^b"), ("y ~ x | a | b", "endogenous ~ instruments"),
    ("y ~ x | a | d ~", "instruments after ~ are missing"), ("y ~ x | ~ z", "endogenous terms before ~"),
    ("y ~ y", "both the response and a term"), ("y ~ poly(x)", "write poly(x, 2)"),
    ("y ~ poly(x, 0)", "write poly(x, 2)"), ("y ~ lag(x, 1.5)", "whole number of time units"),
    ("y ~ lag(rank(x))", "sees all rows"), ("y ~ log(factor(x))", "stands as a term of its own"),
    ("y ~ scale(x, year)", "write scale(x, by = group)"), ("y ~ log()", "needs a column"),
    ("y ~ log(x, 2)", "takes one expression"), ("y ~ 3x", "a name cannot begin with a digit"),
    ("y ~ a # b", "has no meaning here"), ("y ~ x | d ~ z | g", "nothing may follow the instruments"),
    ("y ~ I(x * )", "this ) closes nothing"), ("y ~ 1e999", "too large"), ("y ~ x | log(g)", "is a column"),
  ])
  func `a slip is named`(text: String, part: String) {
    let error = #expect(throws: FormulaError.self) { try Formula.parse(text) }
    #expect(error?.kind == .syntax)
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
  }
}
