/// A stream of random numbers that is a function of (seed, procedure, draw number) and nothing else.
///
/// Draw 17 of a bootstrap is the same whichever thread makes it and however many draws there are. The seed is
/// the generator's key; the counter holds the draw number (two words), a hash of the procedure's name (one)
/// and the block within the draw (one). Trap: two streams of one seed, procedure and draw are the same
/// numbers; give each use of randomness its own procedure name.
///
/// It is not a `RandomNumberGenerator`: the standard library does not promise that its shuffles stay the
/// same.
public struct PhiloxStream: Sendable {
  private let generator: Philox
  private let procedure: UInt32
  private let draw: SIMD2<UInt32>
  private var block: UInt32 = 0
  private var words = SIMD4<UInt32>()
  private var used = 4

  /// - Parameters:
  ///   - seed: the number a user gives to repeat a result.
  ///   - procedure: the name of what the numbers are for, such as "wild bootstrap".
  ///   - draw: the number of the draw, from 0.
  public init(seed: UInt64, procedure: String, draw: UInt64) {
    generator = Philox(key: SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32)))
    self.procedure = hash(procedure)
    self.draw = SIMD2(UInt32(truncatingIfNeeded: draw), UInt32(truncatingIfNeeded: draw >> 32))
  }

  /// The next 64 random bits; a stream holds 2^33 of these words.
  public mutating func bits() -> UInt64 {
    if used == 4 {
      words = generator.block(SIMD4(block, draw[0], draw[1], procedure))
      // Overflow here would repeat the stream; the trap is wanted.
      block += 1
      used = 0
    }
    defer { used += 2 }
    return UInt64(words[used]) | UInt64(words[used + 1]) << 32
  }

  /// A number uniform on the open interval (0, 1): an odd multiple of 2^-53, so neither end is ever drawn.
  public mutating func uniform() -> Double { (Double(bits() >> 12) + 0.5) * 0x1p-52 }

  /// A whole number uniform on 0..<bound, without the bias of a remainder.
  ///
  /// > Reference: Lemire (2019), Fast random integer generation in an interval, ACM TOMACS 29.
  ///
  /// - Parameter bound: positive.
  public mutating func integer(below bound: Int) -> Int {
    precondition(bound > 0, "an integer is drawn below a positive bound")
    let width = UInt64(bound)
    let biased = (0 &- width) % width
    while true {
      let product = bits().multipliedFullWidth(by: width)
      if product.low >= biased { return Int(product.high) }
    }
  }

  /// A standard normal number, the quantile of a uniform one: one uniform each, and monotone in it.
  public mutating func standardNormal() -> Double { Normal().quantile(lower: uniform()) }

  /// The numbers 0..<count in random order, each order equally likely (Fisher and Yates).
  public mutating func permutation(of count: Int) -> [Int] {
    precondition(count >= 0, "a permutation has at least no elements")
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) { order.swapAt(last, integer(below: last + 1)) }
    return order
  }
}

/// FNV-1a over the bytes of the name; Swift's own hashes change from run to run.
private func hash(_ name: String) -> UInt32 {
  name.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
}
