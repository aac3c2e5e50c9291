/// The series without its first autocorrelation: y[t] - r y[t - 1], one value shorter.
///
/// A true trend becomes (1 - r) of itself and makes r larger than it is, so that power is lost; what is gained is a
/// test that keeps its size better than the other corrections do.
///
/// > Reference: von Storch (1995), Misuses of statistical analysis in climate research, in *Analysis of Climate
/// > Variability*.
///
/// - Returns: `nil` of a constant series.
func prewhitened(_ values: [Double]) -> [Double]? {
  guard let r = autocorrelations(values)?[1] else { return nil }
  return withTies((1..<values.count).map { values[$0] - values[$0 - 1] * r })
}

/// The same with Sen's trend taken out before and put back after, so that the trend does not pass for
/// autocorrelation.
///
/// The trap: what is put back was estimated from the same values, so that noise comes back as trend and the test
/// rejects far too often in short series.
///
/// > Reference: Yue, Pilon, Phinney and Cavadias (2002), The influence of autocorrelation on the ability to detect
/// > trend in hydrological series, *Hydrological Processes* 16.
func trendFreePrewhitened(_ values: [Double]) -> [Double]? {
  let slope = stepSlope(values)
  return (prewhitened(detrended(values))?.enumerated().map { $1 + Double($0 + 1) * slope }).map(withTies)
}
