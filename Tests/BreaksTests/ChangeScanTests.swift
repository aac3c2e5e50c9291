import Testing

@testable import Breaks

struct ChangeScanTests {
  /// The same sums in another order.
  private static let rounding = 1e-12

  @Test func `Pettitt's K, its places and exact p are those of the definition over pairs`() {
    let rows = ReferenceFiles.rows("pettitt.csv")
    #expect(rows.count == 120)
    for row in rows {
      let values = (row["values"] ?? "").split(separator: " ").compactMap { Double($0) }
      let scan = ChangeScan(values, .pettitt, trim: 0.15)
      #expect(scan.extreme == row["k"].flatMap(Double.init))
      #expect(scan.places.map { "\($0)" }.joined(separator: " ") == row["places"])
      guard let p = row["p"].flatMap(Double.init), let least = row["p_least"].flatMap(Double.init) else {
        continue
      }
      let test = LevelTest(values)
      #expect(test.law == .exact)
      #expect(abs(test.pValue - p) < Self.rounding)
      #expect(abs((test.leastPValue ?? 0) - least) < Self.rounding)
    }
  }

  @Test func `Nile: K 1617, T0 43.219, sup-F 75.93, all after 28 years, 1898`() {
    let nile = ReferenceFiles.series("nile")
    let pettitt = ChangeScan(nile, .pettitt, trim: 0.15)
    #expect(pettitt.extreme == 1617)
    #expect(pettitt.places == [28])
    let snht = ChangeScan(nile, .snht, trim: 0.15)
    #expect(abs((snht.statistic ?? 0) - 43.219) < 0.0005)
    #expect(snht.places == [28])
    #expect(abs((ChangeScan(nile, .supF, trim: 0.15).statistic ?? 0) - 75.93) < 0.0005)
  }

  @Test(arguments: [ChangeMethod.snht, .cusum, .supF])
  func `weighted sums give what the definitions give`(_ method: ChangeMethod) {
    for values in [[3, 1, 4, 1, 5, 9, 2, 6], [1, 1, 2, 2, 1, 7.5], [-3, 0, 0, 5]] as [[Double]] {
      let found = ChangeScan(values, method, trim: 0.15).statistic ?? 0
      #expect(abs(found - Definitions.statistic(values, method)) < Self.rounding * max(1, found))
    }
  }

  @Test func `two levels without any variation have no finite F, but a place`() {
    let scan = ChangeScan([1, 1, 1, 5, 5, 5], .supF, trim: 0.15)
    #expect(scan.statistic == nil)
    #expect(scan.places == [3])
  }

  @Test func `shifting and scaling the values changes nothing`() {
    let values = [3, 1, 4, 1, 5, 9, 2, 6.0]
    for method in [ChangeMethod.pettitt, .snht, .cusum, .supF] {
      let (one, other) = (
        ChangeScan(values, method, trim: 0.15), ChangeScan(values.map { 100 - 3 * $0 }, method, trim: 0.15)
      )
      #expect(one.places == other.places)
      #expect(abs((one.statistic ?? 0) - (other.statistic ?? 0)) < Self.rounding * 100)
    }
  }

  @Test func `sup-F looks no nearer to the ends than asked, and two points at least`() {
    #expect(supFPlaces(100, trim: 0.15) == 15...85)
    #expect(supFPlaces(4, trim: 0.15) == 2...2)
    #expect(supFPlaces(6, trim: 0.49) == 2...4)
    #expect(supFPlaces(7, trim: 0.45) == 3...4)
  }
}
