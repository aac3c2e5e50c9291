/// The page around a document's body: head, style, title, contents.
struct HTMLPage {
  private let publication: Publication
  private let headings: Headings
  private let words: PageWords

  init(_ publication: Publication) {
    self.publication = publication
    headings = Headings(publication.root)
    words = PageWords(language: publication.language)
  }

  var text: String {
    var body = HTMLBody(publication, headings: headings, words: words)
    let blocks = body.blocks(publication.root.children)
    // The contents stand behind the title.
    let title =
      headings.hasOwnTitle ? blocks.prefix(1).joined() : "<h1>\(htmlText(publication.shownTitle))</h1>\n"
    let rest = blocks.dropFirst(headings.hasOwnTitle ? 1 : 0).joined()
    return head + "<main>\n" + title + contents + rest + "</main>\n</body>\n</html>\n"
  }

  private var head: String {
    """
    <!DOCTYPE html>
    <html lang="\(htmlText(publication.language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
    <meta name="color-scheme" content="light dark">
    <title>\(htmlText(publication.shownTitle))</title>
    <style>
    \(PageStyle.text)</style>
    </head>
    <body>

    """
  }

  /// The sections and what is in them; nothing where there is one section or none.
  private var contents: String {
    let listed = headings.all.filter { (2...3).contains($0.level) }
    guard publication.hasContents, listed.count > 1 else { return "" }
    var (list, isInner, isOpen) = ("", false, false)
    for heading in listed {
      let inner = heading.level == 3 && isOpen
      if inner, !isInner { list += "\n<ol>\n" } else if isOpen { list += "</li>\n" }
      if !inner, isInner { list += "</ol>\n</li>\n" }
      list += "<li><a href=\"#\(htmlText(heading.anchor))\">\(htmlText(heading.text))</a>"
      (isInner, isOpen) = (inner, true)
    }
    list += isInner ? "</li>\n</ol>\n</li>\n" : "</li>\n"
    return "<nav aria-label=\"\(words.contents)\">\n<p>\(words.contents)</p>\n<ol>\n\(list)</ol>\n</nav>\n"
  }
}
