import Formulas
import Testing

struct DesignTests {
  let x = DesignColumn(name: "x", term: "x", factors: [.numbers([1, 2, 3, 4])])
  let joint = DesignColumn(
    name: "x:g[b]", term: "x:g",
    factors: [.numbers([1, 2, 3, 4]), .indicator(codes: [0, 1, 1, 0], level: 1)])

  private func gathered(_ column: DesignColumn, _ rows: RowSelection, _ block: Range<Int>) -> [Double] {
    let design = Design(rows: rows, response: x, columns: [column])
    var scratch = [Double](repeating: -1, count: block.count + 1)
    design.gather(column, block, into: &scratch, at: 1)
    return Array(scratch.dropFirst())
  }

  @Test func `a block of a column is written where it is told`() {
    #expect(gathered(x, .all(4), 1..<3) == [2, 3])
    #expect(gathered(x, .listed([3, 1, 0]), 0..<2) == [4, 2])
  }

  @Test func `factors multiply, and the constant is one`() {
    #expect(gathered(joint, .all(4), 0..<4) == [0, 2, 3, 0])
    #expect(gathered(joint, .listed([2, 0]), 0..<2) == [3, 0])
    #expect(gathered(.constant, .listed([2, 0]), 0..<2) == [1, 1])
  }

  @Test func `an indicator is one at its level`() {
    let column = DesignColumn(name: "g[b]", term: "g", factors: [.indicator(codes: [0, 1, 1, 0], level: 1)])
    #expect(gathered(column, .all(4), 0..<4) == [0, 1, 1, 0])
    #expect(gathered(column, .listed([3, 2]), 0..<2) == [0, 1])
  }
}
