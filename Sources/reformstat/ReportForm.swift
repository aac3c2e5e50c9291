import Figures
import Notebooks
import Reports

/// The formats a report is written in.
enum ReportForm {
  case markdown, html, docx

  init(_ output: OutputOptions) throws(Failure) {
    let isScreen = output.output == nil || output.output == "-"
    switch output.chosen {
    case .text(.markdown): self = .markdown
    case .text(.html): self = .html
    case .office(.docx): self = .docx
    case .text(.text) where output.format == nil && isScreen: self = .markdown
    default:
      throw Failure(
        .usage,
        "a report is Markdown, HTML or a Word document: -o report.md, -o report.html or -o report.docx")
    }
  }

  /// The whole report; pictures stand in a page and in a Word document, which hold them.
  func bytes(of report: ReportDocument, _ speech: Speech) -> [UInt8] {
    var report = report
    if self == .markdown { report.dropFigures() }
    // Word numbers tables itself.
    report.numbersTables = self != .docx
    if let translator = speech.translator {
      report.map(texts: translator.text, headings: translator.heading) { translator.document($0) }
    }
    let markdown = report.markdown
    guard self != .markdown else { return Array(markdown.utf8) }
    var publication = Publication(markdown, language: speech.language.rawValue)
    for (address, figure) in report.figures {
      var format = SVGFormat()
      // Word's page is always light.
      format.followsDark = self == .html
      let drawing = format.render(speech.figure(figure))
      publication.images[address] = Array(drawing.utf8)
      if self == .docx {
        publication.pictures[address] = WordPicture.png(of: drawing, named: address, speech)
      }
    }
    return self == .html ? Array(publication.html.utf8) : publication.docx
  }
}
