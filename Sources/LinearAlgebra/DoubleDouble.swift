/// The unevaluated sum of two doubles, high + low with |low| at most half a unit in the last place of high:
/// about 32 digits.
///
/// > Reference: Dekker (1971), Numerische Mathematik 18; Knuth, The Art of Computer Programming 2, 4.2.2.
struct DoubleDouble: Sendable, Equatable {
  var high: Double
  var low: Double

  init(_ high: Double = 0, _ low: Double = 0) {
    self.high = high
    self.low = low
  }

  var value: Double { high + low }

  static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let (sum, error) = twoSum(a.high, b.high)
    return renormalised(sum, error + a.low + b.low)
  }

  static func * (a: DoubleDouble, b: Double) -> DoubleDouble {
    let (product, error) = twoProduct(a.high, b)
    return renormalised(product, error + a.low * b)
  }

  static prefix func - (a: DoubleDouble) -> DoubleDouble { DoubleDouble(-a.high, -a.low) }
  static func += (a: inout DoubleDouble, b: DoubleDouble) { a = a + b }

  private static func renormalised(_ high: Double, _ low: Double) -> DoubleDouble {
    let sum = high + low
    return DoubleDouble(sum, low - (sum - high))
  }
}

/// a + b as its rounded sum and the exact error of the rounding.
@inline(__always)
func twoSum(_ a: Double, _ b: Double) -> (sum: Double, error: Double) {
  let sum = a + b
  let part = sum - a
  return (sum, (a - (sum - part)) + (b - part))
}

/// a * b as its rounded product and the exact error of the rounding.
@inline(__always)
func twoProduct(_ a: Double, _ b: Double) -> (product: Double, error: Double) {
  let product = a * b
  let (aHigh, aLow) = split(a)
  let (bHigh, bLow) = split(b)
  return (product, ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow)
}

/// `a` as the sum of two numbers of at most 26 bits. Not by fused multiply-add: at baseline x86-64 that is a
/// call into libm.
@inline(__always)
func split(_ a: Double) -> (high: Double, low: Double) {
  let scaled = 134_217_729 * a
  let high = scaled - (scaled - a)
  return (high, a - high)
}

// The same, four rows at a time. Written out rather than generic: specialisation must not be left to chance.

typealias Lanes = SIMD4<Double>

@inline(__always)
func twoSum(_ a: Lanes, _ b: Lanes) -> (sum: Lanes, error: Lanes) {
  let sum = a + b
  let part = sum - a
  return (sum, (a - (sum - part)) + (b - part))
}

@inline(__always)
func twoProduct(_ a: Lanes, _ b: Lanes) -> (product: Lanes, error: Lanes) {
  let product = a * b
  let (aHigh, aLow) = split(a)
  let (bHigh, bLow) = split(b)
  return (product, ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow)
}

@inline(__always)
func split(_ a: Lanes) -> (high: Lanes, low: Lanes) {
  let scaled = 134_217_729 * a
  let high = scaled - (scaled - a)
  return (high, a - high)
}

/// A block's columns in lanes of four rows; rows beyond the block are zero.
struct LaneBlock {
  private(set) var lanes: [Lanes] = []
  /// Lanes in a column.
  private(set) var height = 0

  /// Takes over the `rows` x `columns` block in `scratch`.
  mutating func load(_ scratch: [Double], rows: Int, columns: Int) {
    precondition(scratch.count >= rows * columns)
    height = (rows + 3) / 4
    if lanes.count < height * columns { lanes = [Lanes](repeating: .zero, count: height * columns) }
    let values = scratch.span
    for j in 0..<columns {
      let (first, start) = (j * height, j * rows)
      for l in 0..<rows / 4 {
        let i = start + 4 * l
        lanes[first + l] = Lanes(values[i], values[i + 1], values[i + 2], values[i + 3])
      }
      for l in rows / 4..<height {
        var lane = Lanes.zero
        for i in 4 * l..<rows { lane[i - 4 * l] = values[start + i] }
        lanes[first + l] = lane
      }
    }
  }

  @inline(__always)
  subscript(lane: Int, column: Int) -> Lanes { lanes[column * height + lane] }
}

/// A sum of lanes in double-double.
struct LaneSum {
  private var high = Lanes.zero
  private var low = Lanes.zero

  @inline(__always)
  mutating func add(_ value: Lanes, _ tail: Lanes) {
    let (sum, error) = twoSum(high, value)
    high = sum
    low += error + tail
  }

  /// The four lanes added up.
  var total: DoubleDouble {
    (0..<4).reduce(DoubleDouble()) { $0 + DoubleDouble(high[$1]) + DoubleDouble(low[$1]) }
  }
}
