internal import Tables

/// How numbers on axes are written.
public struct NumberStyle: Sendable, Equatable {
  /// A decimal comma, as in Vietnamese.
  public var hasComma = false

  public init(hasComma: Bool = false) { self.hasComma = hasComma }

  /// With a true minus sign, which is as wide as a plus.
  public func text(_ value: Double, decimals: Int) -> String {
    localised(NumberText.decimal(value, digits: decimals))
  }

  /// In its shortest form.
  public func text(_ value: Double) -> String { localised(NumberText.exact(value)) }

  /// A number that was rounded elsewhere.
  func localised(_ text: String) -> String {
    String(text.map { $0 == "-" ? "−" : hasComma && $0 == "." ? "," : $0 })
  }
}
