import Testing

@testable import FileFormats

struct PercentColumnsTests {
  private let styles = "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/></cellXfs>"

  private func notes(_ second: String) throws -> [String] {
    let cell = { (place: String, value: String, style: String) in
      "<c r=\"\(place)\"\(style)><v>\(value)</v></c>"
    }
    let text = { (place: String, value: String) in
      "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(value)</t></is></c>"
    }
    let sheet =
      "<sheetData><row r=\"1\">\(text("A1", "u"))\(text("B1", "tỉ lệ"))</row><row r=\"2\">\(text("A2", "A"))"
      + "\(cell("B2", "0.07", " s=\"1\""))</row><row r=\"3\">\(text("A3", "B"))\(cell("B3", "0.125", second))</row></sheetData>"
    let file = try TemporaryFile(HandmadeWorkbook(sheet: sheet, styles: styles).bytes, name: "p.xlsx")
    return try withExtendedLifetime(file) { try TableFile(path: file.path, name: "p.xlsx").table().notes }
  }

  @Test func `a column shown as per cent is read as fractions, and that is said`() throws {
    #expect(
      try notes(" s=\"1\"") == [
        "Shown as per cent in the sheet, read as the fractions that its cells hold (0.07 for 7%): tỉ lệ."
      ])
  }

  @Test func `fractions beside other numbers are said`() throws {
    #expect(
      try notes("") == [
        "Only some of the cells are shown as per cent, so that fractions may stand beside numbers of per cent: tỉ lệ."
      ])
  }
}
