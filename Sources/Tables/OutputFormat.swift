/// The formats a document can be written in, and the names they go by.
public enum OutputFormat: String, Sendable, CaseIterable {
  case text, markdown, csv, json, html, latex

  /// Every name that `init(name:)` takes, as shown in help and errors.
  public static let allNames = ["text", "markdown", "md", "csv", "json", "html", "latex", "tex"]

  /// A format by name, in any case; nil when there is none of that name.
  public init?(name: String) {
    switch name.lowercased() {
    case "text": self = .text
    case "markdown", "md": self = .markdown
    case "csv": self = .csv
    case "json": self = .json
    case "html": self = .html
    case "latex", "tex": self = .latex
    default: return nil
    }
  }

  /// A format by the extension of a file's name, with or without its dot, in any case.
  public init?(fileExtension: String) {
    let ending = fileExtension.lowercased()
    switch ending.first == "." ? ending.dropFirst() : ending[...] {
    case "txt": self = .text
    case "md": self = .markdown
    case "csv": self = .csv
    case "json": self = .json
    case "html", "htm": self = .html
    case "tex": self = .latex
    default: return nil
    }
  }

  /// Whether the notes stand in the output; where they do not, they must be said elsewhere.
  public var holdsNotes: Bool { self != .csv }

  /// The writer of this format.
  ///
  /// - Parameters:
  ///   - width: Columns of the terminal, for text alone; nil when there is none.
  ///   - table: The tidy table to write, for CSV alone; nil for the first.
  ///   - language: The language tag of the page, for HTML alone.
  public func writer(width: Int? = nil, table: String? = nil, language: String = "en") -> any TableFormat {
    switch self {
    case .text: TextFormat(width: width)
    case .markdown: MarkdownFormat()
    case .csv: CSVFormat(table: table)
    case .json: JSONFormat()
    case .html: HTMLFormat(language: language)
    case .latex: LaTeXFormat()
    }
  }

  /// The whole document in this format; see `writer(width:table:language:)` for the options.
  public func render(
    _ document: Document, width: Int? = nil, table: String? = nil, language: String = "en"
  ) -> String {
    writer(width: width, table: table, language: language).render(document)
  }
}
