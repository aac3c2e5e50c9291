import Correlations
import DataFrames
import Testing

/// The largest error of a coefficient against scipy, R and plain numpy.
private let estimateTolerance = 1e-14
/// Relative error of a p-value by the same law: r's last digit is magnified by t's slope, a few hundred times.
private let pTolerance = 1e-12
/// Against QR of regressions in numpy, whose own residuals are right to about this.
private let partialTolerance = 1e-13
/// Ends of an interval go through tanh, artanh and a quantile.
private let endTolerance = 1e-12

struct CorrelationMatrixTests {
  @Test(arguments: ["pairs-scipy.csv", "pairs-r.csv"])
  func `coefficients and p-values of pairs are the other program's`(_ file: String) throws {
    let sets = try referenceSets()
    var compared = 0
    for row in try referenceRows(file) {
      let frame = try #require(sets[row["set"] ?? ""])
      let pair = (x: try #require(row["x"]), y: try #require(row["y"]))
      let found = try correlations(frame, [pair])
      let one = try #require(found.first { $0.method.rawValue == row["method"] })
      let place = "\(row): \(one)"
      #expect("\(one.n)" == row["n"])
      #expect(agrees(one.estimate, row["estimate"], absolute: estimateTolerance), "\(place)")
      if let low = row["conf_low"], abs(one.estimate ?? 1) < 1, one.n > 3 {
        #expect(agrees(one.interval?.low, low, absolute: endTolerance), "\(place)")
        #expect(agrees(one.interval?.high, row["conf_high"], absolute: endTolerance), "\(place)")
      }
      guard one.law == law(row["law"]) else { continue }
      compared += 1
      #expect(agrees(one.pValue, row["p_value"], relative: pTolerance), "\(place)")
    }
    #expect(compared > 250)
  }

  private func law(_ name: String?) -> PValueLaw? {
    switch name {
    case "t": .studentT
    case "exact": .exact
    case "normal": .normal
    default: nil
    }
  }

  @Test func `partial correlations are those of what regressions leave`() throws {
    let sets = try referenceSets()
    for row in try referenceRows("partial.csv") {
      let frame = try #require(sets[row["set"] ?? ""])
      let controls = (row["controls"] ?? "").split(separator: "+").map(String.init)
      let found = try correlations(frame, [("x", "y")], controls: controls)
      let one = try #require(found.first { $0.method.rawValue == row["method"] })
      #expect("\(one.n)" == row["n"])
      #expect(agrees(one.estimate, row["estimate"], absolute: partialTolerance), "\(row): \(one)")
      #expect(agrees(one.interval?.low, row["conf_low"], absolute: endTolerance), "\(row): \(one)")
      #expect(agrees(one.interval?.high, row["conf_high"], absolute: endTolerance), "\(row): \(one)")
      #expect(agrees(one.pValue, row["p_value"], relative: 1e-11), "\(row): \(one)")
    }
  }

  @Test func `within the time, numbers are those of the plain definition`() throws {
    let sets = try referenceSets()
    for row in try referenceRows("within.csv") {
      let frame = try #require(sets[row["set"] ?? ""])
      let pair = (x: try #require(row["x"]), y: try #require(row["y"]))
      let found = try correlations(frame, [pair], within: "time")
      let one = try #require(found.first { $0.method.rawValue == row["method"] })
      #expect("\(one.n)" == row["n"])
      #expect(agrees(one.estimate, row["estimate"], absolute: estimateTolerance), "\(row): \(one)")
      #expect(agrees(one.interval?.low, row["conf_low"], absolute: endTolerance), "\(row): \(one)")
      #expect(agrees(one.interval?.high, row["conf_high"], absolute: endTolerance), "\(row): \(one)")
      #expect(agrees(one.pValue, row["p_value"], relative: pTolerance), "\(row): \(one)")
    }
  }

  @Test func `in a panel intervals leave out units and p-values exchange histories`() throws {
    let sets = try referenceSets()
    let groups = Dictionary(grouping: try referenceRows("panel.csv")) { row in
      ["set", "x", "y", "within"].map { row[$0] ?? "" }
    }
    for (key, rows) in groups {
      let within = key[3].isEmpty ? nil : key[3]
      let found = try correlations(
        try #require(sets[key[0]]), [(key[1], key[2])], within: within, isPanel: true, allMethods(draws: 9))
      for row in rows {
        let one = try #require(found.first { $0.method.rawValue == row["method"] })
        #expect("\(one.n)" == row["n"])
        #expect(agrees(one.estimate, row["estimate"], absolute: estimateTolerance), "\(row): \(one)")
        #expect(agrees(one.interval?.low, row["conf_low"], absolute: endTolerance), "\(row): \(one)")
        #expect(agrees(one.interval?.high, row["conf_high"], absolute: endTolerance), "\(row): \(one)")
        guard one.units <= 7 else {
          #expect(one.law == .permuted(draws: 9))
          continue
        }
        #expect(one.law == .allPermutations)
        #expect(agrees(one.pValue, row["p_value"], relative: pTolerance), "\(row): \(one)")
      }
    }
  }

  @Test(arguments: [false, true]) func `rows in another order change no bit`(_ isPanel: Bool) throws {
    let frame = try #require(try referenceSets()["panel-12x6-gaps"])
    // 5 has no factor in common with 72 rows.
    let order = (0..<frame.rowCount).map { ($0 * 5 + 3) % frame.rowCount }
    let pairs = [(x: "x", y: "y"), (x: "z", y: "y")]
    for within in [nil, "time"] {
      for controls in [[], ["w"]] {
        let straight = try correlations(
          frame, pairs, controls: controls, within: within, isPanel: isPanel, allMethods(draws: 49))
        let mixed = try correlations(
          shuffled(frame, order), pairs, controls: controls, within: within, isPanel: isPanel,
          allMethods(draws: 49))
        #expect(straight == mixed)
      }
    }
  }

  @Test func `threads change no bit`() throws {
    let frame = try #require(try referenceSets()["panel-12x6-gaps"])
    let pairs = [(x: "x", y: "y"), (x: "z", y: "y"), (x: "w", y: "x")]
    let one = try correlations(frame, pairs, isPanel: true, allMethods(draws: 600, threads: 1))
    let three = try correlations(frame, pairs, isPanel: true, allMethods(draws: 600, threads: 3))
    #expect(one == three)
  }

  @Test func `what has no correlation says why`() throws {
    let table = frame([
      ("a", [1, 2, 3, 4, nil]), ("same", [7, 7, 7, 7, 1]), ("short", [nil, nil, 1, 2, 3]),
    ])
    let found = try correlations(table, [("a", "same"), ("a", "short")])
    for one in found {
      #expect(one.estimate == nil && one.interval == nil && one.pValue == nil && one.adjusted == nil)
    }
    #expect(found.prefix(3).allSatisfy { $0.absence == .constant("same") })
    #expect(found.suffix(3).allSatisfy { $0.absence == .fewRows && $0.n == 2 })
  }

  @Test func `controls that say the same are refused by name`() throws {
    let table = frame([
      ("a", [1, 2, 3, 5, 4, 6]), ("b", [2, 1, 4, 3, 6, 5]), ("c", [1, 3, 2, 6, 5, 4]),
      ("d", [2, 6, 4, 12, 10, 8]), ("e", [5, 5, 5, 5, 5, 5]),
    ])
    let collinear = #expect(throws: DataError.self) {
      try correlations(table, [("a", "b")], controls: ["c", "d"])
    }
    #expect(collinear?.description.contains("the control d follows from c") ?? false)
    let constant = #expect(throws: DataError.self) {
      try correlations(table, [("a", "b")], controls: ["e"])
    }
    #expect(constant?.description.contains("the control e is the same") ?? false)
    let determined = try correlations(table, [("a", "c")], controls: ["d"])
    #expect(determined.allSatisfy { $0.absence == .determined("c") })
  }

  @Test func `two units have neither interval nor p-value`() throws {
    let table = frame([
      ("unit", [1, 1, 1, 2, 2, 2]), ("time", [1, 2, 3, 1, 2, 3]), ("a", [1, 2, 5, 4, 3, 7]),
      ("b", [2, 1, 3, 5, 4, 4]),
    ])
    for one in try correlations(table, [("a", "b")], isPanel: true) {
      #expect(one.estimate != nil && one.interval == nil && one.pValue == nil)
      #expect(one.withheld == [.fewUnits])
    }
  }

  @Test func `periods of fewer than three rows are left out and named`() throws {
    let table = frame([
      ("year", [1, 1, 1, 2, 2, 3, 3, 3]), ("a", [1, 2, 3, 4, 5, 1, 3, 2]), ("b", [3, 2, 1, 9, 9, 1, 2, 2]),
    ])
    for one in try correlations(table, [("a", "b")], within: "year") {
      #expect(one.n == 6)
      #expect(one.thinPeriods == ["2"])
    }
  }

  @Test func `adjusted p-values are a method's own`() throws {
    let frame = try #require(try referenceSets()["n20"])
    let found = try correlations(frame, [("x", "y"), ("x", "z"), ("y", "z")])
    for method in CorrelationMethod.allCases {
      let ours = found.filter { $0.method == method }
      let least = try #require(ours.compactMap(\.pValue).min())
      #expect(ours.compactMap(\.adjusted).min() == min(1, 3 * least))
    }
  }
}
