/// The few words that a writer itself puts into a document, in the document's language.
struct DocumentWords: Equatable {
  /// The tag in full, as office programs want it.
  let tag: String
  /// What captions and sheets of display tables are called.
  let table: String
  /// The sheet of notes.
  let notes: String
  /// The heading over how the result came about.
  let provenance: String
  /// Said of every workbook, since it is true of every one.
  let precision: String
  /// Whether texts have a decimal comma.
  let hasDecimalComma: Bool

  /// Words for a language tag; English where there are none.
  init(language: String) {
    if language.lowercased().prefix(2) == "vi" {
      (tag, table, notes, provenance) = ("vi-VN", "Bảng", "Ghi chú", "Nguồn gốc")
      precision =
        "Các số trong tệp này có 16 chữ số có nghĩa, sai một hai đơn vị ở chữ số cuối của số thực kép; JSON và CSV giữ "
        + "đủ mọi chữ số."
      hasDecimalComma = true
    } else {
      (tag, table, notes, provenance) = ("en-US", "Table", "Notes", "How this was made")
      precision =
        "Numbers in this workbook have 16 significant digits, one or two units in the last place of a double; JSON and "
        + "CSV hold all digits."
      hasDecimalComma = false
    }
  }
}
