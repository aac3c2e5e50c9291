import Foundation
import Testing

@testable import Figures

/// Every chart as it was last looked at; `RECORD=1` writes the files anew, to be looked at again.
struct SVGFormatTests {
  private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent(
      "Golden")

  @Test(arguments: SampleFigures.all.indices) func `a picture is byte for byte as recorded`(_ place: Int)
    throws
  {
    let figure = SampleFigures.all[place]
    for (ending, text) in [
      ("svg", SVGFormat().render(figure)), ("txt", TerminalFormat(columns: 80).render(figure)),
    ] {
      let file = Self.golden.appendingPathComponent("\(figure.name).\(ending)")
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try text.write(to: file, atomically: true, encoding: .utf8)
      } else {
        #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "\(file.lastPathComponent)")
      }
    }
  }

  @Test(arguments: SampleFigures.all.indices) func `a picture is well-formed XML that says what it shows`(
    _ place: Int
  ) {
    let figure = SampleFigures.all[place]
    let parser = ElementCounter(SVGFormat().render(figure))
    #expect(parser.isWellFormed)
    #expect(parser.counts["title"] == 1 && parser.counts["desc"] == 1)
    #expect(parser.text.contains(figure.alt))
  }

  @Test func `nothing is run and nothing fetched`() {
    for figure in SampleFigures.all {
      let svg = SVGFormat().render(figure).replacing("http://www.w3.org/2000/svg", with: "")
      for word in ["<script", "href", "http", "url(", "<image", "@import"] { #expect(!svg.contains(word)) }
    }
  }

  @Test func `classes and identifiers begin with the picture's name, so that two share a page`() {
    var figure = SampleFigures.bump
    figure.name = "Lịch sử 2"
    let svg = SVGFormat().render(figure)
    #expect(svg.contains("id=\"l-ch-s--2-title\""))
    for part in svg.components(separatedBy: "class=\"").dropFirst() {
      for name in part.prefix(while: { $0 != "\"" }).split(separator: " ") {
        #expect(name.hasPrefix("l-ch-s--2-"))
      }
    }
  }

  @Test func `without dark surroundings there is no style sheet`() {
    var format = SVGFormat()
    format.followsDark = false
    let svg = format.render(SampleFigures.bump)
    #expect(!svg.contains("<style>") && !svg.contains("class="))
  }

  @Test func `coordinates have two decimals at most`() {
    #expect([1.0, -0.004, 12.345, 0.05, -3.5].map(coordinate) == ["1", "0", "12.35", "0.05", "-3.5"])
  }

  @Test func `texts are escaped, and what XML cannot hold is left out`() {
    #expect(escaped("a<b & \"c\"\u{1}") == "a&lt;b &amp; &quot;c&quot;")
  }
}

/// Reads tags one after the other: each is closed in its order, attributes are quoted and named once.
private struct ElementCounter {
  private(set) var counts: [String: Int] = [:]
  private(set) var text = ""
  private(set) var isWellFormed = true

  init(_ document: String) {
    var open: [Substring] = []
    for (place, part) in document.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      guard place > 0 else { continue }
      let pieces = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2, !pieces[1].contains(">") else {
        isWellFormed = false
        continue
      }
      let (tag, content) = (pieces[0], pieces[1])
      text += content.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
        "&quot;", with: "\""
      )
      .replacing("&amp;", with: "&")
      if tag.hasPrefix("/") {
        if open.popLast() != tag.dropFirst() { isWellFormed = false }
        continue
      }
      let name = tag.prefix { $0 != " " && $0 != "/" }
      counts[String(name), default: 0] += 1
      let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
      let names = stride(from: 0, to: parts.count - 1, by: 2).map {
        parts[$0].split(separator: " ").last ?? ""
      }
      if parts.count % 2 == 0 || Set(names).count != names.count || !names.allSatisfy({ $0.hasSuffix("=") }) {
        isWellFormed = false
      }
      if !tag.hasSuffix("/") { open.append(name) }
    }
    if !open.isEmpty { isWellFormed = false }
  }
}
