/// Numbers as text: exact for programs, rounded for readers; the same on every machine and in every locale.
///
/// Rounding is half to even on the exact binary value: 2.5 gives 2, and 1.005, which is a little less than
/// it looks, gives 1.00.
public enum NumberText {
  /// Digits kept when a number is too small for the decimals asked for.
  private static let digitsOfTiny = 2
  /// From here on the plain digits would be longer than a double is exact.
  private static let plainLimit = 15

  /// The shortest text that reads back as the same double, valid in JSON; whole numbers have no point.
  ///
  /// Negative zero keeps its sign (`-0.0`). A number that is not finite gives `null`, as JSON has no other
  /// word.
  public static func exact(_ x: Double) -> String {
    guard x.isFinite else { return "null" }
    let text = x.description
    let isWhole = text.utf8.count > 2 && text.utf8.suffix(2).elementsEqual(".0".utf8)
    return isWhole && !(x == 0 && x.sign == .minus) ? String(text.dropLast(2)) : text
  }

  /// The number with a fixed count of decimals, never `-0.000`.
  ///
  /// A non-zero number never reads as zero: what would round to 0.000 is shown with two significant digits
  /// (`0.00042`, `1.2e-05`). From 1e15 on it is scientific.
  ///
  /// - Parameters:
  ///   - x: The number; NaN gives `NaN`, infinity `∞`.
  ///   - digits: Decimals, at least 0.
  public static func decimal(_ x: Double, digits: Int) -> String {
    precondition(digits >= 0, "decimals cannot be negative")
    guard x.isFinite else { return nonFinite(x) }
    let exact = ExactDecimal(x.magnitude)
    let rounded = exact.rounded(toDecimals: digits)
    if rounded.digits.isEmpty && x != 0 { return significant(x, digits: digitsOfTiny) }
    if rounded.exponent >= plainLimit { return scientific(x, digits: digits + 1) }
    return sign(x) + plain(rounded, decimals: digits)
  }

  /// The number with a count of significant digits, trailing zeros kept, no exponent from 1e-4 up to 1e15.
  ///
  /// Digits before the point are never blotted out: 123456 with three digits is `123456`, not `123000`.
  public static func significant(_ x: Double, digits: Int) -> String {
    precondition(digits >= 1, "at least one significant digit")
    guard x.isFinite else { return nonFinite(x) }
    let exact = ExactDecimal(x.magnitude)
    if x == 0 { return plain(exact, decimals: digits - 1) }
    let rounded = exact.rounded(toDigits: max(digits, exact.point))
    guard rounded.exponent >= -4 && rounded.exponent < plainLimit else {
      return scientific(x, digits: digits)
    }
    return sign(x) + plain(rounded, decimals: max(0, digits - 1 - rounded.exponent))
  }

  /// The number as d.dde±dd with a count of significant digits, trailing zeros kept.
  public static func scientific(_ x: Double, digits: Int) -> String {
    precondition(digits >= 1, "at least one significant digit")
    guard x.isFinite else { return nonFinite(x) }
    let rounded = ExactDecimal(x.magnitude).rounded(toDigits: digits)
    let power = x == 0 ? 0 : rounded.exponent
    let fraction = rounded.text(from: power - 1, downTo: power - digits + 1)
    let mantissa = rounded.text(from: power, downTo: power) + (fraction.isEmpty ? "" : "." + fraction)
    let size = power.magnitude < 10 ? "0\(power.magnitude)" : "\(power.magnitude)"
    return sign(x) + mantissa + (power < 0 ? "e-" : "e+") + size
  }

  /// A p-value: `<0.001` when it is smaller than the last decimal shown can tell, fixed decimals otherwise.
  ///
  /// - Parameters:
  ///   - p: A probability; an underflowed 0 also reads `<0.001`, as no p-value is zero.
  ///   - digits: Decimals; fewer than one counts as one.
  public static func pValue(_ p: Double, digits: Int = 3) -> String {
    let digits = max(digits, 1)
    guard p.isFinite else { return nonFinite(p) }
    let least = "0." + String(repeating: "0", count: digits - 1) + "1"
    // The literal, not a product of tenths: 0.1 * 0.1 * 0.1 is not the double nearest 0.001.
    if let bound = Double(least), p < bound { return "<" + least }
    return decimal(p, digits: digits)
  }

  private static func sign(_ x: Double) -> String { x < 0 ? "-" : "" }

  private static func nonFinite(_ x: Double) -> String {
    x.isNaN ? "NaN" : x < 0 ? "-∞" : "∞"
  }

  private static func plain(_ value: ExactDecimal, decimals: Int) -> String {
    let whole = value.text(from: max(value.point - 1, 0), downTo: 0)
    return decimals == 0 ? whole : whole + "." + value.text(from: -1, downTo: -decimals)
  }
}
