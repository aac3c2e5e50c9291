import Testing

@testable import Convergence

struct InstrumentedSlopeTests {
  static let y: [Double] = [2, 1, 4, 3, 7, 5, 9, 6]
  static let x: [Double] = [1, 2, 3, 5, 6, 4, 8, 9]
  static let z: [Double] = [2, 1, 3, 4, 7, 5, 6, 9]
  static let w: [Double] = [1, 0, 0, 1, 1, 0, 1, 0]

  @Test func `instrumented by itself it is least squares`() throws {
    let plain = try #require(InstrumentedSlope(Self.y, on: Self.x, controls: [Self.w]))
    let itself = try #require(InstrumentedSlope(Self.y, on: Self.x, by: Self.x, controls: [Self.w]))
    #expect(plain.slope == itself.slope)
    #expect(plain.standardError == itself.standardError)
  }

  /// b less b without row i is the row's score over (1 - h): HC3 is the sum of squares of the changes.
  @Test(arguments: [true, false]) func `HC3 is the sum of squared changes when rows are left out`(
    _ isFree: Bool
  )
    throws
  {
    let z = isFree ? Self.z : nil
    let whole = try #require(InstrumentedSlope(Self.y, on: Self.x, by: z, controls: [Self.w]))
    func without(_ row: Int, _ values: [Double]) -> [Double] {
      values.indices.filter { $0 != row }.map { values[$0] }
    }
    let changes = try Self.y.indices.map { row in
      let part = try #require(
        InstrumentedSlope(
          without(row, Self.y), on: without(row, Self.x), by: z.map { without(row, $0) },
          controls: [without(row, Self.w)]))
      return part.slope - whole.slope
    }
    #expect(isNear(whole.standardError, sumOfSquares(changes).squareRoot(), 1e-12))
  }

  @Test func `there is none where x does not vary, z says nothing, or the fit is perfect`() {
    #expect(InstrumentedSlope(Self.y, on: Self.y.map { _ in 3 }) == nil)
    #expect(InstrumentedSlope(Self.y, on: Self.x, by: Self.x.map { _ in 1 }) == nil)
    #expect(InstrumentedSlope(Self.x.map { 2 * $0 + 1 }, on: Self.x) == nil)
    #expect(InstrumentedSlope(Self.y, on: Self.x, controls: [Self.x]) == nil)
  }

  @Test func `two rows are too few`() {
    #expect(InstrumentedSlope([1, 2], on: [3, 5]) == nil)
  }
}
