import DataFrames
import Distributions
import Foundation

/// Levels that move, noise and a shock a year, the same on every machine.
enum SamplePanel {
  static func series(units: Int, years: Int, first: Double = 2010) -> [UnitSeries] {
    var stream = PhiloxStream(seed: 7, procedure: "sample panel", draw: 0)
    let shocks = (0..<years).map { _ in stream.standardNormal() }
    return (0..<units).map { unit in
      var level = 50 + 3 * stream.standardNormal()
      let values = shocks.map { shock in
        level += 0.5 * stream.standardNormal()
        return level + stream.standardNormal() + shock
      }
      return UnitSeries(unit: "u\(100 + unit)", times: (0..<years).map { first + Double($0) }, values: values)
    }
  }
}

extension Double {
  var logarithm: Double { log(self) }
}
