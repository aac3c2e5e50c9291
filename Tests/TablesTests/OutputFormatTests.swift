import Tables
import Testing

struct OutputFormatTests {
  @Test(arguments: [
    ("text", OutputFormat.text), ("markdown", .markdown), ("md", .markdown), ("csv", .csv), ("json", .json),
    ("html", .html), ("latex", .latex), ("tex", .latex), ("JSON", .json),
  ])
  func `formats are known by name`(name: String, format: OutputFormat) {
    #expect(OutputFormat(name: name) == format)
  }

  @Test(arguments: ["", "txt", "htm", "xlsx", " csv"]) func `other names are refused`(name: String) {
    #expect(OutputFormat(name: name) == nil)
  }

  @Test(arguments: [
    ("txt", OutputFormat.text), ("md", .markdown), ("csv", .csv), ("json", .json), ("html", .html),
    ("htm", .html),
    ("tex", .latex), (".tex", .latex), ("CSV", .csv),
  ])
  func `formats are known by the extension of a file`(ending: String, format: OutputFormat) {
    #expect(OutputFormat(fileExtension: ending) == format)
  }

  @Test(arguments: ["", ".", "text", "latex", "xlsx", "..csv"]) func `other extensions are refused`(
    ending: String
  ) {
    #expect(OutputFormat(fileExtension: ending) == nil)
  }

  @Test func `all names are names, and every format has one`() {
    let formats = OutputFormat.allNames.map { OutputFormat(name: $0) }
    #expect(!formats.contains(nil))
    #expect(Set(formats) == Set(OutputFormat.allCases))
  }

  @Test func `options reach their writers`() {
    #expect(OutputFormat.csv.render(sampleDocument, table: "models").hasPrefix("nobs,"))
    #expect(OutputFormat.html.render(sampleDocument, language: "vi").contains("lang=\"vi\""))
    let long = Document(command: "c", display: [], data: [], notes: ["one two three four five six seven"])
    #expect(OutputFormat.text.render(long, width: 20) == "one two three four\n  five six seven\n")
  }

  @Test func `each format is written by its own writer`() {
    let document = sampleDocument
    #expect(OutputFormat.text.render(document) == TextFormat().render(document))
    #expect(OutputFormat.markdown.render(document) == MarkdownFormat().render(document))
    #expect(OutputFormat.json.render(document) == JSONFormat().render(document))
    #expect(OutputFormat.latex.render(document) == LaTeXFormat().render(document))
  }

  @Test(arguments: OutputFormat.allCases) func `a format that says it holds notes does`(format: OutputFormat)
  {
    #expect(format.render(sampleDocument).contains("Association, not effect.") == format.holdsNotes)
  }
}
