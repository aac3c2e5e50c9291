import Distributions
import Glibc
import Testing

/// Relative error allowed to densities and tails. The layer promises 1e-13 (1e-12 below 1e-20) and reaches
/// 2e-15; between the two, so that a loss is seen before the promise is broken, whatever the C library's last
/// digits.
let tailTolerance = 1e-14

/// Relative error allowed to a quantile, times its condition p / (|x| density) where that is above 1: a tail
/// rounded to a double does not determine x any better.
let quantileTolerance = 1e-14

/// A stored point: the distribution's parameters, x, and what mpmath says there.
struct StoredPoint {
  let parameters: [Double]
  let x: Double
  let density: Double
  let lower: Double
  let upper: Double
  /// The smaller tail as a double, and the quantile at exactly that probability.
  let quantile: (ofLower: Bool, p: Double, x: Double)?
}

/// The rows of Tests/References/distributions/`subject`.csv.
func storedPoints(_ subject: String, parameters: Int) throws -> [StoredPoint] {
  let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  let text = try contents("/" + folder + "/References/distributions/" + subject + ".csv")
  return try text.split(separator: "\n").dropFirst().map { line in
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    func number(_ i: Int) throws -> Double { try #require(Double(cells[i]), "\(subject): \(cells[i])") }
    let k = parameters
    return StoredPoint(
      parameters: try (0..<k).map(number), x: try number(k), density: try number(k + 1),
      lower: try number(k + 2), upper: try number(k + 3),
      quantile: cells.count > k + 4
        ? (cells[k + 4] == "lower", try number(k + 5), try number(k + 6)) : nil)
  }
}

private func contents(_ path: String) throws -> String {
  let file = unsafe open(path, O_RDONLY)
  try #require(file >= 0, "no file \(path)")
  defer { close(file) }
  var text: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
    try #require(count >= 0, "cannot read \(path)")
    if count == 0 { return String(decoding: text, as: UTF8.self) }
    text += buffer[..<count]
  }
}

/// |value / expected - 1|; infinite for NaN.
func relativeError(_ value: Double, _ expected: Double) -> Double {
  let error = expected == 0 ? abs(value) : abs(value / expected - 1)
  return error.isNaN ? .infinity : error
}

/// Compares density, tails and quantile of every stored point.
func compare(
  _ subject: String, parameters: Int, atLeast rows: Int, _ distribution: ([Double]) -> any Distribution
) throws {
  let points = try storedPoints(subject, parameters: parameters)
  #expect(points.count >= rows)
  for point in points {
    let it = distribution(point.parameters)
    let place = "\(it) at \(point.x)"
    #expect(relativeError(it.density(point.x), point.density) <= tailTolerance, "density of \(place)")
    #expect(relativeError(it.lowerTail(point.x), point.lower) <= tailTolerance, "lower tail of \(place)")
    #expect(relativeError(it.upperTail(point.x), point.upper) <= tailTolerance, "upper tail of \(place)")
    guard let (ofLower, p, x) = point.quantile else { continue }
    let quantile = ofLower ? it.quantile(lower: p) : it.quantile(upper: p)
    let condition = x == 0 ? 1 : max(1, p / (abs(x) * point.density))
    #expect(relativeError(quantile, x) <= quantileTolerance * condition, "quantile at \(p) of \(place)")
  }
}
