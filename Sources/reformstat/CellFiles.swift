import Datasets
import Notebooks

/// Which files the command of a cell will make, told from its words before it runs.
///
/// Such a file must not be there when the notebook begins, or a second run would not see what the first saw: a codebook
/// that exists is not drafted anew.
enum CellFiles {
  private static let options = ["-o", "--output", "--figure"]

  /// Paths as typed, from the notebook's folder, in which the program works now.
  static func paths(of cell: NotebookCell) -> [String] {
    guard let words = try? cell.words() else { return [] }
    return values(in: words).flatMap { value in
      isFolder(value) ? codebooks(in: value, of: words.dropFirst().first ?? "") : [value]
    }
  }

  /// Whether a lone - among the words asks for standard input, which a cell has not.
  static func readsStandardInput(_ words: [String]) -> Bool {
    words.indices.contains { words[$0] == "-" && ($0 == 0 || !options.contains(words[$0 - 1])) }
  }

  private static func values(in words: [String]) -> [String] {
    let following = zip(words, words.dropFirst()).filter { options.contains($0.0) }.map(\.1)
    let joined = words.flatMap { word in
      options.dropFirst().filter { word.hasPrefix($0 + "=") }.map { String(word.dropFirst($0.count + 1)) }
    }
    return (following + joined).filter { $0 != "-" && !$0.isEmpty }
  }

  /// What `codebook data -o folder` writes.
  private static func codebooks(in folder: String, of data: String) -> [String] {
    let head = folder.hasSuffix("/") ? folder : folder + "/"
    let file = data.lastIndex(of: "/").map { String(data[data.index(after: $0)...]) } ?? data
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let name = isFolder(data) || stem.isEmpty ? "" : stem + "."
    return [head + name + "datapackage.json"]
  }
}
