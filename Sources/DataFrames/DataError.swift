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
