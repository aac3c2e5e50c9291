internal import CXlsxWriter
internal import Glibc

/// A workbook being written by libxlsxwriter: the only code that talks to it, behind safe functions.
///
/// The library of Debian 12 writes to a named file alone, so it is given one in memory; no name of the user and no date of
/// today enters it, so that the same sheets are the same bytes.
@safe final class Workbook {
  /// Rows and columns that a sheet can have.
  static let (mostRows, mostColumns) = (1_048_576, 16_384)
  /// Units of UTF-16 in a cell.
  static let longestText = 32_767

  private let file: Int32
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var isOpen = true
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  init(title: String) throws(DocumentError) {
    file = memory_file()
    guard file >= 0, let made = unsafe workbook_new("/proc/self/fd/\(file)") else {
      throw DocumentError("cannot write a workbook: no memory for it")
    }
    unsafe workbook = made
    try Self.check(unsafe Self.setTitle(title, of: made))
  }

  deinit {
    if isOpen { unsafe lxw_workbook_free(workbook) }
    if file >= 0 { Glibc.close(file) }
  }

  private static func setTitle(_ title: String, of workbook: UnsafeMutablePointer<lxw_workbook>) -> lxw_error
  {
    var text = Array(title.utf8CString)
    return unsafe text.withUnsafeMutableBufferPointer { buffer in
      var properties = unsafe lxw_doc_properties()
      unsafe properties.title = buffer.baseAddress
      // 1 January 1980, the first day that zip can name; 0 would be today.
      unsafe properties.created = 315_532_800
      return unsafe workbook_set_properties(workbook, &properties)
    }
  }

  /// - Parameter name: allowed and free, see `SheetNames`.
  func addSheet(_ name: String) throws(DocumentError) -> Sheet {
    guard let sheet = unsafe workbook_add_worksheet(workbook, name) else {
      throw DocumentError("cannot write a workbook: no sheet can be called \"\(name)\"")
    }
    return unsafe Sheet(of: self, sheet)
  }

  /// The finished file. Nothing can be written after it.
  func close() throws(DocumentError) -> [UInt8] {
    precondition(isOpen, "a workbook is closed once")
    isOpen = false
    // Frees the workbook, too.
    try Self.check(unsafe workbook_close(workbook))
    return try content()
  }

  private func content() throws(DocumentError) -> [UInt8] {
    let size = lseek(file, 0, SEEK_END)
    guard size > 0 else { throw DocumentError("cannot write a workbook: it is empty") }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    var start = 0
    while start < bytes.count {
      let left = bytes.count - start
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(file, buffer.baseAddress?.advanced(by: start), left, off_t(start))
      }
      guard count > 0 else { throw DocumentError("cannot write a workbook: it cannot be read back") }
      start += count
    }
    return bytes
  }

  fileprivate func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let made = unsafe formats[style] { return unsafe made }
    guard let format = unsafe workbook_add_format(workbook) else { return nil }
    if let pattern = style.numberFormat { unsafe format_set_num_format(format, pattern) }
    if style.isBold { unsafe format_set_bold(format) }
    if let size = style.size { unsafe format_set_font_size(format, size) }
    if style.wraps { unsafe format_set_text_wrap(format) }
    if style.isAtTop { unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)) }
    if let alignment = style.alignment.code { unsafe format_set_align(format, alignment) }
    if style.isIndented { unsafe format_set_indent(format, 1) }
    unsafe format_set_top(format, style.above.code)
    unsafe format_set_bottom(format, style.below.code)
    if style.hasRuleBefore { unsafe format_set_left(format, CellStyle.Rule.thin.code) }
    unsafe formats[style] = format
    return unsafe format
  }

  fileprivate static func check(_ error: lxw_error) throws(DocumentError) {
    guard error != LXW_NO_ERROR else { return }
    let reason = unsafe String(cString: lxw_strerror(error))
    throw DocumentError("cannot write a workbook: \(reason)")
  }
}

/// One sheet; rows and columns count from 0.
@safe struct Sheet {
  private let workbook: Workbook
  private let sheet: UnsafeMutablePointer<lxw_worksheet>

  @unsafe fileprivate init(of workbook: Workbook, _ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    self.workbook = workbook
    unsafe self.sheet = sheet
    // A4.
    unsafe worksheet_set_paper(sheet, 9)
    // As many pages as it takes downwards, one across.
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
  }

  func write(_ number: Double, _ row: Int, _ column: Int, _ style: CellStyle) throws(DocumentError) {
    let (r, c, format) = unsafe (UInt32(row), UInt16(column), workbook.format(style))
    try Workbook.check(unsafe worksheet_write_number(sheet, r, c, number, format))
  }

  func write(_ flag: Bool, _ row: Int, _ column: Int, _ style: CellStyle) throws(DocumentError) {
    let (r, c, format) = unsafe (UInt32(row), UInt16(column), workbook.format(style))
    try Workbook.check(unsafe worksheet_write_boolean(sheet, r, c, flag ? 1 : 0, format))
  }

  /// A text as it stands, never read as a number, a date or a formula.
  func write(_ text: String, _ row: Int, _ column: Int, _ style: CellStyle) throws(DocumentError) {
    guard text.utf16.count <= Workbook.longestText else {
      throw DocumentError(
        "cannot write a workbook: a cell holds at most \(Workbook.longestText) letters, and one text has "
          + "\(text.utf16.count); write CSV or JSON")
    }
    let (r, c, format) = unsafe (UInt32(row), UInt16(column), workbook.format(style))
    try Workbook.check(unsafe worksheet_write_string(sheet, r, c, workbookText(text), format))
  }

  /// An empty cell that has a look.
  func writeBlank(_ row: Int, _ column: Int, _ style: CellStyle) throws(DocumentError) {
    let (r, c, format) = unsafe (UInt32(row), UInt16(column), workbook.format(style))
    try Workbook.check(unsafe worksheet_write_blank(sheet, r, c, format))
  }

  /// One text across the cells of a row.
  func merge(_ text: String, row: Int, columns: ClosedRange<Int>, _ style: CellStyle) throws(DocumentError) {
    guard columns.count > 1 else { return try write(text, row, columns.lowerBound, style) }
    guard text.utf16.count <= Workbook.longestText else {
      throw DocumentError(
        "cannot write a workbook: a note has \(text.utf16.count) letters; write HTML or JSON")
    }
    let (r, first, last) = (UInt32(row), UInt16(columns.lowerBound), UInt16(columns.upperBound))
    try Workbook.check(
      unsafe worksheet_merge_range(sheet, r, first, r, last, workbookText(text), workbook.format(style)))
  }

  /// - Parameter width: in digits of the program's own type.
  func setWidth(_ width: Double, column: Int) throws(DocumentError) {
    try Workbook.check(unsafe worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil))
  }

  /// - Parameter height: in points.
  func setHeight(_ height: Double, row: Int) throws(DocumentError) {
    try Workbook.check(unsafe worksheet_set_row(sheet, UInt32(row), height, nil))
  }

  /// Rows above and columns left of a cell stay in sight; the rows named are printed on every page.
  func freeze(row: Int, column: Int, repeating rows: ClosedRange<Int>) throws(DocumentError) {
    unsafe worksheet_freeze_panes(sheet, UInt32(row), UInt16(column))
    try Workbook.check(unsafe worksheet_repeat_rows(sheet, UInt32(rows.lowerBound), UInt32(rows.upperBound)))
  }

  func filter(rows: Int, columns: Int) throws(DocumentError) {
    try Workbook.check(unsafe worksheet_autofilter(sheet, 0, 0, UInt32(rows), UInt16(columns - 1)))
  }

  func turnOnItsSide() { unsafe worksheet_set_landscape(sheet) }

  func hideGrid() { unsafe worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }

  /// No green corner at texts that look like numbers: they are meant as texts.
  func allowNumbersAsText(rows: Int, columns: Int) throws(DocumentError) {
    guard rows > 0, columns > 0 else { return }
    let range = "A1:\(Self.letters(of: columns - 1))\(rows)"
    let kind = UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue)
    try Workbook.check(unsafe worksheet_ignore_errors(sheet, kind, range))
  }

  private static func letters(of column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension CellStyle.Alignment {
  fileprivate var code: UInt8? {
    switch self {
    case .general: nil
    case .left: UInt8(LXW_ALIGN_LEFT.rawValue)
    case .right: UInt8(LXW_ALIGN_RIGHT.rawValue)
    case .center: UInt8(LXW_ALIGN_CENTER.rawValue)
    }
  }
}

extension CellStyle.Rule {
  fileprivate var code: UInt8 {
    switch self {
    case .none: UInt8(LXW_BORDER_NONE.rawValue)
    case .thin: UInt8(LXW_BORDER_THIN.rawValue)
    case .medium: UInt8(LXW_BORDER_MEDIUM.rawValue)
    }
  }
}
