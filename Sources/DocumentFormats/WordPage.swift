/// The paper: A4 with the margins of Viet Nam's administrative documents, upright or on its side.
///
/// The decree allows 20-25 mm above and below, 30-35 mm left and 15-20 mm right; the widest text it allows is
/// taken, as tables need it.
///
/// > Reference: Decree 30/2020/ND-CP on clerical work, Appendix I.
enum WordPage: Equatable {
  case portrait, landscape

  private static let (short, long) = (210.0, 297.0)
  private static let (top, bottom, left, right, header) = (20.0, 20.0, 30.0, 15.0, 10.0)

  private var width: Double { self == .portrait ? Self.short : Self.long }
  private var height: Double { self == .portrait ? Self.long : Self.short }

  /// Points between the margins.
  var textWidth: Double { points(millimetres: width - Self.left - Self.right) }

  /// The properties of a section on this paper.
  ///
  /// - Parameter isFirst: Whether its first page bears no number, as the decree has it.
  func section(isFirst: Bool) -> String {
    let turned = self == .landscape ? " w:orient=\"landscape\"" : ""
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
      + "<w:pgSz w:w=\"\(twips(width))\" w:h=\"\(twips(height))\"\(turned)/>"
      + "<w:pgMar w:top=\"\(twips(Self.top))\" w:right=\"\(twips(Self.right))\" w:bottom=\"\(twips(Self.bottom))\""
      + " w:left=\"\(twips(Self.left))\" w:header=\"\(twips(Self.header))\" w:footer=\"\(twips(Self.header))\""
      + " w:gutter=\"0\"/>" + (isFirst ? "<w:titlePg/>" : "") + "</w:sectPr>"
  }

  private func twips(_ millimetres: Double) -> Int { Int((points(millimetres: millimetres) * 20).rounded()) }
}

private func points(millimetres: Double) -> Double { millimetres * 72 / 25.4 }
