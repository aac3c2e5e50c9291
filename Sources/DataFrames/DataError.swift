/// What is wrong with the data, where, what was expected, and the way out, in one message.
public struct DataError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// The input is missing or cannot be read.
    case unreadable
    /// The input was read and is wrong.
    case invalid
  }

  public let kind: Kind
  public let description: String

  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}

extension DataError {
  /// A column that is not there, with the nearest name or, when none is near, the names there are.
  public static func noColumn(_ name: String, in source: String, among names: [String]) -> DataError {
    let listed = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", ..." : "")
    let way = nearestName(to: name, among: names).map { "did you mean \"\($0)\"?" } ?? "it has \(listed)"
    return DataError(.invalid, "no column \"\(name)\" in \(source); \(way)")
  }
}
