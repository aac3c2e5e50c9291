import DataFrames
import Testing

struct MidRanksTests {
  @Test func `ties share their mean place or the best one`() {
    #expect(midRanks([3, 1, 3, 2]) == [3.5, 1, 3.5, 2])
    #expect(competitionRanks([3, 1, 3, 2]) == [3, 1, 3, 2])
    #expect(midRanks([]).isEmpty)
  }

  @Test(arguments: [[1.0, 1, 1], [2, 2, 5, 5, 5, 7], [0, -1, 4]]) func `mid-ranks add up to n(n+1)/2`(
    _ values: [Double]
  ) {
    #expect(midRanks(values).reduce(0, +) == Double(values.count * (values.count + 1)) / 2)
  }
}
