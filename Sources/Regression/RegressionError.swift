/// A model that cannot be estimated: why, and what to try instead.
public struct RegressionError: Error, Sendable, Equatable, CustomStringConvertible {
  public let description: String
  /// The frame's rows to blame, when some are, so that whoever knows the file can name its lines.
  public let rows: [Int]

  public init(_ description: String, rows: [Int] = []) {
    self.description = description
    self.rows = rows
  }
}
