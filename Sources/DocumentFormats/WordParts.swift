/// The parts of a Word document that hold no result.
enum WordParts {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  private static let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  static let contentTypes = contentTypes(withText: false)

  /// - Parameter withText: Whether the document has lists and may have pictures.
  static func contentTypes(withText: Bool) -> String {
    head + "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/word/document.xml\" ContentType=\"\(kind).document.main+xml\"/>"
      + "<Override PartName=\"/word/styles.xml\" ContentType=\"\(kind).styles+xml\"/>"
      + "<Override PartName=\"/word/settings.xml\" ContentType=\"\(kind).settings+xml\"/>"
      + "<Override PartName=\"/word/header1.xml\" ContentType=\"\(kind).header+xml\"/>"
      + "<Override PartName=\"/docProps/core.xml\""
      + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
      + "<Override PartName=\"/docProps/app.xml\""
      + " ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>"
      + (withText ? textTypes : "") + "</Types>"
  }

  private static let textTypes =
    "<Override PartName=\"/word/numbering.xml\" ContentType=\"\(kind).numbering+xml\"/>"
    + [("png", "png"), ("jpeg", "jpeg"), ("gif", "gif"), ("svg", "svg+xml")].map { ending, type in
      "<Default Extension=\"\(ending)\" ContentType=\"image/\(type)\"/>"
    }.joined()

  static let packageRelations = relations([
    ("\(relation)/officeDocument", "word/document.xml"),
    ("\(package)/relationships/metadata/core-properties", "docProps/core.xml"),
    ("\(relation)/extended-properties", "docProps/app.xml"),
  ])

  static let documentRelations = relations([
    ("\(relation)/styles", "styles.xml"), ("\(relation)/settings", "settings.xml"),
    ("\(relation)/header", "header1.xml"),
  ])

  /// Something that a document refers to: a picture in the file, an address outside.
  struct Relation: Equatable {
    let kind: String
    let target: String
    let isOutside: Bool
  }

  /// The name of the relation at a place among those added.
  static func identity(ofAdded place: Int) -> String { "rId\(place + 5)" }

  /// The relations of a document with lists, and those added.
  static func documentRelations(and added: [Relation]) -> String {
    let own = [("numbering", "numbering.xml", false)] + added.map { ($0.kind, $0.target, $0.isOutside) }
    let lines = own.enumerated().map { place, one in
      "<Relationship Id=\"rId\(place + 4)\" Type=\"\(relation)/\(one.0)\" Target=\"\(xmlText(one.1))\""
        + (one.2 ? " TargetMode=\"External\"/>" : "/>")
    }
    return documentRelations.replacing("</Relationships>", with: lines.joined() + "</Relationships>")
  }

  private static func relations(_ targets: [(kind: String, target: String)]) -> String {
    let lines = targets.enumerated().map { place, one in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(one.kind)\" Target=\"\(one.target)\"/>"
    }
    return head + "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }

  /// Title and language, and the date that every file bears: the same document is the same bytes on every day.
  static func core(title: String, language: String) -> String {
    let date = "<dcterms:%@ xsi:type=\"dcterms:W3CDTF\">1980-01-01T00:00:00Z</dcterms:%@>"
    let dates = ["created", "modified"].map { name in
      date.split(separator: "%@", omittingEmptySubsequences: false).joined(separator: name)
    }
    return head + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
      + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>\(xmlText(title))</dc:title>"
      + "<dc:language>\(language)</dc:language>\(dates.joined())</cp:coreProperties>"
  }

  static let application =
    head + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    + "<Application>ReformStat</Application></Properties>"

  /// Without the mode that draws as older programs did.
  static let settings =
    head + "<w:settings \(namespaces)><w:defaultTabStop w:val=\"720\"/><w:compat><w:compatSetting"
    + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
    + "</w:settings>"

  /// The page's number, centred at the top.
  static let header =
    head + "<w:hdr \(namespaces)><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
    + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>"
}
