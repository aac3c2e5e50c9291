/// The exact decimal expansion of a finite double: every double is one, of at most 767 digits.
///
/// value = 0.d₁d₂d₃… × 10^point. Rounding starts here, so no tie is ever decided by a rounded intermediate.
struct ExactDecimal: Equatable {
  /// Decimal digits 0 to 9, the first non-zero; empty for zero.
  var digits: [UInt8]
  /// How many of the digits stand before the decimal point; negative when zeros follow it.
  var point: Int

  init(digits: [UInt8], point: Int) {
    self.digits = digits
    self.point = point
  }

  /// - Precondition: `magnitude` is finite and not negative.
  init(_ magnitude: Double) {
    precondition(magnitude.isFinite && magnitude.sign == .plus, "a finite number without its sign")
    guard magnitude > 0 else {
      self.init(digits: [], point: 0)
      return
    }
    let binary = binaryParts(of: magnitude)
    var limbs = DecimalLimbs(binary.significand)
    if binary.exponent >= 0 {
      limbs.multiply(byPowerOf: 2, exponent: binary.exponent)
    } else {
      // m × 2^-e = (m × 5^e) × 10^-e
      limbs.multiply(byPowerOf: 5, exponent: -binary.exponent)
    }
    let digits = limbs.digits
    self.init(digits: digits, point: digits.count + min(binary.exponent, 0))
  }

  /// The nearest decimal with `count` digits, ties to the even digit; zero when `count` leaves nothing.
  func rounded(toDigits count: Int) -> ExactDecimal {
    guard count < digits.count else { return self }
    guard count >= 0 else { return ExactDecimal(digits: [], point: 0) }
    var head = Array(digits[..<count])
    let tail = digits[count...]
    let isOdd = (head.last ?? 0) % 2 == 1
    let isUp = tail.first! > 5 || (tail.first! == 5 && (isOdd || tail.dropFirst().contains { $0 != 0 }))
    guard isUp else { return ExactDecimal(digits: head, point: head.isEmpty ? 0 : point) }
    while head.last == 9 { head.removeLast() }
    if head.isEmpty { return ExactDecimal(digits: [1], point: point + 1) }
    head[head.count - 1] += 1
    return ExactDecimal(digits: head, point: point)
  }

  /// The nearest decimal with `count` digits after the point.
  func rounded(toDecimals count: Int) -> ExactDecimal {
    rounded(toDigits: point + count)
  }

  /// The power of ten of the first digit: 0 for 1 to 9.99.
  var exponent: Int { point - 1 }

  /// The digit worth 10^power, zero beyond the digits kept.
  private func digit(worth power: Int) -> UInt8 {
    let index = point - 1 - power
    return digits.indices.contains(index) ? digits[index] : 0
  }

  /// The digits from 10^high down to 10^low, e.g. high 1, low -2 of 12.345 is `1234`.
  func text(from high: Int, downTo low: Int) -> String {
    guard high >= low else { return "" }
    let bytes = stride(from: high, through: low, by: -1).map { UInt8(ascii: "0") + digit(worth: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// An odd integer and a power of two whose product is the number.
private func binaryParts(of magnitude: Double) -> (significand: UInt64, exponent: Int) {
  let isNormal = magnitude.exponentBitPattern > 0
  let whole = magnitude.significandBitPattern | (isNormal ? 1 << 52 : 0)
  let zeros = whole.trailingZeroBitCount
  return (whole >> UInt64(zeros), max(Int(magnitude.exponentBitPattern), 1) - 1075 + zeros)
}

/// A natural number in limbs of nine decimal digits, the lowest first.
private struct DecimalLimbs {
  private static let base: UInt64 = 1_000_000_000
  private var limbs: [UInt64] = []

  init(_ value: UInt64) {
    var rest = value
    while rest > 0 {
      limbs.append(rest % Self.base)
      rest /= Self.base
    }
  }

  /// - Parameter root: 2 or 5; thirteen factors at a time stay below 2^31.
  mutating func multiply(byPowerOf root: UInt64, exponent: Int) {
    var left = exponent
    while left > 0 {
      let step = min(left, 13)
      multiply(by: (0..<step).reduce(1) { power, _ in power * root })
      left -= step
    }
  }

  private mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for i in limbs.indices {
      let product = limbs[i] * factor + carry
      limbs[i] = product % Self.base
      carry = product / Self.base
    }
    while carry > 0 {
      limbs.append(carry % Self.base)
      carry /= Self.base
    }
  }

  /// Decimal digits, the highest first.
  var digits: [UInt8] {
    var lowFirst: [UInt8] = []
    for limb in limbs {
      var rest = limb
      for _ in 0..<9 {
        lowFirst.append(UInt8(rest % 10))
        rest /= 10
      }
    }
    while lowFirst.last == 0 { lowFirst.removeLast() }
    return lowFirst.reversed()
  }
}
