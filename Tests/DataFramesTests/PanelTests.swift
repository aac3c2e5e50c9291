import DataFrames
import Testing

struct PanelTests {
  private func frame(_ units: [String?], _ years: [Double?]) -> DataFrame {
    DataFrame(
      source: "panel.csv", names: ["province", "year"], columns: [categories(units), numbers(years)],
      rowCount: units.count)
  }

  private func numbers(_ values: [Double?]) -> Column {
    var validity = Bitmap(repeating: true, count: values.count)
    for (row, value) in values.enumerated() where value == nil { validity[row] = false }
    return .numbers(
      NumberColumn(values: values.map { $0 ?? 0 }, validity: values.contains(nil) ? validity : nil))
  }

  private func categories(_ values: [String?]) -> Column {
    let levels = Array(Set(values.compactMap { $0 })).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var validity = Bitmap(repeating: true, count: values.count)
    for (row, value) in values.enumerated() where value == nil { validity[row] = false }
    let codes = values.map { value in Int32(levels.firstIndex { $0 == value } ?? 0) }
    return .categories(
      CategoryColumn(codes: codes, levels: levels, validity: values.contains(nil) ? validity : nil))
  }

  @Test func `rows in order are told from rows that are not`() throws {
    let sorted = try Panel(frame(["a", "a", "b", "b"], [1, 2, 1, 2]), unit: "province", time: "year")
    #expect(sorted.isOrdered)
    #expect(sorted.order == [0, 1, 2, 3])
    #expect(sorted.isBalanced)
    #expect(sorted.unitCount == 2)
    #expect(sorted.periodCount == 2)
    let mixed = try Panel(frame(["b", "a", "b", "a"], [2, 2, 1, 1]), unit: "province", time: "year")
    #expect(!mixed.isOrdered)
    #expect(mixed.order == [3, 1, 2, 0])
  }

  @Test func `rows without a unit or a time stand last and are no error`() throws {
    let panel = try Panel(
      frame(["b", nil, "a", "a", nil], [1, 1, nil, 1, 1]), unit: "province", time: "year")
    #expect(panel.order == [3, 0, 1, 2, 4])
    #expect(panel.unitCodes == [1, -1, 0, 0, -1])
    #expect(panel.timeCodes == [0, 0, -1, 0, 0])
    #expect(panel.keyedCount == 2)
    #expect(panel.isBalanced)
    #expect(panel.lagged(by: 0) == [0, -1, -1, 3, -1])
  }

  @Test func `a lag never crosses a gap or a unit`() throws {
    let panel = try Panel(
      frame(["a", "a", "a", "b", "b"], [2011, 2012, 2014, 2012, 2013]), unit: "province", time: "year")
    #expect(panel.lagged(by: 1) == [-1, 0, -1, -1, 3])
    #expect(panel.lagged(by: 2) == [-1, -1, 1, -1, -1])
    #expect(panel.lagged(by: -1) == [1, -1, -1, 4, -1])
    #expect(panel.gaps.map(\.unit) == ["a"])
    #expect(panel.gaps.map(\.missing) == [[2013]])
    #expect(!panel.isBalanced)
  }

  @Test func `with editions a lag counts editions`() throws {
    let data = frame(["a", "a", "a", "b", "b"], [2003, 2005, 2008, 2003, 2008])
    let panel = try Panel(data, unit: "province", time: "year", editions: [2008, 2003, 2005, 2010])
    #expect(panel.lagged(by: 1) == [-1, 0, 1, -1, -1])
    #expect(panel.lagged(by: 2) == [-1, -1, 0, -1, 3])
    #expect(panel.lagged(by: -1) == [1, 2, -1, -1, -1])
    #expect(panel.gaps.map(\.unit) == ["b"])
    #expect(panel.gaps.map(\.missing) == [[2005]])
    #expect(throws: DataError.self) {
      try Panel(data, unit: "province", time: "year", editions: [2003, 2005])
    }
  }

  @Test func `a repeated key is refused with both lines`() {
    let error = #expect(throws: DataError.self) {
      try Panel(frame(["a", "b", "a"], [2011, 2011, 2011]), unit: "province", time: "year")
    }
    #expect(error?.description.contains("lines 2 and 4 are both province a, year 2011") == true)
  }

  @Test func `a time that is text is refused with its line unless it reads as numbers`() throws {
    let units = categories(["a", "a"])
    let text = DataFrame(
      source: "p.csv", names: ["u", "t"], columns: [units, categories(["2019", "2020?"])], rowCount: 2)
    let error = #expect(throws: DataError.self) { try Panel(text, unit: "u", time: "t") }
    #expect(error?.description.contains("p.csv, line 3: t is \"2020?\"") == true)
    let digits = DataFrame(
      source: "p.csv", names: ["u", "t"], columns: [units, categories(["2020", "2019"])], rowCount: 2)
    let panel = try Panel(digits, unit: "u", time: "t")
    #expect(panel.times == [2019, 2020])
    #expect(panel.order == [1, 0])
  }

  @Test func `an unknown column gets the nearest name`() {
    let error = #expect(throws: DataError.self) {
      try Panel(frame(["a"], [1]), unit: "provnce", time: "year")
    }
    #expect(error?.description == "no column \"provnce\" in panel.csv; did you mean \"province\"?")
  }

  @Test func `numbers as units are categories by value`() throws {
    let data = DataFrame(
      source: "p.csv", names: ["u", "t"],
      columns: [numbers([10, 9, 2.5, 10]), numbers([1, 1, 1, 0])], rowCount: 4)
    let panel = try Panel(data, unit: "u", time: "t")
    #expect(panel.unitLevels == ["2.5", "9", "10"])
    #expect(panel.order == [2, 1, 3, 0])
  }

  @Test func `decimal quarters meet in spite of rounding`() throws {
    let data = frame(["a", "a"], [2010.1, 2011.1])
    let panel = try Panel(data, unit: "province", time: "year")
    #expect(panel.lagged(by: 1) == [-1, 0])
  }

  @Test func `shuffled rows come in the same order as sorted ones`() throws {
    let rows = (0..<600).map { (Double($0 / 20), Double($0 % 20)) }
    let shuffled = (0..<600).map { rows[($0 * 7 + 13) % 600] }
    let data = DataFrame(
      source: "p.csv", names: ["u", "t"],
      columns: [numbers(shuffled.map { $0.0 }), numbers(shuffled.map { $0.1 })], rowCount: 600)
    let panel = try Panel(data, unit: "u", time: "t")
    #expect(
      panel.order.map { shuffled[Int($0)].0 * 20 + shuffled[Int($0)].1 } == (0..<600).map { Double($0) })
    #expect(panel.isBalanced)
  }

  @Test(arguments: [(2019.0, "2019"), (-3, "-3"), (0.1, "0.1"), (2010.25, "2010.25"), (1e22, "1e+22")])
  func `a number is written as short as it can be`(number: Double, text: String) {
    #expect(shortestText(number) == text)
  }
}
