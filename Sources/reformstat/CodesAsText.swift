import DataFrames
import Preparation

extension OpenedData {
  /// Reads columns as texts from now on whose cells would lose something as numbers: leading zeros, as in the code 01, or
  /// digits beyond what a double holds.
  ///
  /// - Returns: a sentence on what was kept so, if anything was.
  mutating func keepCodesAsText() throws -> [String] {
    let options = try reading.csvOptions(source)
    var found = try codeColumns(of: file, options)
    for table in preparation.appended + preparation.joined {
      found += try codeColumns(of: table.file, table.options)
    }
    if found.isEmpty { return [] }
    textColumns.formUnion(found)
    preparation.readAsText(textColumns)
    var names: [String] = []
    for name in found where !names.contains(name) { names.append(name) }
    return [
      "Kept as texts, since numbers would lose leading zeros or digits: \(names.joined(separator: ", "))."
    ]
  }

  private func codeColumns(of file: CSVFile, _ options: CSVOptions) throws -> [String] {
    let frame = try file.read(options: options)
    let numbers = frame.numericColumns
    if numbers.isEmpty { return [] }
    var asText = options
    (asText.numbers, asText.categories) = ([], Set(numbers))
    let texts = try file.read(columns: numbers, options: asText)
    return zip(texts.names, texts.columns).filter { name, column in
      guard case .categories(let categories) = column else { return false }
      let isDeclared = options.numbers.contains(name)
      return categories.levels.contains { !isDeclared && hasLeadingZero($0) || hasTooManyDigits($0) }
    }.map(\.0)
  }
}

/// `01` and `-01`, not `0.1`.
private func hasLeadingZero(_ text: String) -> Bool {
  let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
  return digits.count > 1 && digits.first == UInt8(ascii: "0")
    && isDigit(digits[digits.index(after: digits.startIndex)])
}

/// A whole number that no double is.
private func hasTooManyDigits(_ text: String) -> Bool {
  guard text.utf8.count > 15, text.utf8.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: "-") }) else {
    return false
  }
  return Int64(text).flatMap(Double.init(exactly:)) == nil
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
