internal import CReadStat
internal import DataFrames
internal import DocumentFormats

/// A variable as it is written.
struct StatisticsVariable {
  enum Kind: Equatable {
    case int8, int16, int32, double
    /// Bytes of UTF-8 that the longest needs.
    case text(Int)
    /// Stata's `strL`.
    case longText

    /// The smallest of Stata's whole types that holds every number; `nil` where none does.
    ///
    /// The trap: the highest codes of each type stand for missing values.
    init?(wholeNumbers column: NumberColumn) {
      var (low, high) = (0.0, 0.0)
      for value in column.values {
        guard value == value.rounded(.towardZero), value.sign == .plus || value != 0 else { return nil }
        (low, high) = (min(low, value), max(high, value))
      }
      if low >= -127, high <= 100 {
        self = .int8
      } else if low >= -32_767, high <= 32_740 {
        self = .int16
      } else if low >= -2_147_483_647, high <= 2_147_483_620 {
        self = .int32
      } else {
        return nil
      }
    }
  }

  let name: String
  let label: String
  let type: Kind
}

/// Calls ReadStat to write a file of Stata or SPSS; the only file here that imports it.
enum StatisticsWriter {
  /// 1 January 1980, the day that other files written here bear.
  private static let date = 315_532_800

  static func bytes(
    _ variables: [StatisticsVariable], columns: [Column], rowCount: Int, isStata: Bool, title: String
  ) throws(DocumentError) -> [UInt8] {
    guard let writer = unsafe readstat_writer_init() else {
      throw DocumentError("cannot write: no memory for it")
    }
    defer { unsafe readstat_writer_free(writer) }
    let sink = ByteSink()
    defer { withExtendedLifetime(sink) {} }
    unsafe readstat_set_data_writer(writer, take)
    unsafe readstat_writer_set_file_label(writer, title)
    unsafe readstat_writer_set_file_timestamp(writer, date)
    if isStata { unsafe readstat_writer_set_file_format_version(writer, 118) }
    let columns = zip(variables, columns).map { unsafe WrittenColumn($0, $1, of: writer) }
    let context = unsafe Unmanaged.passUnretained(sink).toOpaque()
    try check(
      isStata
        ? unsafe readstat_begin_writing_dta(writer, context, rowCount)
        : unsafe readstat_begin_writing_sav(writer, context, rowCount))
    for row in 0..<rowCount {
      try check(unsafe readstat_begin_row(writer))
      for column in columns { try check(unsafe column.insert(row, writer), in: column.name) }
      try check(unsafe readstat_end_row(writer))
    }
    try check(unsafe readstat_end_writing(writer))
    return sink.bytes
  }

  private static func check(_ code: readstat_error_t, in variable: String? = nil) throws(DocumentError) {
    guard code != READSTAT_OK else { return }
    let text =
      unsafe readstat_error_message(code).map { unsafe String(cString: $0) } ?? "error \(code.rawValue)"
    throw DocumentError(
      "cannot write the file\(variable.map { ", column \"\($0)\"" } ?? ""): \(text); write CSV or JSON (-o FILE.csv)"
    )
  }

  fileprivate final class ByteSink {
    var bytes: [UInt8] = []
  }
}

private func take(_ data: UnsafeRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?) -> Int {
  guard let data = unsafe data, let context = unsafe context else { return 0 }
  let sink = unsafe Unmanaged<StatisticsWriter.ByteSink>.fromOpaque(context).takeUnretainedValue()
  unsafe sink.bytes.append(contentsOf: UnsafeRawBufferPointer(start: data, count: count))
  return count
}

/// A column with its variable in ReadStat's hands.
@safe private struct WrittenColumn {
  let name: String
  private let column: Column
  private let type: StatisticsVariable.Kind
  private let variable: UnsafeMutablePointer<readstat_variable_t>?
  /// The levels, each ended by NUL.
  private let levels: [[CChar]]
  private let references: [UnsafeMutablePointer<readstat_string_ref_t>?]
  private let empty: UnsafeMutablePointer<readstat_string_ref_t>?

  @unsafe init(
    _ variable: StatisticsVariable, _ column: Column, of writer: UnsafeMutablePointer<readstat_writer_t>
  ) {
    (name, self.column, type) = (variable.name, column, variable.type)
    var width = 0
    if case .text(let bytes) = variable.type { width = bytes }
    let made = unsafe readstat_add_variable(writer, variable.name, variable.type.code, width)
    unsafe self.variable = unsafe made
    if !variable.label.isEmpty { unsafe readstat_variable_set_label(made, variable.label) }
    guard case .categories(let categories) = column else {
      levels = []
      unsafe references = []
      unsafe empty = nil
      return
    }
    levels = categories.levels.map { Array($0.utf8CString) }
    unsafe references =
      variable.type == .longText
      ? unsafe categories.levels.map { unsafe readstat_add_string_ref(writer, $0) } : []
    let hasEmpty = variable.type == .longText && column.missingCount > 0
    unsafe empty = hasEmpty ? unsafe readstat_add_string_ref(writer, "") : nil
  }

  func insert(_ row: Int, _ writer: UnsafeMutablePointer<readstat_writer_t>) -> readstat_error_t {
    guard column.validity?[row] ?? true else {
      switch type {
      case .text: return unsafe readstat_insert_string_value(writer, variable, "")
      // ReadStat takes no missing reference; an empty text is what Stata holds for missing.
      case .longText: return unsafe readstat_insert_string_ref(writer, variable, empty)
      default: return unsafe readstat_insert_missing_value(writer, variable)
      }
    }
    switch column {
    case .numbers(let numbers):
      let value = numbers.values[row]
      switch type {
      case .int8: return unsafe readstat_insert_int8_value(writer, variable, Int8(value))
      case .int16: return unsafe readstat_insert_int16_value(writer, variable, Int16(value))
      case .int32: return unsafe readstat_insert_int32_value(writer, variable, Int32(value))
      default: return unsafe readstat_insert_double_value(writer, variable, value)
      }
    case .categories(let categories):
      let code = Int(categories.codes[row])
      if type == .longText { return unsafe readstat_insert_string_ref(writer, variable, references[code]) }
      return unsafe readstat_insert_string_value(writer, variable, levels[code])
    }
  }
}

extension StatisticsVariable.Kind {
  fileprivate var code: readstat_type_t {
    switch self {
    case .int8: READSTAT_TYPE_INT8
    case .int16: READSTAT_TYPE_INT16
    case .int32: READSTAT_TYPE_INT32
    case .double: READSTAT_TYPE_DOUBLE
    case .text: READSTAT_TYPE_STRING
    case .longText: READSTAT_TYPE_STRING_REF
    }
  }
}
