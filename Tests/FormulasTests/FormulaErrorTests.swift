import Formulas
import Testing

struct FormulaErrorTests {
  private func shown(_ text: String) -> [String] {
    do {
      _ = try Formula.parse(text)
      return []
    } catch {
      return error.description.split(separator: "\n").map(String.init)
    }
  }

  @Test func `the caret stands under the spot`() {
    #expect(
      shown("score ~ tranin(x)") == [
        "no function \"tranin\"; there are log, log2, log10, exp, sqrt, abs, I, factor, poly, scale, rank, lag, diff",
        "  score ~ tranin(x)", "          ^",
      ])
    #expect(shown("y ~ (x + z").last == "      ^")
    #expect(shown("y ~ x +").last == "         ^")
  }

  @Test func `combining marks take no column and wide letters two`() {
    #expect(shown("[Xe\u{302}\u{301}p ha\u{323}ng] ~ a )").last == "                 ^")
    #expect(shown("[Xếp hạng] ~ a )").last == "                 ^")
    #expect(shown("评分 ~ )").last == "         ^")
  }

  @Test func `a break in the text does not move the caret`() {
    #expect(shown("y ~\nx )") == ["this ) closes nothing", "  y ~ x )", "        ^"])
  }

  @Test func `without a text there is the message alone`() {
    #expect(FormulaError(.data, "no rows are left").description == "no rows are left")
  }
}
