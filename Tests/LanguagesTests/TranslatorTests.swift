import Tables
import Testing

@testable import Languages

struct TranslatorTests {
  private func translator() throws -> Translator {
    var lexicon = Lexicon()
    lexicon.columns = ["year": "Năm", "score": "Điểm"]
    lexicon.texts = ["My data": "Số liệu của tôi"]
    lexicon.verbatim = ["mine.csv"]
    let catalogue = try Catalogue(
      """
      @headings
      en  Trend of {x:name} by {y:name}
      vi  Xu hướng của {x} theo {y}

      en  {level:#}% from
      vi  {level}% từ

      en  Trend
      vi  Xu hướng

      @sentences
      en  A note.
      vi  Một ghi chú.

      en  Columns by their names: {pairs}.
      vi  Tên cột: {pairs}.

      @cells trend.direction
      en  improving ~
      vi  cải thiện ~
      """)
    return Translator(catalogue, lexicon)
  }

  private func document() -> Document {
    let display = Table(
      name: "trend", title: "My data\nTrend of score by year",
      columns: [
        TableColumn("unit", title: "year", alignment: .left), TableColumn("low", title: "95% from"),
        TableColumn("direction", title: "Trend", alignment: .left),
      ],
      rows: [
        TableRow([TableCell("A of 1.5"), TableCell("-0.5", value: .number(-0.5)), TableCell("improving ~")])
      ], notes: ["A note."])
    let tidy = Table(
      name: "trend", columns: [TableColumn("slope")],
      rows: [TableRow([TableCell("0.5", value: .number(0.5))])])
    return Document(command: "trend", display: [display], data: [tidy], notes: ["A note."])
  }

  @Test func `what people read is translated, tidy tables and data are not`() throws {
    let translator = try translator()
    let translated = translator.document(document())
    let table = translated.display[0]
    #expect(table.title == "Số liệu của tôi\nXu hướng của điểm theo năm")
    #expect(table.columns.map(\.title) == ["Năm", "95% từ", "Xu hướng"])
    #expect(table.columns.map(\.key) == ["unit", "low", "direction"])
    #expect(table.rows[0].cells.map(\.text) == ["A of 1.5", "-0,5", "cải thiện ~"])
    #expect(table.rows[0].cells[1].value == .number(-0.5))
    #expect(translated.notes == ["Một ghi chú.", "Tên cột: score = điểm; year = năm."])
    #expect(translated.data[0].columns[0].title == "slope")
    #expect(translated.data[0].rows[0].cells[0].text == "0.5")
    #expect(translator.untranslated.isEmpty)
  }

  @Test func `a workbook's numbers keep their text`() throws {
    #expect(try translator().document(document(), .kept).display[0].rows[0].cells[1].text == "-0.5")
  }

  @Test func `what has no entry is left whole and remembered`() throws {
    let translator = try translator()
    #expect(translator.text("A note. Another.\n  an example") == "A note. Another.\n  an example")
    #expect(translator.heading("My data\nUnheard of") == "Số liệu của tôi\nUnheard of")
    #expect(translator.text("mine.csv") == "mine.csv")
    #expect(translator.untranslated == ["A note. Another.", "Unheard of"])
  }
}
