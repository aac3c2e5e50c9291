import Testing

@testable import DataFrames

struct ChunkOrderTests {
  @Test func `rows and lines follow from the chunks before`() {
    let order = ChunkOrder(firstLine: 2, capacity: 10)
    #expect(order.place(0, range: 0..<50, lineFeeds: 3)?.capacity == 4)
    let second = order.place(1, range: 50..<100, lineFeeds: 6)
    #expect(second?.firstRow == 4)
    #expect(second?.line == 5)
    #expect(order.chunks.count == 2)
  }

  @Test func `more rows than there is room for end the reading`() {
    let order = ChunkOrder(firstLine: 2, capacity: 3)
    #expect(order.place(0, range: 0..<50, lineFeeds: 3) == nil)
    #expect(order.place(1, range: 50..<100, lineFeeds: 0) == nil)
  }

  @Test func `nobody waits for a chunk after the reading was abandoned`() {
    let order = ChunkOrder(firstLine: 2, capacity: 3)
    order.abandon()
    #expect(order.place(5, range: 0..<50, lineFeeds: 1) == nil)
  }

  @Test func `rows that are shorter later than the estimate allows are all read`() throws {
    let long = "\(String(repeating: "9", count: 2000)),1\n"
    let text = "a,b\n" + long + String(repeating: "1,2\n", count: 20_000)
    let frame = try csv(text, chunkSize: 1000).read(columns: ["b"])
    #expect(frame.rowCount == 20_001)
  }
}
