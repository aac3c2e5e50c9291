public import Tables

/// A text for Word: headings, paragraphs, lists, code, tables and pictures, on the paper that tables alone get too.
///
/// > Reference: ECMA-376 (Office Open XML), part 1; Decree 30/2020/ND-CP, Appendix I.
public struct WordText: Sendable {
  /// Letters of one look.
  public struct Run: Sendable, Equatable {
    public var text: String
    public var isBold = false
    public var isItalic = false
    public var isStruck = false
    public var isCode = false
    /// Where a click leads.
    public var link: String?
    public var height = Height.line

    public enum Height: Sendable { case line, raised, lowered }

    public init(_ text: String) { self.text = text }
  }

  /// What stands before an entry of a list.
  public enum Mark: Sendable, Equatable {
    case bullet
    /// A number of the list with this identity, which begins at `start`.
    case number(list: Int, start: Int)
  }

  public enum Block: Sendable {
    case heading(level: Int, [Run])
    case paragraph([Run])
    case quotation([Run])
    /// An entry of a list; a nil mark goes on with the one before.
    case entry(Mark?, depth: Int, [Run])
    /// Lines set in letters of one width, small enough for the longest to be whole.
    case code([String], isQuiet: Bool)
    /// A table under its title, which is numbered.
    case table(Table)
    /// A remark in small type, as under a table.
    case note([Run])
    case picture(WordPicture, words: String, title: String)
    case rule
  }

  public var title: String
  /// The language tag, `en` or `vi`.
  public var language: String
  public var blocks: [Block]

  public init(title: String, language: String = "en", blocks: [Block]) {
    (self.title, self.language, self.blocks) = (title, language, blocks)
  }

  /// The whole file, the same bytes for the same text.
  public var bytes: [UInt8] {
    let words = DocumentWords(language: language)
    var writer = WordTextWriter(words: words)
    let body = writer.body(blocks)
    var archive = ZipArchive()
    for (name, text) in [
      ("[Content_Types].xml", WordParts.contentTypes(withText: true)),
      ("_rels/.rels", WordParts.packageRelations),
      ("docProps/core.xml", WordParts.core(title: title, language: words.tag)),
      ("docProps/app.xml", WordParts.application), ("word/document.xml", body),
      ("word/_rels/document.xml.rels", WordParts.documentRelations(and: writer.relations)),
      ("word/styles.xml", WordStyles.part(language: words.tag, and: WordTextStyles.text)),
      ("word/numbering.xml", writer.numbering), ("word/settings.xml", WordParts.settings),
      ("word/header1.xml", WordParts.header),
    ] {
      archive.add(name, Array(text.utf8))
    }
    for (name, bytes) in writer.media { archive.add("word/\(name)", bytes) }
    return archive.container
  }
}
