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

  /// Words for a language tag; English where there are none.
  init(language: String) {
    if language.lowercased().prefix(2) == "vi" {
      (tag, table, notes, provenance) = ("vi-VN", "Bảng", "Ghi chú", "Nguồn gốc")
    } else {
      (tag, table, notes, provenance) = ("en-US", "Table", "Notes", "How this was made")
    }
  }
}
