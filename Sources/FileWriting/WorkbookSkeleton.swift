/// The parts of a workbook of one sheet that are the same for every table.
enum WorkbookSkeleton {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  static var parts: [(name: String, text: String)] {
    [
      ("[Content_Types].xml", types), ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", workbook),
      (
        "xl/_rels/workbook.xml.rels",
        relations([
          ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"),
          ("sharedStrings", "sharedStrings.xml"),
        ])
      ),
      ("xl/styles.xml", styles),
    ]
  }

  private static var types: String {
    let parts = [
      ("/xl/workbook.xml", "sheet.main"), ("/xl/worksheets/sheet1.xml", "worksheet"),
      ("/xl/styles.xml", "styles"),
      ("/xl/sharedStrings.xml", "sharedStrings"),
    ]
    return """
      \(declaration)<Types xmlns="\(package)/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      \(parts.map { "<Override PartName=\"\($0)\" ContentType=\"\(kind).\($1)+xml\"/>" }.joined())</Types>

      """
  }

  private static func relations(_ parts: [(kind: String, target: String)]) -> String {
    let lines = parts.enumerated().map { place, part in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(office)/\(part.kind)\" Target=\"\(part.target)\"/>"
    }
    return
      "\(declaration)<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>\n"
  }

  private static var workbook: String {
    """
    \(declaration)<workbook xmlns="\(namespace)" xmlns:r="\(office)"><sheets><sheet name="data" sheetId="1" \
    r:id="rId1"/></sheets></workbook>

    """
  }

  /// Style 1: the names, bold over a line; style 2: texts that look like numbers (the format `@`).
  private static var styles: String {
    """
    \(declaration)<styleSheet xmlns="\(namespace)"><fonts count="2"><font><sz val="11"/><name val="Calibri"/>\
    <family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
    <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
    </fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
    <border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>\
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
    <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
    <xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/>\
    <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>

    """
  }
}
