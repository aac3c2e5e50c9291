internal import CReadStat
internal import DataFrames
internal import Glibc

/// A variable of a file of Stata or SPSS, as the file describes it.
struct LabelledVariable {
  let name: String
  let title: String
  let format: String
  let isText: Bool
  /// The name of its set of labels; empty when it has none.
  let labelSet: String
}

/// Who is told of the variables, values and labels of a file, in the order in which they stand.
///
/// Each call says whether reading shall go on.
protocol LabelledFileListener: AnyObject {
  func variable(_ variable: LabelledVariable) -> Bool
  func number(_ number: Double, variable: Int) -> Bool
  func missing(_ variable: Int, isDeclared: Bool) -> Bool
  func text(_ bytes: ByteView, variable: Int) -> Bool
  func label(_ set: String, code: Double, label: String)
}

/// What ReadStat says of a file that it cannot read.
struct StatisticsProblem {
  let text: String
  /// Whether a text is not written in the encoding that was taken for the file's.
  let isEncoding: Bool
}

/// Calls ReadStat, whose functions take a pointer to whoever listens; the only file that imports it.
enum StatisticsFile {
  /// - Returns: `nil` when the file was read to its end, else what ReadStat says of it.
  static func read(
    _ path: String, isStata: Bool, encoding: String? = nil, to listener: any LabelledFileListener
  ) -> StatisticsProblem? {
    guard let parser = unsafe readstat_parser_init() else {
      return StatisticsProblem(text: "no memory is left", isEncoding: false)
    }
    defer { unsafe readstat_parser_free(parser) }
    unsafe readstat_set_variable_handler(parser, takeVariable)
    unsafe readstat_set_value_handler(parser, takeValue)
    unsafe readstat_set_value_label_handler(parser, takeLabel)
    let box = ListenerBox(listener)
    // ReadStat keeps the pointer and reads it again while it parses.
    let name = Array((encoding ?? "").utf8CString)
    return unsafe name.withUnsafeBufferPointer { name in
      if encoding != nil { unsafe readstat_set_file_character_encoding(parser, name.baseAddress) }
      defer { withExtendedLifetime(box) {} }
      let context = unsafe Unmanaged.passUnretained(box).toOpaque()
      let code =
        isStata
        ? unsafe readstat_parse_dta(parser, path, context) : unsafe readstat_parse_sav(parser, path, context)
      guard code != READSTAT_OK else { return nil }
      let text =
        unsafe readstat_error_message(code).map { unsafe String(cString: $0) } ?? "error \(code.rawValue)"
      return StatisticsProblem(text: text, isEncoding: code == READSTAT_ERROR_CONVERT_BAD_STRING)
    }
  }
}

private final class ListenerBox {
  let listener: any LabelledFileListener
  init(_ listener: any LabelledFileListener) { self.listener = listener }

  static func from(_ context: UnsafeMutableRawPointer?) -> (any LabelledFileListener)? {
    unsafe context.map { unsafe Unmanaged<ListenerBox>.fromOpaque($0).takeUnretainedValue().listener }
  }
}

private func code(goesOn: Bool) -> Int32 {
  Int32(goesOn ? READSTAT_HANDLER_OK : READSTAT_HANDLER_ABORT)
}

/// A text that is not valid UTF-8 comes out with replacement characters, and is refused by whoever listens.
private func string(_ text: UnsafePointer<CChar>?) -> String {
  unsafe text.map { unsafe String(cString: $0) } ?? ""
}

private func takeVariable(
  _ index: Int32, _ variable: UnsafeMutablePointer<readstat_variable_t>?, _ labels: UnsafePointer<CChar>?,
  _ context: UnsafeMutableRawPointer?
) -> Int32 {
  guard let listener = unsafe ListenerBox.from(context), let variable = unsafe variable else {
    return code(goesOn: false)
  }
  let described = LabelledVariable(
    name: unsafe string(readstat_variable_get_name(variable)),
    title: unsafe string(readstat_variable_get_label(variable)),
    format: unsafe string(readstat_variable_get_format(variable)),
    isText: unsafe readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING,
    labelSet: unsafe string(labels))
  return code(goesOn: listener.variable(described))
}

private func takeValue(
  _ observation: Int32, _ variable: UnsafeMutablePointer<readstat_variable_t>?, _ value: readstat_value_t,
  _ context: UnsafeMutableRawPointer?
) -> Int32 {
  guard let listener = unsafe ListenerBox.from(context), let variable = unsafe variable else {
    return code(goesOn: false)
  }
  let index = Int(unsafe readstat_variable_get_index(variable))
  if unsafe readstat_value_is_defined_missing(value, variable) != 0
    || readstat_value_is_tagged_missing(value) != 0
  {
    return code(goesOn: listener.missing(index, isDeclared: true))
  }
  if unsafe readstat_value_is_system_missing(value) != 0 {
    return code(goesOn: listener.missing(index, isDeclared: false))
  }
  guard unsafe readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING else {
    return code(goesOn: listener.number(unsafe readstat_double_value(value), variable: index))
  }
  guard let text = unsafe readstat_string_value(value) else {
    return code(goesOn: listener.missing(index, isDeclared: false))
  }
  let count = unsafe strlen(text)
  return unsafe text.withMemoryRebound(to: UInt8.self, capacity: count) {
    code(
      goesOn: listener.text(unsafe ByteView(UnsafeBufferPointer(start: $0, count: count)), variable: index))
  }
}

private func takeLabel(
  _ set: UnsafePointer<CChar>?, _ value: readstat_value_t, _ label: UnsafePointer<CChar>?,
  _ context: UnsafeMutableRawPointer?
) -> Int32 {
  guard let listener = unsafe ListenerBox.from(context) else { return code(goesOn: false) }
  let isNumber = unsafe readstat_value_type_class(value) == READSTAT_TYPE_CLASS_NUMERIC
  if isNumber, unsafe readstat_value_is_system_missing(value) == 0,
    unsafe readstat_value_is_tagged_missing(value) == 0
  {
    unsafe listener.label(string(set), code: readstat_double_value(value), label: string(label))
  }
  return code(goesOn: true)
}
