/// A picture in a line of a Word document, with the words that stand for it.
struct WordDrawing {
  let picture: WordPicture
  /// Its number in the document.
  let number: Int
  let relation: String
  /// The relation of the drawing that newer programs show instead.
  let drawing: String?
  let alternative: String

  private static let main = "http://schemas.openxmlformats.org/drawingml/2006"

  var xml: String {
    let (width, height) = (units(picture.width), units(picture.height))
    let name = "name=\"Picture \(number)\" descr=\"\(xmlText(alternative))\""
    return
      "<w:r><w:drawing><wp:inline xmlns:wp=\"\(Self.main)/wordprocessingDrawing\" distT=\"0\" distB=\"0\""
      + " distL=\"0\" distR=\"0\"><wp:extent cx=\"\(width)\" cy=\"\(height)\"/><wp:docPr id=\"\(number)\" \(name)/>"
      + "<a:graphic xmlns:a=\"\(Self.main)/main\"><a:graphicData uri=\"\(Self.main)/picture\">"
      + "<pic:pic xmlns:pic=\"\(Self.main)/picture\"><pic:nvPicPr><pic:cNvPr id=\"\(number)\" \(name)/><pic:cNvPicPr/>"
      + "</pic:nvPicPr><pic:blipFill>\(blip)<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
      + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"\(width)\" cy=\"\(height)\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
      + "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
  }

  private var blip: String {
    guard let drawing else { return "<a:blip r:embed=\"\(relation)\"/>" }
    return "<a:blip r:embed=\"\(relation)\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"
      + "<asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
      + " r:embed=\"\(drawing)\"/></a:ext></a:extLst></a:blip>"
  }

  /// English Metric Units: 12,700 to a point.
  private func units(_ points: Double) -> Int { Int((points * 12_700).rounded()) }
}
