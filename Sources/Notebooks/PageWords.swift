/// The few words that a page itself adds, in its language.
struct PageWords: Sendable, Equatable {
  let contents: String
  let untitled: String
  let command: String
  let output: String
  let table: String
  let figure: String
  let code: String

  /// English where there are none of the language.
  init(language: String) {
    if language.lowercased().prefix(2) == "vi" {
      (contents, untitled, command, output) = ("Mục lục", "Báo cáo", "Lệnh", "Kết quả")
      (table, figure, code) = ("Bảng", "Hình", "Mã")
    } else {
      (contents, untitled, command, output) = ("Contents", "Report", "Command", "Output")
      (table, figure, code) = ("Table", "Figure", "Code")
    }
  }
}
