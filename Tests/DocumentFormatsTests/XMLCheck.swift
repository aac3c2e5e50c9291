/// Whether a text is well-formed XML as far as our parts use it: one root, tags closed in order, attributes quoted and
/// named once, no bare `<` or `&`.
struct XMLCheck {
  /// What is wrong first; nil where nothing is.
  let fault: String?

  init(_ text: String) { fault = Self.fault(in: text) }

  private static func fault(in text: String) -> String? {
    var open: [Substring] = []
    var roots = 0
    var rest = text[...]
    if rest.hasPrefix("<?xml") {
      guard let end = rest.firstIndex(of: ">") else { return "the head has no end" }
      rest = rest[rest.index(after: end)...]
    }
    while let start = rest.firstIndex(of: "<") {
      if let fault = faultInText(rest[..<start]) { return fault }
      guard let end = rest[start...].firstIndex(of: ">") else { return "a tag has no end" }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return "</\(tag.dropFirst())> closes nothing" }
        continue
      }
      let name = tag.prefix { $0 != " " && $0 != "/" }
      if open.isEmpty { roots += 1 }
      if let fault = faultInAttributes(tag.dropFirst(name.count)) { return "<\(tag)>: \(fault)" }
      if !tag.hasSuffix("/") { open.append(name) }
    }
    if let fault = faultInText(rest) { return fault }
    return !open.isEmpty ? "<\(open.last ?? "")> stays open" : roots == 1 ? nil : "\(roots) roots"
  }

  private static func faultInText(_ text: Substring) -> String? {
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let name = part.prefix { $0 != ";" }
      guard ["amp", "lt", "gt", "quot", "apos"].contains(name) || name.hasPrefix("#") else {
        return "a bare &"
      }
    }
    return text.unicodeScalars.contains { $0.value < 0x20 && !"\n\r\t".unicodeScalars.contains($0) }
      ? "a control character" : nil
  }

  private static func faultInAttributes(_ text: Substring) -> String? {
    var names: Set<Substring> = []
    var rest = text.hasSuffix("/") ? text.dropLast() : text
    while let start = rest.firstIndex(where: { $0 != " " && $0 != "\n" }) {
      guard let equals = rest[start...].firstIndex(of: "=") else { return "an attribute without a value" }
      let opening = rest.index(after: equals)
      guard opening < rest.endIndex, rest[opening] == "\"",
        let closing = rest[rest.index(after: opening)...].firstIndex(of: "\"")
      else { return "a value without quotes" }
      guard names.insert(rest[start..<equals]).inserted else { return "\(rest[start..<equals]) twice" }
      if let fault = faultInText(rest[rest.index(after: opening)..<closing]) { return fault }
      rest = rest[rest.index(after: closing)...]
    }
    return nil
  }
}
