import Foundation

/// The stored numbers of R and Python.
enum ReferenceFiles {
  /// The rows of a file of `Tests/References/breaks`, by column.
  static func rows(_ name: String) -> [[String: String]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("References/breaks").appendingPathComponent(name)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map {
      Dictionary(uniqueKeysWithValues: zip(header, $0).map { (String($0), String($1)) })
    }
  }

  /// One of R's series and what strucchange says of it.
  struct Series: Sendable {
    let id: String
    let values: [Double]
    let words: [String: String]

    func number(_ name: String) -> Double? { words[name].flatMap(Double.init) }
    func integers(_ name: String) -> [Int] {
      (words[name] ?? "").split(separator: " ").compactMap { Int($0) }
    }
  }

  static let series: [Series] = {
    let values = Dictionary(grouping: rows("series.csv")) { $0["id"] ?? "" }.mapValues { rows in
      rows.compactMap { $0["y"].flatMap(Double.init) }
    }
    return rows("expected.csv").map { row in
      Series(id: row["id"] ?? "", values: values[row["id"] ?? ""] ?? [], words: row)
    }
  }()

  static func series(_ id: String) -> [Double] { series.first { $0.id == id }?.values ?? [] }
}
