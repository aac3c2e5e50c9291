import ArgumentParser
import DataFrames
import Datasets
import FileFormats

/// Column names for the shell, read from the header of the file on the command line.
enum ColumnCompletion {
  /// For an option or argument that takes columns by comma.
  static let columns = CompletionKind.custom { words, _, prefix in names(words, prefix) }

  /// The names that can stand where `prefix` stands, what is before its last comma or plus kept in front.
  static func names(_ words: [String], _ prefix: String) -> [String] {
    let start = prefix.lastIndex { ",+".contains($0) }.map { prefix[...$0] } ?? ""
    return header(words).map { start + written($0) }
  }

  /// The columns of the first word that is data; words that are options or no data are passed over.
  private static func header(_ words: [String]) -> [String] {
    for word in words.dropFirst(2) where !word.hasPrefix("-") && !word.isEmpty {
      guard let source = try? DataSource.resolve(argument: word), let path = source.csvPath,
        let file = try? OpenedFile(path: path, name: path, GridOptions()).file
      else { continue }
      return file.header
    }
    return []
  }

  /// In brackets where the name alone would be cut.
  private static func written(_ name: String) -> String {
    name.allSatisfy { $0.isLetter || $0.isNumber || "_.-".contains($0) } ? name : "[\(name)]"
  }
}
