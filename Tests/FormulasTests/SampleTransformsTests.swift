import DataFrames
import Formulas
import Testing

struct SampleTransformsTests {
  /// A handful of rounding errors at values of about one.
  static let tolerance = 1e-14

  private let data = frame([
    ("u", cells("a b c d a b c d")), ("t", cells("1 1 1 1 2 2 2 2")), ("x", cells("3 1 3 2 10 30 . 20")),
    ("y", cells("1 2 3 4 5 6 7 8")),
  ])
  private func options(_ directions: [String: Direction] = [:]) -> DesignOptions {
    DesignOptions(unit: "u", time: "t", directions: directions)
  }

  private func column(_ text: String, _ options: DesignOptions) throws -> [Double] {
    let made = try design("y ~ \(text)", data, options)
    var byRow = [Double](repeating: 0, count: 8)
    for (position, value) in made.values(made.columns[1]).enumerated() { byRow[made.rows[position]] = value }
    return byRow
  }

  @Test func `ranks are within the time, ties share the middle, and 1 is best`() throws {
    #expect(try column("rank(x)", options(["x": .higherIsBetter])) == [1.5, 4, 1.5, 3, 3, 1, 0, 2])
    #expect(try column("rank(x)", options(["x": .lowerIsBetter])) == [3.5, 1, 3.5, 2, 1, 3, 0, 2])
  }

  @Test func `without a direction ranks ascend and say so`() throws {
    let made = try design("y ~ rank(x)", data, options())
    #expect(made.notes == ["rank(x): no direction is declared for x, so rank 1 is its lowest value."])
    #expect(try column("rank(x)", options()) == [3.5, 1, 3.5, 2, 1, 3, 0, 2])
    #expect(try design("y ~ rank(x)", data, options(["x": .higherIsBetter])).notes.isEmpty)
  }

  @Test func `ranks count only the rows used`() throws {
    var chosen = options(["x": .higherIsBetter])
    chosen.filter = try Expression.parse("u != 'b'")
    #expect(try column("rank(x)", chosen) == [1.5, 0, 1.5, 3, 2, 0, 0, 1])
  }

  @Test func `scaled columns have mean zero and unit deviation over the rows used`() throws {
    let made = try design("y ~ scale(x)", data, options())
    let values = made.values(made.columns[1])
    #expect(values.reduce(0, +).magnitude < Self.tolerance * 10)
    #expect((values.reduce(0) { $0 + $1 * $1 } - 6).magnitude < Self.tolerance * 10)
  }

  @Test func `scaling by a group is within it`() throws {
    let values = try column("scale(x, by = t)", options())
    for (ours, expected) in zip(values[4...], [-1, 1, 0, 0]) {
      #expect((ours - Double(expected)).magnitude < Self.tolerance)
    }
  }

  @Test func `a group that does not vary is named`() throws {
    var chosen = options()
    chosen.filter = try Expression.parse("t == 1 | u == 'a'")
    #expect(refusal("y ~ scale(x, by = t)", data, chosen).contains("for t 2: x has one row there"))
    chosen.filter = try Expression.parse("x == 3")
    #expect(refusal("y ~ scale(x)", data, chosen).contains("x is the same in all 2 rows used"))
  }
}
