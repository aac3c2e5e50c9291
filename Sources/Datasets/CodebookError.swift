/// A codebook that is refused, with every fault found in it.
public struct CodebookError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file, as messages name it.
  public let source: String
  /// One line a fault: the place in the document, what is wrong there, what was expected.
  public let faults: [String]

  public init(source: String, faults: [String]) {
    precondition(!faults.isEmpty, "a refused codebook has a fault")
    self.source = source
    self.faults = faults
  }

  public var description: String {
    let count = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    return (["the codebook \"\(source)\" has \(count):"] + faults.map { "  " + $0 }).joined(separator: "\n")
  }
}
