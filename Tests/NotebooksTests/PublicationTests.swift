import Testing

@testable import Notebooks

struct PublicationTests {
  private func body(_ markdown: String, images: [String: [UInt8]] = [:]) -> String {
    var publication = Publication(markdown)
    publication.images = images
    let html = publication.html
    return String(html.components(before: "</main>").components(after: "<main>\n"))
  }

  @Test func `title and language come from what is given, the front matter, or the first heading`() {
    let text = "---\ntitle: \"A & B\"\nlang: vi\n---\n\nWords.\n"
    #expect(Publication(text).html.contains("<html lang=\"vi\">"))
    #expect(Publication(text).html.contains("<title>A &amp; B</title>"))
    #expect(body(text) == "<h1>A &amp; B</h1>\n<p>Words.</p>\n")
    #expect(Publication(text, title: "T", language: "en").html.contains("<title>T</title>"))
    #expect(Publication("# H *i*\n").html.contains("<title>H i</title>"))
    #expect(body("# H *i*\n") == "<h1 id=\"h-i\">H <em>i</em></h1>\n")
    #expect(body("---\n\nno front matter\n\n---\n").hasPrefix("<h1>Report</h1>\n<hr>\n"))
  }

  @Test func `headings have one at the top, leave out no level and have anchors of their own`() {
    let html = body("## Two\n\n#### Four\n\n# One\n\n## Two\n")
    for heading in [
      "<h1>Two</h1>", "<h2 id=\"two\">Two</h2>", "<h3 id=\"four\">Four</h3>", "<h2 id=\"one\">One</h2>",
      "<h2 id=\"two-1\">Two</h2>",
    ] { #expect(html.contains(heading), "\(heading) in \(html)") }
    #expect(html.contains("<nav aria-label=\"Contents\">"))
    #expect(
      html.contains("<li><a href=\"#two\">Two</a>\n<ol>\n<li><a href=\"#four\">Four</a></li>\n</ol>\n</li>\n")
    )
  }

  @Test func `a table is captioned by the bold line above it, else by what it is under`() {
    let html = body("# T\n\n**Title**\n\n| a | b |\n|---|--:|\n| x | 1 |\n\nWords.\n\n| c |\n|---|\n| y |\n")
    #expect(html.contains("<caption>Title</caption>"))
    #expect(html.contains("<caption class=\"unseen\">Title</caption>"))
    #expect(html.contains("<tr><th scope=\"row\">x</th><td class=\"right\">1</td></tr>"))
    #expect(html.contains("<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th></tr>"))
  }

  @Test func `a cell is shown quietly, its output in a box, its comments not at all`() {
    let html = body(
      "```reformstat name=a\ndescribe <x>\n```\n\n```text\n──\n1\n```\n\n20<!--= t[#1].n -->.\n\n```text\nplain\n```\n"
    )
    #expect(html.contains("<pre class=\"command\""))
    #expect(html.contains("describe &lt;x&gt;</code></pre>"))
    #expect(html.contains("<pre class=\"output\""))
    #expect(html.contains("<p>20.</p>"))
    #expect(html.contains("<pre class=\"code\""))
    let table = body("```reformstat\nx\n```\n\n<!-- output -->\n\n- note\n\n<!-- /output -->\n")
    #expect(table.contains("<div class=\"result\">\n<ul>\n<li>note\n</li>\n</ul>\n</div>\n"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b",
    "<iframe src=\"https://x.org\"></iframe>",
    "[a](javascript:alert(1))", "[a](  JaVaScRiPt:alert(1))", "[a](java&#10;script:alert(1))",
    "[a](data:text/html,x)",
    "[a](vbscript:x)", "![a](https://x.org/p.png)", "![a](//x.org/p.png)", "<a href=\"javascript:x\">a</a>",
    "<style>@import url(https://x.org)</style>", "<b onclick=x>a</b>", "<link rel=stylesheet href=//x.org>",
    "[a](\"onmouseover=alert(1))", "**\"><script>x</script>**", "<svg onload=x>",
    "<div style=\"background:url(//x)\">y</div>",
    "<!-- --><script>x</script>", "# \"><img src=x onerror=y>", "<https://x.org/\"onload=\"y>",
  ]) func `nothing in a text can run or load`(_ text: String) {
    let html = body(text + "\n").lowercased()
    for tag in [
      "<script", "<img", "<iframe", "<style", "<link", "<svg", "<div", "javascript:", "vbscript:",
      "href=\"data:", "href=\"//",
    ] {
      #expect(!html.contains(tag), "\(html)")
    }
    // Quotation marks of a text never end an attribute.
    for handler in [" onerror=", " onclick=", " onload=", " onmouseover="] where html.contains(handler) {
      #expect(html.contains("&lt;") || html.contains("&quot;"), "\(html)")
    }
  }

  @Test func `harmless marks stay, without attributes`() {
    #expect(body("a<br class=x>b<sup>2</sup> <span>c</span>\n").contains("<p>a<br>b<sup>2</sup> c</p>"))
  }

  @Test func `images are within the page, with their words`() {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 1]
    #expect(
      body("![say](a.png \"Figure 1\")\n", images: ["a.png": png]).contains(
        "<figure>\n<img src=\"data:image/png;base64,iVBORwE=\" alt=\"say\">\n<figcaption>Figure 1</figcaption>\n</figure>"
      ))
    #expect(Publication("![a](x.svg) ![b](https://x.org/y.png) ![a](x.svg)").imageAddresses == ["x.svg"])
  }

  @Test func `a plain drawing stands in the page under names of its own, another one as an image`() {
    let plain = Array(
      "<?xml version=\"1.0\"?><svg viewBox=\"0 0 1 1\"><g id=\"a\"/><use href=\"#a\"/></svg>".utf8)
    let html = body("![x](p.svg)\n\n![y](p.svg)\n", images: ["p.svg": plain])
    #expect(
      html.contains(
        "<div class=\"drawing\" role=\"img\" aria-label=\"x\">\n<svg viewBox=\"0 0 1 1\"><g id=\"figure-1-a\"/>"
      ))
    #expect(html.contains("<use href=\"#figure-2-a\"/>"))
    let dark =
      "<svg viewBox=\"0 0 1 1\"><style>@media screen and (prefers-color-scheme:dark){\n.a-f-ink{fill:#eee}\n.a-s-x{stroke:#123456}\n}</style></svg>"
    #expect(body("![x](d.svg)\n", images: ["d.svg": Array(dark.utf8)]).contains("<div class=\"drawing\""))
    for bad in [
      dark.replacing(".a-f-ink", with: ".table"), dark.replacing("#eee", with: "url(#a)"),
      dark.replacing(".a-f-ink", with: "p"),
      dark.replacing("#eee", with: "#eee;display:none"),
      "<svg viewBox=\"0\"><script>x</script></svg>", "<svg viewBox=\"0\" onload=\"x\"></svg>",
      "<svg viewBox=\"0\"><a href=\"https://x.org\"/></svg>",
      "<svg viewBox=\"0\" fill=\"url(https://x.org)\"></svg>",
      "<svg viewBox=\"0\"><style>p { color: red }</style></svg>", "<svg viewBox=\"0\"\nonload\n=\"x\"></svg>",
      "<svg viewBox=\"0\"><image xlink:href=\"x.png\"/></svg>", "<svg width=\"1\"></svg>",
    ] {
      let html = body("![x](b.svg)\n", images: ["b.svg": Array(bad.utf8)])
      #expect(html.contains("<img src=\"data:image/svg+xml;base64,"), "\(bad)")
      #expect(!html.contains("<svg"))
    }
  }

  @Test func `the page says its language, has no script and allows nothing from elsewhere`() {
    let html = Publication("# T\n").html
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("prefers-color-scheme: dark"))
    #expect(html.contains("@media print"))
    #expect(!html.contains("<script") && !html.contains("http://") && !html.contains("https://"))
  }
}

extension StringProtocol {
  fileprivate func components(before word: String) -> SubSequence {
    firstRange(of: word).map { self[..<$0.lowerBound] } ?? self[...]
  }

  fileprivate func components(after word: String) -> SubSequence {
    firstRange(of: word).map { self[$0.upperBound...] } ?? self[...]
  }
}
