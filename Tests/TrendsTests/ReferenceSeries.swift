import Foundation

/// The stored series and what pymannkendall and scipy say of them.
struct ReferenceSeries {
  let values: [Double]
  /// By name; a number that there is none of is absent.
  let expected: [String: Double]

  static let all: [ReferenceSeries] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("References/trends")
    let series = rows(folder.appendingPathComponent("series.csv"))
    let values = Dictionary(grouping: series) { $0["id"] ?? "" }.mapValues { rows in
      rows.compactMap { $0["y"].flatMap(Double.init) }
    }
    return rows(folder.appendingPathComponent("expected.csv")).map { row in
      ReferenceSeries(values: values[row["id"] ?? ""] ?? [], expected: row.compactMapValues(Double.init))
    }
  }()

  private static func rows(_ file: URL) -> [[String: String]] {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map {
      Dictionary(uniqueKeysWithValues: zip(header, $0).map { (String($0), String($1)) })
    }
  }
}
