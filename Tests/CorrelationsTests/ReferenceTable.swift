import Correlations
import DataFrames
import Foundation
import Testing

/// The rows of Tests/References/correlations/`file`, cells by column name.
func referenceRows(_ file: String) throws -> [[String: String]] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let text = try String(
    contentsOf: folder.appending(path: "References/correlations/\(file)"), encoding: .utf8)
  let lines = text.split(separator: "\n").map { line in
    line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
  return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { $1 } }
}

/// A named sample of data.csv: x, y, z, w, and the unit and time of panels.
func referenceSets() throws -> [String: DataFrame] {
  try Dictionary(grouping: referenceRows("data.csv")) { $0["set"] ?? "" }.mapValues { rows in
    let numbers = ["x", "y", "z", "w", "time"].map { name in
      numberColumn(rows.map { $0[name].flatMap(Double.init) })
    }
    let units = rows.map { $0["unit"] ?? "" }
    let levels = Set(units).sorted()
    let codes = units.map { unit in Int32(levels.firstIndex(of: unit) ?? 0) }
    return DataFrame(
      source: "data.csv", names: ["x", "y", "z", "w", "time", "unit"],
      columns: numbers + [.categories(CategoryColumn(codes: codes, levels: levels))], rowCount: rows.count)
  }
}

/// A column of numbers, `nil` where missing.
func numberColumn(_ values: [Double?]) -> Column {
  var bits = Bitmap(repeating: true, count: values.count)
  for (row, value) in values.enumerated() where value == nil { bits[row] = false }
  return .numbers(
    NumberColumn(values: values.map { $0 ?? 0 }, validity: values.contains { $0 == nil } ? bits : nil))
}

/// A frame of columns of numbers.
func frame(_ columns: [(name: String, values: [Double?])]) -> DataFrame {
  DataFrame(
    source: "data.csv", names: columns.map(\.name), columns: columns.map { numberColumn($0.values) },
    rowCount: columns[0].values.count)
}

/// The same frame with its rows in another order.
func shuffled(_ frame: DataFrame, _ order: [Int]) -> DataFrame {
  let columns = frame.columns.map { column -> Column in
    switch column {
    case .numbers(let numbers):
      let validity = numbers.validity
      return numberColumn(order.map { validity?[$0] ?? true ? numbers.values[$0] : nil })
    case .categories(let categories):
      return .categories(
        CategoryColumn(codes: order.map { categories.codes[$0] }, levels: categories.levels))
    }
  }
  return DataFrame(source: frame.source, names: frame.names, columns: columns, rowCount: frame.rowCount)
}

/// The correlations of pairs in a frame, as a panel where unit and time are asked for.
func correlations(
  _ frame: DataFrame, _ pairs: [(x: String, y: String)], controls: [String] = [], within: String? = nil,
  isPanel: Bool = false, _ options: CorrelationOptions = allMethods()
) throws -> [Correlation] {
  var names: [String] = []
  for name in pairs.flatMap({ [$0.x, $0.y] }) + controls where !names.contains(name) { names.append(name) }
  let panel = isPanel ? try Panel(frame, unit: "unit", time: "time") : nil
  let sample = try CorrelationSample(
    frame, sources: names.map { CorrelationSample.Source($0) }, within: within, panel: panel)
  return try CorrelationMatrix(sample, pairs: pairs, controls: controls, options: options).correlations
}

func allMethods(draws: Int? = nil, threads: Int = 1) -> CorrelationOptions {
  var options = CorrelationOptions()
  options.methods = CorrelationMethod.allCases
  (options.draws, options.threads) = (draws, threads)
  return options
}

/// Whether a number is that of the reference; both may be absent.
func agrees(_ ours: Double?, _ theirs: String?, absolute: Double = 0, relative: Double = 0) -> Bool {
  guard let theirs = theirs.flatMap(Double.init) else { return true }
  guard let ours else { return false }
  return abs(ours - theirs) <= absolute + relative * abs(theirs)
}
