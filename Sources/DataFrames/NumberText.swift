/// Decimal text to the nearest double, independent of the locale.
///
/// The forms read are an optional sign, digits with at most one point (`.11019`, `760.`), and an optional
/// exponent (`-0.358E-01`). Hexadecimal numbers, `inf` and `nan` are text. The trap is speed without loss: a
/// quotient of a mantissa below 2^53 by a power of ten up to 10^22 is correctly rounded because both are exact
/// doubles; up to 19 digits the quotient is formed in 128-bit integers; only beyond that a general routine runs.
///
/// > Reference: Clinger (1990), How to read floating point numbers accurately, PLDI.
enum NumberText {
  /// The value of up to eight bytes holding digits and at most one point, or `nil` for anything else.
  ///
  /// All eight digits are converted at once; the caller takes `parse` when this gives `nil`.
  @inline(__always)
  static func short(_ word: UInt64, count: Int) -> Double? {
    guard count >= 1, count <= 8 else { return nil }
    let kept = ~UInt64(0) &>> UInt64(64 - 8 * count)
    let point = firstMatch(word, .points) & kept
    var digits = (word ^ 0x3030_3030_3030_3030) & kept
    var length = count
    var decimals = 0
    if point != 0 {
      let place = point.trailingZeroBitCount >> 3
      let before = (UInt64(1) &<< UInt64(8 * place)) &- 1
      digits = (digits & before) | ((digits &>> 8) & ~before)
      length = count - 1
      decimals = length - place
      guard length > 0 else { return nil }
    }
    guard ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080 == 0 else { return nil }
    digits = digits &<< UInt64(64 - 8 * length)
    let pairs = digits &* 10 &+ (digits &>> 8)
    let high = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let low = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    let value = Double((high &+ low) &>> 32)
    return decimals == 0 ? value : value / smallPower(decimals)
  }

  /// The value of the bytes, infinite when it is too large for a double, or `nil` when they are no number.
  static func parse(_ window: ByteWindow, _ range: Range<Int>) -> Double? {
    guard let scan = scan(count: range.count, byte: { window[range.lowerBound + $0] }) else { return nil }
    return scan.magnitude { window.string(range) }
  }

  /// The value of a whole string, infinite when it is too large for a double, or `nil` when it is no number.
  static func parse(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    guard let scan = scan(count: bytes.count, byte: { bytes[$0] }) else { return nil }
    return scan.magnitude { text }
  }

  /// Whether the text is a number but for a comma where the point should be: `3,5`.
  static func hasDecimalComma(_ text: String) -> Bool {
    text.utf8.count { $0 == .comma } == 1
      && parse(String(decoding: text.utf8.map { $0 == .comma ? .point : $0 }, as: UTF8.self)) != nil
  }

  /// 10^n as an exact double, for 0 ... 22.
  @inline(__always)
  fileprivate static func smallPower(_ exponent: Int) -> Double { powers[exponent] }

  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
  ]
}

/// The number a text is to the readers of files, blanks around it left out; `nil` when it is none or too large.
public func parsedNumber(_ text: String) -> Double? {
  NumberText.parse(trimmed(text)).flatMap { $0.isFinite ? $0 : nil }
}

/// The number that bytes spell, infinite when it is too large for a double; `nil` when they are no number.
public func parsedNumber(_ bytes: Span<UInt8>) -> Double? {
  guard let scan = scan(count: bytes.count, byte: { bytes[$0] }) else { return nil }
  return scan.magnitude {
    var text: [UInt8] = []
    for index in bytes.indices { text.append(bytes[index]) }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A decimal number taken apart: (-1)^negative * mantissa * 10^exponent.
private struct DecimalScan {
  var negative = false
  /// The first 19 significant digits.
  var mantissa: UInt64 = 0
  var significant = 0
  var exponent = 0
  var digits = 0

  @inline(__always)
  mutating func take(_ digit: UInt8, decimal: Bool) {
    digits += 1
    if significant > 0 || digit > 0 { significant += 1 }
    if significant <= 19 {
      mantissa = mantissa &* 10 &+ UInt64(digit)
      if decimal { exponent -= 1 }
    }
  }

  /// The signed value; `text` is asked for only when more than 19 digits or a far exponent need it.
  @inline(__always)
  func magnitude(text: () -> String) -> Double? {
    let value: Double
    if mantissa == 0 {
      value = 0
    } else if significant > 19 {
      return Double(text())
    } else if mantissa <= 1 << 53, abs(exponent) <= 22 {
      let power = NumberText.smallPower(abs(exponent))
      value = exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
    } else if exponent <= 0, exponent >= -19 {
      value = roundedQuotient(mantissa, integerPower(-exponent))
    } else {
      value = Double("\(mantissa)e\(exponent)") ?? .infinity
    }
    return negative ? -value : value
  }
}

/// The grammar: sign, digits with at most one point, exponent; `nil` for anything else.
@inline(__always)
private func scan(count: Int, byte: (Int) -> UInt8) -> DecimalScan? {
  var scan = DecimalScan()
  var index = 0
  if count > 0, byte(0) == .minus || byte(0) == .plus {
    scan.negative = byte(0) == .minus
    index = 1
  }
  var decimal = false
  while index < count {
    let digit = byte(index) &- .zero
    if digit <= 9 {
      scan.take(digit, decimal: decimal)
    } else if byte(index) == .point, !decimal {
      decimal = true
    } else {
      break
    }
    index += 1
  }
  guard scan.digits > 0 else { return nil }
  guard index < count else { return scan }
  guard byte(index) | 0x20 == UInt8(ascii: "e") else { return nil }
  guard let power = exponent(from: index + 1, count: count, byte: byte) else { return nil }
  scan.exponent += power
  return scan
}

/// The digits of an exponent, held at 100,000 when there are more: every double is 0 or infinite long before.
@inline(__always)
private func exponent(from start: Int, count: Int, byte: (Int) -> UInt8) -> Int? {
  var index = start
  var negative = false
  if index < count, byte(index) == .minus || byte(index) == .plus {
    negative = byte(index) == .minus
    index += 1
  }
  guard index < count else { return nil }
  var value = 0
  while index < count {
    let digit = byte(index) &- .zero
    guard digit <= 9 else { return nil }
    value = min(value * 10 + Int(digit), 100_000)
    index += 1
  }
  return negative ? -value : value
}

/// 10^n for 0 ... 19.
private func integerPower(_ exponent: Int) -> UInt64 {
  var power: UInt64 = 1
  for _ in 0..<exponent { power &*= 10 }
  return power
}

/// numerator / denominator to the nearest double, halves to even.
///
/// Both are shifted up to 64 bits, so the integer quotient has at least 63; its remainder is folded into the
/// lowest bit, far below the 53 that are kept, and the one rounding left is that of the conversion.
private func roundedQuotient(_ numerator: UInt64, _ denominator: UInt64) -> Double {
  let up = numerator.leadingZeroBitCount
  let down = denominator.leadingZeroBitCount
  let dividend = numerator << UInt64(up)
  let (quotient, remainder) = (denominator << UInt64(down)).dividingFullWidth((dividend >> 1, dividend << 63))
  let exact = remainder == 0 ? quotient : quotient | 1
  return Double(sign: .plus, exponent: down - up - 63, significand: Double(exact))
}
