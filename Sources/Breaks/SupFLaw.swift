internal import Distributions

/// Hansen's approximation to the law of the largest F statistic of one shift of the mean.
///
/// For a share tau of points left out at either end, the tail at x is that of chi-squared with eta degrees of freedom
/// at a + b x; a, b and eta were fitted for tau = 0.49, 0.47, ..., 0.01 and p is interpolated between them. With one
/// place only F follows its own law.
///
/// The trap: the usual F table, made for a date known beforehand, finds a break in two series of five without any.
///
/// > Reference: Hansen (1997), Approximate asymptotic p values for structural-change tests, *JBES* 15(1).
enum SupFLaw {
  /// - Parameters:
  ///   - x: the statistic.
  ///   - n: the points.
  ///   - places: the numbers of points before the change that were looked at.
  static func upperTail(_ x: Double, n: Int, places: ClosedRange<Int>) -> Double {
    let (from, to) = (Double(places.lowerBound), Double(places.upperBound))
    let lambda = (Double(n) - from) * to / (from * (Double(n) - to))
    if lambda == 1 { return FDistribution(numerator: 1, denominator: Double(n - 2)).upperTail(x) }
    let tau = 1 / (1 + lambda.squareRoot())
    if tau >= 0.49 {
      let chow = ChiSquared(degreesOfFreedom: 1).upperTail(x)
      return ((0.5 - tau) * tail(x, 0) + (tau - 0.49) * chow) * 100
    }
    if tau <= 0.01 { return tail(x, coefficients.count - 1) }
    let place = (0.51 - tau) * 50
    let row = max(1, Int(place))
    let share = place - Double(row)
    return (1 - share) * tail(x, row - 1) + share * tail(x, row)
  }

  private static func tail(_ x: Double, _ row: Int) -> Double {
    let (a, b, freedom) = coefficients[row]
    return ChiSquared(degreesOfFreedom: freedom).upperTail(max(0, a + b * x))
  }

  /// a, b and eta for one coefficient, tau from 0.49 down to 0.01.
  private static let coefficients: [(Double, Double, Double)] = [
    (-0.06484670, 0.99671156, 1.25732410),
    (-0.15305667, 0.96757645, 1.43651315),
    (-0.23071675, 0.95825013, 1.56531261),
    (-0.29247661, 0.95715782, 1.68851898),
    (-0.35706588, 0.95237505, 1.77889686),
    (-0.40514715, 0.96055795, 1.89761322),
    (-0.45248386, 0.95810999, 1.98370422),
    (-0.50458517, 0.96149538, 2.07086519),
    (-0.55009159, 0.96684273, 2.17244338),
    (-0.60241623, 0.96518399, 2.23509053),
    (-0.64308746, 0.97354902, 2.33722161),
    (-0.68833676, 0.97829106, 2.42776524),
    (-0.73136161, 0.98206870, 2.50833918),
    (-0.78078198, 0.99475319, 2.62095510),
    (-0.82894221, 1.00023473, 2.70286643),
    (-0.88430133, 1.00162529, 2.77835798),
    (-0.94992650, 1.00384268, 2.84325795),
    (-0.98828874, 1.01604712, 2.96752918),
    (-1.04892713, 1.02570939, 3.08442682),
    (-1.11527783, 1.03526033, 3.19770394),
    (-1.14992644, 1.06643436, 3.44739573),
    (-1.24010871, 1.06929468, 3.54993605),
    (-1.38522113, 1.06808543, 3.61667211),
    (-1.48296473, 1.12839690, 4.07202473),
    (-1.78738608, 1.17220925, 4.47267010),
  ]
}
