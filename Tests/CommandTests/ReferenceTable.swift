import Foundation
import Testing

/// A small CSV as texts: what a reference or the program printed.
struct ReferenceTable {
  /// A row by column name; a name that does not exist reads as empty.
  struct Row: Sendable, CustomTestStringConvertible {
    let cells: [String: String]
    subscript(_ name: String) -> String { cells[name] ?? "" }
    func number(_ name: String) -> Double? { Double(self[name]) }
    var testDescription: String {
      cells.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
  }

  let rows: [Row]

  init(_ file: URL) throws { self.init(csv: try String(contentsOf: file, encoding: .utf8)) }

  /// The rows of a file, none when it cannot be read: for the arguments of tests, which cannot throw.
  static func rows(of file: URL) -> [Row] { (try? ReferenceTable(file))?.rows ?? [] }

  init(csv: String) {
    let lines = csv.split(whereSeparator: \.isNewline).map { Self.cells($0) }
    guard let header = lines.first else {
      rows = []
      return
    }
    rows = lines.dropFirst().map { Row(cells: Dictionary(zip(header, $0)) { $1 }) }
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var quoted = false
    for letter in line {
      switch letter {
      case "\"": quoted.toggle()
      case "," where !quoted: cells.append("")
      default: cells[cells.count - 1].append(letter)
      }
    }
    return cells
  }
}
