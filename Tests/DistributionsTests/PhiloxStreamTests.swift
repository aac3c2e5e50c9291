import Distributions
import Testing

struct PhiloxStreamTests {
  private func stream(seed: UInt64 = 1, procedure: String = "test", draw: UInt64 = 0) -> PhiloxStream {
    PhiloxStream(seed: seed, procedure: procedure, draw: draw)
  }

  private func words(_ stream: PhiloxStream, count: Int = 8) -> [UInt64] {
    var stream = stream
    return (0..<count).map { _ in stream.bits() }
  }

  @Test func `the words are blocks of the generator at the documented counter`() {
    // FNV-1a of the empty name is its offset basis.
    let generator = Philox(key: [7, 9])
    let found = words(stream(seed: 7 | 9 << 32, procedure: "", draw: 5 | 6 << 32), count: 4)
    for index in 0..<2 {
      let block = generator.block([UInt32(index), 5, 6, 0x811c_9dc5])
      #expect(found[2 * index] == UInt64(block[0]) | UInt64(block[1]) << 32)
      #expect(found[2 * index + 1] == UInt64(block[2]) | UInt64(block[3]) << 32)
    }
  }

  @Test func `seed, procedure and draw each give other numbers, and the same again`() {
    let all = [
      stream(), stream(seed: 2), stream(seed: 1 << 32), stream(procedure: "other"), stream(draw: 1),
      stream(draw: 1 << 32),
    ]
    #expect(Set(all.map { words($0) }).count == all.count)
    #expect(words(stream(draw: 17)) == words(stream(draw: 17)))
  }

  @Test func `uniform numbers lie inside the interval with mean one half and variance one twelfth`() {
    var random = stream()
    let draws = (0..<20_000).map { _ in random.uniform() }
    #expect(draws.allSatisfy { $0 > 0 && $0 < 1 })
    let mean = draws.reduce(0, +) / 20_000
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    // Five standard errors: 0.289 and 0.0745 over the square root of the draws.
    #expect(abs(mean - 0.5) < 5 * 0.289 / 141.4)
    #expect(abs(variance - 1.0 / 12) < 5 * 0.0745 / 141.4)
  }

  @Test(arguments: [1, 2, 3, 7, 100]) func `integers fall evenly below their bound`(bound: Int) {
    var random = stream(procedure: "integers")
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<20_000 { counts[random.integer(below: bound)] += 1 }
    let expected = 20_000 / Double(bound)
    let statistic = counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
    // A false alarm once in a million seeds; the seed is fixed.
    let df = Double(bound - 1)
    #expect(df == 0 ? statistic == 0 : ChiSquared(degreesOfFreedom: df).upperTail(statistic) > 1e-6)
  }

  @Test func `the largest bound is drawn from`() {
    var random = stream()
    let draws = (0..<100).map { _ in random.integer(below: .max) }
    #expect(draws.contains { $0 > .max / 2 } && draws.contains { $0 < .max / 2 })
  }

  @Test func `normal numbers are the quantiles of the uniform ones`() {
    var (one, other) = (stream(), stream())
    for _ in 0..<100 {
      #expect(one.standardNormal() == Normal().quantile(lower: other.uniform()))
    }
  }

  @Test func `permutations hold every number once and reach every order`() {
    var random = stream(procedure: "permutations")
    #expect(random.permutation(of: 0).isEmpty)
    #expect(random.permutation(of: 50).sorted() == Array(0..<50))
    #expect(Set((0..<200).map { _ in random.permutation(of: 3) }).count == 6)
  }
}
