import Testing

@testable import Breaks

struct AllOrdersTests {
  @Test func `each different order comes once, in dictionary order`() {
    let orders = Array(AllOrders(of: [1, 0, 1, 0]))
    #expect(
      orders == [[0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 0], [1, 0, 0, 1], [1, 0, 1, 0], [1, 1, 0, 0]])
    #expect(Array(AllOrders(of: [0, 0])) == [[0, 0]])
    #expect(Set(AllOrders(of: Array(0..<6))).count == 720)
  }

  @Test func `they are as many as the multinomial says, to a limit`() {
    #expect(AllOrders.count(sizes: [2, 2], limit: 10) == 6)
    #expect(AllOrders.count(sizes: [1, 1, 1, 1, 1, 1], limit: 720) == 720)
    #expect(AllOrders.count(sizes: [1, 1, 1, 1, 1, 1], limit: 719) == nil)
    #expect(AllOrders.count(sizes: [Int](repeating: 1, count: 60), limit: .max) == nil)
    #expect(AllOrders.count(sizes: [13, 1], limit: 50_000) == 14)
  }
}
