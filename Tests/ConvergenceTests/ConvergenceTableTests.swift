import Testing

@testable import Convergence

struct ConvergenceTableTests {
  @Test func `what cannot be had is a lack, and the rest stands`() throws {
    let few = ConvergenceTable(try #require(try ReferencePanel.all()["few"]).grid)
    #expect(few.unconditional.plain.value != nil)
    #expect(few.panel.lack == .times(have: 3, need: 6))
    #expect(few.longRun.lack == .times(have: 3, need: 10))
    #expect(few.conditional == nil)
    #expect(few.span == 2)
  }

  @Test func `a wider level widens intervals and leaves estimates`() throws {
    let grid = try #require(try ReferencePanel.all()["odd"]).grid
    let (usual, wide) = (ConvergenceTable(grid), ConvergenceTable(grid, level: 0.99))
    let (a, b) = (usual.panel.value?.corrected.beta, wide.panel.value?.corrected.beta)
    #expect(a?.estimate == b?.estimate)
    #expect((a?.interval.low ?? 0) > (b?.interval.low ?? 0))
  }
}
