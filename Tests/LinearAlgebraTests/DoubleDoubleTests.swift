@testable import LinearAlgebra
import Testing

struct DoubleDoubleTests {
  @Test func `a sum's rounding error is kept`() {
    let (sum, error) = twoSum(1, 1e-20)
    #expect(sum == 1)
    #expect(error == 1e-20)
    let total = DoubleDouble(1) + DoubleDouble(1e-20) + DoubleDouble(-1)
    #expect(total.value == 1e-20)
  }

  @Test func `a product's rounding error is exact`() {
    var numbers = SampleNumbers(seed: 3)
    for _ in 0..<1000 {
      let (a, b) = (numbers.next(), numbers.next())
      let (product, error) = twoProduct(a, b)
      #expect(error == (-product).addingProduct(a, b))
    }
  }

  @Test func `four lanes do what one does`() {
    let a = Lanes(1, 2.5, 1e10, -3)
    let b = Lanes(1e-20, 1.0 / 3, 1e-9, 7.1)
    for i in 0..<4 {
      #expect(twoProduct(a, b).error[i] == twoProduct(a[i], b[i]).error)
      #expect(twoSum(a, b).error[i] == twoSum(a[i], b[i]).error)
    }
  }

  @Test func `a lane sum keeps what a plain sum loses`() {
    var sum = LaneSum()
    sum.add(Lanes(1, 0, 0, 0), .zero)
    sum.add(Lanes(1e-20, 1e-25, 0, 0), .zero)
    sum.add(Lanes(-1, 0, 0, 0), .zero)
    #expect(abs(sum.total.value - 1.00001e-20) < 1e-35)
  }

  @Test func `rows beyond a block count as zero`() {
    var block = LaneBlock()
    block.load([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], rows: 5, columns: 2)
    #expect(block.height == 2)
    #expect(block[1, 0] == Lanes(5, 0, 0, 0))
    #expect(block[0, 1] == Lanes(6, 7, 8, 9))
  }
}
