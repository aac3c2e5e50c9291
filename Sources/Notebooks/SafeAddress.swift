/// Which addresses of a document may stand on a page.
enum SafeAddress {
  private static let schemes = ["http", "https", "mailto", "tel"]

  /// The address of a link; nil for one that would run something or open a file.
  static func link(_ address: String) -> String? {
    guard let scheme = scheme(of: address) else { return address.hasPrefix("//") ? nil : address }
    return schemes.contains(scheme) ? address : nil
  }

  /// Whether it names a file beside the document.
  static func isLocal(_ address: String) -> Bool {
    scheme(of: address) == nil && !address.hasPrefix("//") && !address.hasPrefix("#") && !address.isEmpty
  }

  /// What stands before the first colon, where that can be a scheme; blanks and control characters, which browsers
  /// skip, hide none.
  private static func scheme(of address: String) -> String? {
    let scalars = address.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
    let text = String(String.UnicodeScalarView(scalars))
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let head = text[..<colon]
    guard !head.contains(where: { "/?#".contains($0) }) else { return nil }
    return head.lowercased()
  }
}
