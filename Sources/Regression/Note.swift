/// A caveat on a result that was computed all the same, in whole sentences.
public struct Note: Sendable, Equatable {
  public let text: String
  /// Whether a strict reader should refuse the result: few clusters, dropped terms, most rows lost.
  public let isWarning: Bool

  public init(_ text: String, isWarning: Bool = false) {
    self.text = text
    self.isWarning = isWarning
  }
}
