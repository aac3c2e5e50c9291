import DataFrames
import Formulas
import Foundation

@testable import Convergence

/// Numbers of another implementation in doubles agree to about its own rounding.
let secondImplementation = 1e-10

/// The rows of Tests/References/convergence/`file`, cells by column name.
func referenceRows(_ file: String) throws -> [[String: String]] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let text = try String(
    contentsOf: folder.appending(path: "References/convergence/\(file)"), encoding: .utf8)
  let lines = text.split(whereSeparator: \.isNewline).map { line in
    line.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
    }
  }
  return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { $1 } }
}

func number(_ row: [String: String], _ key: String) -> Double? { row[key].flatMap(Double.init) }

func isNear(_ found: Double?, _ expected: Double?, _ tolerance: Double = secondImplementation) -> Bool {
  guard let found, let expected else { return found == nil && expected == nil }
  return abs(found - expected) <= tolerance * max(1e-3, abs(expected))
}

/// A frame of unit, year, y and two controls.
struct ReferencePanel {
  let frame: DataFrame
  let panel: Panel

  init(_ rows: [[String: String]]) throws {
    let units = rows.map { $0["unit"] ?? "" }
    let levels = Set(units).sorted()
    let numbers = ["year", "y", "a", "b"].map { name -> Column in
      let values = rows.map { number($0, name) }
      var bits = Bitmap(repeating: true, count: values.count)
      for (row, value) in values.enumerated() where value == nil { bits[row] = false }
      return .numbers(NumberColumn(values: values.map { $0 ?? 0 }, validity: bits))
    }
    frame = DataFrame(
      source: "panels.csv", names: ["unit", "year", "y", "a", "b"],
      columns: [
        .categories(
          CategoryColumn(
            codes: units.map { unit in Int32(levels.firstIndex(of: unit) ?? 0) }, levels: levels))
      ] + numbers, rowCount: rows.count)
    panel = try Panel(frame, unit: "unit", time: "year")
  }

  static func all() throws -> [String: ReferencePanel] {
    try Dictionary(grouping: referenceRows("panels.csv")) { $0["set"] ?? "" }.mapValues {
      try ReferencePanel($0)
    }
  }

  func column(_ name: String) -> NumberColumn {
    guard case .numbers(let column)? = frame.column(name) else { return NumberColumn(values: []) }
    return column
  }

  var grid: ScoreGrid { ScoreGrid(panel, column("y"), rows: .all(frame.rowCount)) }

  func controls(_ names: [String]) -> [CrossSection.Control] {
    names.map { CrossSection.Control($0, panel, column($0), rows: .all(frame.rowCount), grid: grid) }
  }
}

/// A grid without gaps from rows of scores, years from 2011 on.
func grid(_ scores: [[Double?]], times: [Double]? = nil) -> ScoreGrid {
  ScoreGrid(
    units: scores.indices.map { "u\($0)" },
    times: times ?? (scores.first ?? []).indices.map { Double(2011 + $0) },
    scores: scores)
}
