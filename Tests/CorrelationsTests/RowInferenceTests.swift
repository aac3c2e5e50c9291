import Correlations
import Testing

struct RowInferenceTests {
  @Test(arguments: [(["x"], 9), (["x", "y"], 9), (["y"], 40)])
  func `small samples have exact p-values, ties included`(_ tied: [String], _ n: Int) throws {
    let values = (0..<n).map { Double($0 * 7 % n) }
    func column(_ name: String, _ shift: Int) -> (String, [Double?]) {
      (
        name,
        values.indices.map { row in
          let value = values[(row * 11 + shift) % n]
          return tied.contains(name) ? (value / 2).rounded(.down) : value
        }
      )
    }
    let table = frame([column("x", 0), column("y", 4)])
    let found = try correlations(table, [("x", "y")])
    let laws = Dictionary(found.map { ($0.method, $0.law) }) { $1 }
    #expect(laws[.kendall] == .exact)
    #expect(laws[.spearman] == (n <= 9 ? .exact : .studentT))
    #expect(laws[.pearson] == .studentT)
  }

  @Test func `many rows, or ties on both sides of more than nine, have approximate ones`() throws {
    let x = (0..<41).map { Double?(Double($0 * 9 % 41)) }
    let y = (0..<41).map { Double?(Double($0 * 5 % 41)) }
    let long = try correlations(frame([("x", x), ("y", y)]), [("x", "y")])
    #expect(long.last?.law == .normal)
    let few = frame([
      ("x", x.prefix(10).map { $0.map { ($0 / 20).rounded(.down) } }),
      ("y", y.prefix(10).map { $0.map { ($0 / 20).rounded(.down) } }),
    ])
    #expect(try correlations(few, [("x", "y")]).last?.law == .normal)
  }

  @Test func `at one there is no interval, and too few rows are said`() throws {
    let table = frame([("x", [1, 2, 3, 4, 5]), ("y", [2, 4, 6, 8, 10]), ("z", [1, nil, 2, 4, 3])])
    let perfect = try correlations(table, [("x", "y")])
    #expect(
      perfect.allSatisfy { $0.estimate == 1 && $0.interval == nil && $0.withheld == [.perfectInterval] })
    #expect(perfect[1].pValue == 2.0 / 120)
    let short = try correlations(table, [("x", "z")])
    #expect(short[0].interval != nil)
    #expect(short[2].withheld == [.shortInterval])
  }
}
