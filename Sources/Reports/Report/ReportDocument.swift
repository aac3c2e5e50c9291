public import Tables

/// A whole report: sections of sentences, tables and commands, before any format.
public struct ReportDocument: Sendable {
  public var title: String
  public var sections: [ReportSection]

  public init(title: String, sections: [ReportSection]) {
    (self.title, self.sections) = (title, sections)
  }

  /// Every sentence that is the report's own, tables and their notes left out.
  public var prose: [String] { sections.flatMap { [$0.heading] + $0.blocks.flatMap(\.prose) } }
}

/// A heading and what stands below it.
public struct ReportSection: Sendable {
  public var heading: String
  public var blocks: [ReportBlock]

  public init(_ heading: String, _ blocks: [ReportBlock]) {
    (self.heading, self.blocks) = (heading, blocks)
  }
}

/// A piece of a section.
public enum ReportBlock: Sendable {
  /// Whole sentences, one an entry, set as one paragraph.
  case paragraph([String])
  /// Entries of whole sentences.
  case list([String])
  case heading(String)
  /// A table with its notes, and the number by which the text calls it.
  case table(Document, number: Int)
  /// Lines to be typed.
  case commands([String])

  var prose: [String] {
    switch self {
    case .paragraph(let sentences), .list(let sentences): sentences
    case .heading(let text): [text]
    case .table, .commands: []
    }
  }
}
