/// A stationary first-order autoregression: u[t] = rho u[t-1] + s sqrt(1 - rho^2) z[t], u[0] = s z[0].
///
/// Starting from zero instead would make early years quieter than late ones.
///
/// > Reference: Hamilton (1994), *Time Series Analysis*, section 3.4.
struct ErrorProcess {
  private let deviation: Double
  private let rho: Double
  private var last: Double?

  /// - Parameters:
  ///   - deviation: s, the standard deviation in every year.
  ///   - rho: between -1 and 1, neither included.
  init(deviation: Double, rho: Double) {
    self.deviation = deviation
    self.rho = rho
  }

  /// The next error.
  ///
  /// - Parameter z: a standard normal number that no other error has.
  mutating func next(_ z: Double) -> Double {
    let error = last.map { rho * $0 + deviation * (1 - rho * rho).squareRoot() * z } ?? deviation * z
    last = error
    return error
  }
}
