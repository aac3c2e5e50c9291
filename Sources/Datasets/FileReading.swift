/// Which part of a file holds the table, and how its text is written; each as the option of that name takes it.
public struct FileReading: Sendable, Equatable {
  public var sheet: String?
  public var range: String?
  public var headerRow: String?
  public var table: String?
  public var query: String?
  public var encoding: String?
  public var decimal: String?
  public var skip: String?
  public var footer: String?

  public init() {}

  /// Its parts by their names in a codebook.
  static var parts: [(key: String, path: WritableKeyPath<FileReading, String?>)] {
    [
      ("sheet", \.sheet), ("range", \.range), ("header_row", \.headerRow), ("from_table", \.table),
      ("query", \.query), ("encoding", \.encoding), ("decimal", \.decimal), ("skip", \.skip),
      ("footer", \.footer),
    ]
  }

  /// What is said, in the words of the options.
  public var words: [String] {
    Self.parts.compactMap { part in
      self[keyPath: part.path].map { "--\(part.key.replacing("_", with: "-")) \($0)" }
    }
  }

  /// What `other` says, and this where it says nothing.
  public func merging(_ other: FileReading) -> FileReading {
    var result = self
    for part in Self.parts {
      result[keyPath: part.path] = other[keyPath: part.path] ?? self[keyPath: part.path]
    }
    return result
  }
}
