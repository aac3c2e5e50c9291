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

/// Counts elements and gathers the texts of a document.
private final class ElementCounter: NSObject, XMLParserDelegate {
  private(set) var counts: [String: Int] = [:]
  private(set) var text = ""
  private(set) var isWellFormed = false

  init(_ document: String) {
    super.init()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) { counts[name, default: 0] += 1 }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
