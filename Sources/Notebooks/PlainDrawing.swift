/// An SVG drawing that may stand in a page as it is: no script, no style for the page around it, nothing from elsewhere.
///
/// What is not plain by this short list still shows, as an image in an address of its own, where nothing can run.
struct PlainDrawing {
  /// The element, its names made the page's own.
  let text: String

  private static let refused = [
    "<script", "<style", "<foreignobject", "<iframe", "<embed", "<object", "<image", "<animate", "<set",
    "<a ", "<a>",
    "<!doctype", "<!entity", "<![cdata[", "javascript:", "@import", "src=", "style=\"@", "\\",
  ]

  /// - Parameter number: The drawing's number on the page, which keeps its names apart from those of others.
  init?(_ bytes: [UInt8], number: Int) {
    guard let whole = String(validating: bytes, as: UTF8.self),
      let start = whole.range(of: "<svg"), let end = whole.lastRange(of: "</svg>")
    else { return nil }
    let text = String(whole[start.lowerBound..<end.upperBound])
    let small = Self.withoutDarkColours(text).lowercased()
    guard small.contains("viewbox="), !Self.refused.contains(where: small.contains),
      !Self.hasHandler(small), Self.leadsNowhere(small)
    else { return nil }
    self.text = Self.renamed(text, prefix: "figure-\(number)-")
  }

  /// The drawing without the style sheets that do nothing but change the colours of its own classes for dark
  /// surroundings, as those of the program's figures; any other sheet is left, and refused.
  private static func withoutDarkColours(_ text: String) -> String {
    let (open, close) = ("<style>@media screen and (prefers-color-scheme:dark){", "}</style>")
    var rest = text
    while let start = rest.firstRange(of: open),
      let end = rest[start.upperBound...].firstRange(of: close),
      rest[start.upperBound..<end.lowerBound].split(separator: "}").allSatisfy(isColour)
    {
      rest.removeSubrange(start.lowerBound..<end.upperBound)
    }
    return rest
  }

  /// Whether a rule, without its last bracket, reads `.name-of-the-drawing{fill:#123456`; the page's own classes have no
  /// hyphen.
  private static func isColour(_ rule: Substring) -> Bool {
    let parts = rule.split(separator: "{", omittingEmptySubsequences: false)
    let selector = parts[0].drop(while: \.isWhitespace)
    if selector.isEmpty, parts.count == 1 { return true }
    guard parts.count == 2, selector.first == ".", selector.contains("-") else { return false }
    let value = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    return selector.dropFirst().allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      && value.count == 2 && ["fill", "stroke"].contains(value[0]) && value[1].first == "#"
      && value[1].dropFirst().allSatisfy(\.isHexDigit)
  }

  /// Whether an attribute such as `onload` is there.
  private static func hasHandler(_ text: String) -> Bool {
    text.ranges(of: "on").contains { place in
      let before = place.lowerBound == text.startIndex ? " " : text[text.index(before: place.lowerBound)]
      let rest = text[place.upperBound...].drop(while: \.isLetter).drop(while: \.isWhitespace)
      return !before.isLetter && rest.hasPrefix("=")
    }
  }

  /// Whether all references are to the drawing itself.
  private static func leadsNowhere(_ text: String) -> Bool {
    text.components(after: "href=").allSatisfy { $0.hasPrefix("\"#") }
      && text.components(after: "url(").allSatisfy { $0.hasPrefix("#") }
  }

  private static func renamed(_ text: String, prefix: String) -> String {
    var text = text
    let names = Set(text.components(after: " id=\"").map { String($0.prefix { $0 != "\"" }) })
    for name in names.sorted() where !name.isEmpty {
      for (before, after) in [(" id=\"", "\""), ("href=\"#", "\""), ("url(#", ")")] {
        text = text.replacing(before + name + after, with: before + prefix + name + after)
      }
    }
    for attribute in [" aria-labelledby=\"", " aria-describedby=\""] {
      let pieces = text.components(between: attribute)
      text =
        pieces.head
        + pieces.tails.map { tail in
          let value = tail.prefix { $0 != "\"" }
          let own = value.split(separator: " ").map { prefix + $0 }.joined(separator: " ")
          return attribute + own + tail.dropFirst(value.count)
        }.joined()
    }
    return text
  }
}

extension String {
  /// What follows each place of a word, up to the next.
  fileprivate func components(after word: String) -> [Substring] { components(between: word).tails }

  fileprivate func components(between word: String) -> (head: Substring, tails: [Substring]) {
    let places = ranges(of: word)
    guard let first = places.first else { return (self[...], []) }
    let ends = places.dropFirst().map(\.lowerBound) + [endIndex]
    return (self[..<first.lowerBound], zip(places, ends).map { self[$0.upperBound..<$1] })
  }

  fileprivate func range(of word: String) -> Range<String.Index>? { firstRange(of: word) }

  fileprivate func lastRange(of word: String) -> Range<String.Index>? { ranges(of: word).last }
}
