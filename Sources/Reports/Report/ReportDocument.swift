public import Figures
public import Tables

/// A whole report: sections of sentences, tables and commands, before any format.
public struct ReportDocument: Sendable {
  public var title: String
  public var sections: [ReportSection]
  /// What a table is called before its number.
  public var tableWord = "Table"
  /// Whether tables bear their numbers here, or get them from what the report is written with.
  public var numbersTables = true

  public init(title: String, sections: [ReportSection]) {
    (self.title, self.sections) = (title, sections)
  }

  /// The pictures, each by the address that the text gives it.
  public var figures: [(address: String, figure: Figure)] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .figure(let figure) = block { (Self.address(of: figure), figure) } else { nil }
    }
  }

  static func address(of figure: Figure) -> String { "\(figure.name).svg" }

  /// Leaves the pictures out, for a form that cannot hold them.
  public mutating func dropFigures() {
    for place in sections.indices {
      sections[place].blocks.removeAll { if case .figure = $0 { true } else { false } }
    }
  }

  /// Rewrites every sentence and heading of the report, and every table; pictures are said where they are drawn.
  public mutating func map(
    texts: (String) -> String, headings: (String) -> String, tables: (Document) -> Document
  ) {
    title = headings(title)
    tableWord = headings(tableWord)
    for place in sections.indices {
      sections[place].heading = headings(sections[place].heading)
      sections[place].blocks = sections[place].blocks.map { block in
        switch block {
        case .paragraph(let sentences): .paragraph(sentences.map(texts))
        case .list(let entries): .list(entries.map { $0.map(texts) })
        case .heading(let text): .heading(headings(text))
        case .table(let document, let number): .table(tables(document), number: number)
        case .figure(var figure):
          {
            figure.alt = texts(figure.alt)
            return .figure(figure)
          }()
        case .commands: block
        }
      }
    }
  }
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
  /// Entries, each of whole sentences.
  case list([[String]])
  case heading(String)
  /// A table with its notes, and the number by which the text calls it.
  case table(Document, number: Int)
  /// A picture of the table before it.
  case figure(Figure)
  /// Lines to be typed, each with the number of the table that it prints.
  case commands([(table: Int, line: String)])
}
