import DataFrames
import Formulas
import Testing

struct DesignBuilderTests {
  private let panel = frame(
    [
      ("province", cells("b a b a c a")), ("year", cells("2012 2011 2011 2012 2012 2014")),
      ("score", cells("5 3 4 6 . 9")), ("training", cells("1 2 0 4 5 6")), ("w", cells("1 2 0 1 1 3")),
    ], source: "hanoi.csv")
  private let declared = DesignOptions(unit: "province", time: "year")

  @Test func `rows come in unit-time order when a panel is declared`() throws {
    let made = try design("score ~ training", panel, declared)
    #expect(made.rows == .listed([1, 3, 5, 2, 0]))
    #expect(made.values(made.response) == [3, 6, 9, 4, 5])
    #expect(try design("score ~ training", panel).rows == .listed([0, 1, 2, 3, 5]))
  }

  @Test func `a complete frame in order is used as it stands`() throws {
    let data = frame([("u", cells("a a b b")), ("t", cells("1 2 1 2")), ("y", cells("3 4 5 6"))])
    let made = try design("y ~ t | u", data, DesignOptions(unit: "u", time: "t", clusters: ["u"]))
    #expect(made.rows == .all(4))
    #expect(made.clusters == [Group(name: "u", codes: [0, 0, 1, 1], levelCount: 2)])
    #expect(made.absorbed == made.clusters)
  }

  @Test func `each lost row counts under its first reason`() throws {
    let data = frame([
      ("y", cells(". 2 3 4 5 6 7")), ("x", cells(". . 3 4 5 6 7")), ("g", cells("a b . b a b a")),
      ("w", cells("1 1 1 0 1 1 1")), ("t", cells("1 1 1 1 9 1 1")),
    ])
    let filter = try Expression.parse("t < 9")
    let options = DesignOptions(weights: "w", clusters: ["g"], filter: filter)
    let made = try design("y ~ x", data, options)
    #expect(
      made.losses == [
        RowLoss(reason: "--where", count: 1), RowLoss(reason: "missing y", count: 1),
        RowLoss(reason: "missing x", count: 1), RowLoss(reason: "missing g", count: 1),
        RowLoss(reason: "weight zero", count: 1),
      ])
    #expect(made.rows == .listed([5, 6]))
    #expect(made.weights == [1, 1])
    #expect(made.clusters[0].codes == [1, 0])
  }

  @Test func `negative weights are refused with their line`() {
    let data = frame([("y", cells("1 2 3")), ("w", cells("1 -0.5 1"))])
    #expect(
      refusal("y ~ 1", data, DesignOptions(weights: "w")).contains("data.csv, line 3: the weight w is -0.5"))
  }

  @Test func `groups are compacted to the rows used`() throws {
    let data = frame([
      ("y", cells("1 . 3 4 5 6 7")), ("p", cells("9 5 10 9 9 10 9")),
      ("t", cells("2011 2011 2012 2012 2011 2012 2012")),
    ])
    let made = try design("y ~ 1 + I(y > 3) | p + p^t", data, DesignOptions(clusters: ["t"]))
    #expect(made.absorbed[0] == Group(name: "p", codes: [0, 1, 0, 0, 1, 0], levelCount: 2))
    #expect(made.absorbed[1] == Group(name: "p^t", codes: [0, 2, 1, 0, 2, 1], levelCount: 3))
    #expect(made.clusters == [Group(name: "t", codes: [0, 1, 1, 0, 1, 1], levelCount: 2)])
  }

  @Test func `models can be given the same rows`() throws {
    let data = frame([("y", cells("1 2 3 4")), ("x", cells(". 2 3 4")), ("z", cells("1 2 3 ."))])
    let first = try DesignBuilder(Formula.parse("y ~ x"))
    let second = try DesignBuilder(Formula.parse("y ~ z"))
    var common = try first.usableRows(data)
    common.formIntersection(try second.usableRows(data))
    let made = try design("y ~ x", data, DesignOptions(commonRows: common))
    #expect(made.rows == .listed([1, 2]))
    #expect(made.losses.last == RowLoss(reason: "not usable in every model", count: 1))
  }

  @Test func `lags see the rows that where leaves out`() throws {
    let filter = try Expression.parse("year >= 2012")
    var options = declared
    options.filter = filter
    let made = try design("score ~ lag(training, 1) + diff(training)", panel, options)
    #expect(made.rows == .listed([3, 0]))
    #expect(made.values(made.columns[1]) == [2, 0])
    #expect(made.values(made.columns[2]) == [2, 1])
    #expect(
      made.losses == [
        RowLoss(reason: "--where", count: 2), RowLoss(reason: "missing score", count: 1),
        RowLoss(reason: "missing lag(training, 1)", count: 1),
      ])
    options.editions = [2011, 2012, 2014]
    #expect(try design("score ~ lag(training, 1)", panel, options).rows == .listed([3, 5, 0]))
  }

  @Test func `shuffled rows give the same design to the bit`() throws {
    let rows = (0..<40).map { i in
      ["u\(i / 8)", "\(2000 + i % 8)", "\(Double(i * i % 17) / 3)", "\(i * 7 % 11)", "\(i % 8 / 4)"]
    }
    func made(_ order: [Int]) throws -> [[Double]] {
      let names = ["u", "t", "y", "x", "h"]
      let data = frame(names.indices.map { j in (names[j], order.map { rows[$0][j] }) })
      let options = DesignOptions(unit: "u", time: "t", clusters: ["u"])
      let made = try design("rank(y) ~ scale(x) + poly(y, 2) + lag(x, 1) | u^h", data, options)
      return made.columns.map(made.values) + [
        made.values(made.response), made.absorbed[0].codes.map(Double.init),
      ]
    }
    #expect(try made(Array(0..<40)) == made((0..<40).map { ($0 * 7 + 3) % 40 }))
  }

  @Test func `what no data can mend is refused at once`() {
    #expect(refusal("y ~ x | p | d ~ z", panel).contains("(2SLS) are not estimated yet"))
    #expect(
      refusal("score ~ rank(training)", panel).contains("no time is declared; name its column by --time"))
    #expect(refusal("score ~ lag(training)", panel).contains("--unit and --time"))
    #expect(refusal("score ~ 0", panel).contains("no coefficient to estimate"))
    #expect(refusal("score ~ 1 | province", panel).contains("no coefficient to estimate"))
  }

  @Test func `an unknown column gets the nearest name`() {
    #expect(
      refusal("score ~ traning", panel) == "no column \"traning\" in hanoi.csv; did you mean \"training\"?")
    #expect(refusal("score ~ population", panel).contains("it has province, year, score, training, w"))
  }

  @Test func `a result that is not finite is refused with its line and value`() throws {
    #expect(refusal("score ~ log(training)", panel).contains("log(training) has no finite value on line 4"))
    #expect(refusal("score ~ log(training)", panel).contains("where training = 0"))
    #expect(refusal("score ~ I(1 / training)", panel).contains("line 4"))
    #expect(refusal("score ~ exp(1000 * training)", panel).contains("has no finite value on line 2"))
    let filter = try Expression.parse("training > 0")
    #expect(try design("score ~ log(training)", panel, DesignOptions(filter: filter)).rowCount == 4)
  }

  @Test func `without rows there is no model`() throws {
    let filter = try Expression.parse("year > 2020")
    #expect(
      refusal("score ~ training", panel, DesignOptions(filter: filter)).contains(
        "no rows are left of 6 (--where: 6)"))
  }

  @Test func `a repeated key is refused`() {
    let data = frame([("u", cells("a a")), ("t", cells("1 1")), ("y", cells("1 2"))])
    #expect(refusal("y ~ 1", data, DesignOptions(unit: "u", time: "t")).contains("lines 2 and 3"))
  }

  @Test func `the columns to read are listed`() throws {
    let filter = try Expression.parse("region == 'North'")
    let options = DesignOptions(unit: "p", time: "t", weights: "w", clusters: ["p", "c"], filter: filter)
    let builder = try DesignBuilder(Formula.parse("y ~ x | p"), options)
    #expect(builder.variables == ["y", "x", "p", "t", "w", "c", "region"])
  }

  @Test func `plain columns are shared, not copied`() throws {
    let data = frame([("y", cells("1 2 3")), ("x", cells("1 4 9"))])
    let made = try design("y ~ x", data)
    guard case .numbers(let values) = made.columns[1].factors[0] else { Issue.record("numbers"); return }
    #expect(values == [1, 4, 9])
    #expect(made.rows == .all(3))
  }
}
