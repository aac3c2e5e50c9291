/// A workbook's cells by sheet and address, as the parts have them.
struct ReadWorkbook {
  enum Value: Equatable { case text(String), number(Double), flag(Bool), empty }

  /// Names of sheets in their order.
  let names: [String]
  /// Cells of each sheet by address.
  let cells: [String: [String: Value]]
  /// The number format of each cell that has one.
  let formats: [String: [String: String]]
  /// The parts of each sheet as text.
  let parts: [String: String]

  init?(_ bytes: [UInt8]) {
    guard let zip = ReadZip(bytes), let book = zip.text(of: "xl/workbook.xml"),
      let styles = zip.text(of: "xl/styles.xml")
    else { return nil }
    let texts = (zip.text(of: "xl/sharedStrings.xml") ?? "").elements("si").map {
      $0.body.elements("t").map(\.content).joined()
    }
    let codes = styles.elements("numFmt").reduce(into: [:]) {
      $0[$1.attribute("numFmtId")] = $1.attribute("formatCode")
    }
    let looks = (styles.elements("cellXfs").first?.body ?? "").elements("xf").map { $0.attribute("numFmtId") }
    names = book.elements("sheet").map { $0.attribute("name") }
    var (cells, formats, parts): ([String: [String: Value]], [String: [String: String]], [String: String]) = (
      [:], [:], [:]
    )
    for (place, name) in names.enumerated() {
      let part = zip.text(of: "xl/worksheets/sheet\(place + 1).xml") ?? ""
      parts[name] = part
      for cell in part.elements("c") {
        let address = cell.attribute("r")
        let value = cell.body.elements("v").first?.content
        cells[name, default: [:]][address] =
          switch (cell.attribute("t"), value) {
          case ("s", let value?): .text(texts[Int(value) ?? 0])
          case ("b", let value?): .flag(value == "1")
          case (_, let value?): .number(Double(value) ?? .nan)
          case (_, nil): .empty
          }
        if let code = codes[looks[Int(cell.attribute("s")) ?? 0]] {
          formats[name, default: [:]][address] = code
        }
      }
    }
    (self.cells, self.formats, self.parts) = (cells, formats, parts)
  }
}

/// An element of XML: what stands in its tag and between its tags.
struct XMLElement {
  var tag: Substring
  var body: Substring
  var content: String { unescaped(body) }

  /// Empty where there is none of that name.
  func attribute(_ name: String) -> String {
    guard let start = tag.range(after: " \(name)=\"") else { return "" }
    return unescaped(tag[start...].prefix { $0 != "\"" })
  }
}

extension StringProtocol where SubSequence == Substring {
  /// All elements of a name that are not nested in one another.
  func elements(_ name: String) -> [XMLElement] {
    var found: [XMLElement] = []
    var rest = self[...]
    while let start = rest.range(after: "<\(name)") {
      rest = rest[start...]
      guard let next = rest.unicodeScalars.first, " >/".unicodeScalars.contains(next) else { continue }
      let tag = rest.prefix { $0 != ">" }
      rest = rest[tag.endIndex...].dropFirst()
      if tag.hasSuffix("/") {
        found.append(XMLElement(tag: tag, body: ""))
      } else if let end = rest.range(after: "</\(name)>") {
        found.append(XMLElement(tag: tag, body: rest[..<end].dropLast(name.count + 3)))
        rest = rest[end...]
      }
    }
    return found
  }

  /// The place after the first occurrence of a text.
  fileprivate func range(after text: String) -> Index? {
    let parts = self.split(separator: text, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? parts[1].startIndex : nil
  }
}

private func unescaped(_ text: Substring) -> String {
  let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
  return names.reduce(String(text)) { text, pair in
    text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
  }
}
