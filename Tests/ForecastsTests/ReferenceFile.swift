import DataFrames
import Foundation

@testable import Forecasts

/// A stored table of numbers and the texts of its keys.
struct ReferenceFile {
  let rows: [[String: String]]

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("References/forecasts")
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    rows = lines.dropFirst().map { line in
      Dictionary(uniqueKeysWithValues: zip(lines[0], line).map { (String($0), String($1)) })
    }
  }

  /// The units' series, in the order of the file.
  func series(unit: String, time: String, value: String) -> [UnitSeries] {
    var names: [String] = []
    for row in rows { if let name = row[unit], names.last != name { names.append(name) } }
    return names.map { name in
      let own = rows.filter { $0[unit] == name }
      return UnitSeries(unit: name, times: own.map { $0.number(time) }, values: own.map { $0.number(value) })
    }
  }
}

extension [String: String] {
  func number(_ key: String) -> Double { self[key].flatMap(Double.init) ?? .nan }

  var ratios: VarianceRatios { VarianceRatios(levelShare: number("w"), driftRatio: number("d")) }
}

/// |a - b| relative to the larger, or absolute below one.
func distance(_ a: Double, _ b: Double) -> Double { (a - b).magnitude / max(1, a.magnitude, b.magnitude) }

/// Two ways of summing a few dozen well-scaled numbers.
let rounding = 1e-11
