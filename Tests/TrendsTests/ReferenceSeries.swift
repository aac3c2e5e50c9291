import Foundation

/// The stored series and what pymannkendall and scipy say of them.
struct ReferenceSeries {
  let id: String
  let values: [Double]
  /// By name; a number that there is none of is absent.
  let expected: [String: Double]

  static let all: [ReferenceSeries] = {
    let series = rows("series.csv")
    let values = Dictionary(grouping: series) { $0["id"] ?? "" }.mapValues { rows in
      rows.compactMap { $0["y"].flatMap(Double.init) }
    }
    return rows("expected.csv").map { row in
      ReferenceSeries(
        id: row["id"] ?? "", values: values[row["id"] ?? ""] ?? [],
        expected: row.compactMapValues(Double.init))
    }
  }()

  /// The series that a further table speaks of, each with its row.
  static func with(_ table: String) -> [(values: [Double], row: [String: Double])] {
    let known = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.values) })
    return rows(table).map { row in (known[row["id"] ?? ""] ?? [], row.compactMapValues(Double.init)) }
  }

  /// The rows of a table of references, by column.
  static func rows(_ name: String) -> [[String: String]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("References/trends").appendingPathComponent(name)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map {
      Dictionary(uniqueKeysWithValues: zip(header, $0).map { (String($0), String($1)) })
    }
  }
}
