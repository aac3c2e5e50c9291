import Distributions
import Testing

struct AdjustedReferenceTests {
  /// Products in another order.
  private let tolerance = 1e-15

  @Test func `adjusted p-values are those of R's p.adjust`() throws {
    let families = Dictionary(grouping: try referenceRows("adjusted.csv")) {
      "\($0["family"] ?? "") \($0["way"] ?? "")"
    }
    #expect(families.count == 15)
    for rows in families.values {
      let way = try #require(rows[0]["way"].flatMap(PValueAdjustment.init))
      let found = way.adjusted(rows.map { $0["p_value"].flatMap(Double.init) })
      for (p, row) in zip(found, rows) {
        #expect((p == nil) == (row["adjusted"] == ""))
        #expect(agrees(p, row["adjusted"], relative: tolerance))
      }
    }
  }
}
