import DataFrames
import Formulas
import Glibc

/// The lines of a file under Tests/References/formulas.
func referenceLines(_ name: String) -> [String] {
  let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  guard let file = unsafe fopen("/\(folder)/References/formulas/\(name)", "r") else { return [] }
  defer { _ = unsafe fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = unsafe fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
}

/// A frame from text: `nil` is missing, a column with any text is categories.
func frame(_ columns: [(String, [String?])], source: String = "data.csv") -> DataFrame {
  DataFrame(
    source: source, names: columns.map(\.0), columns: columns.map { column($0.1) },
    rowCount: columns.first?.1.count ?? 0)
}

private func column(_ cells: [String?]) -> Column {
  var validity = Bitmap(repeating: true, count: cells.count)
  for (row, cell) in cells.enumerated() where cell == nil { validity[row] = false }
  let bits = cells.contains(nil) ? validity : nil
  if cells.allSatisfy({ cell in cell.map { Double($0) != nil } ?? true }) {
    return .numbers(NumberColumn(values: cells.map { $0.flatMap(Double.init) ?? 0 }, validity: bits))
  }
  let levels = Set(cells.compactMap { $0 }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  let codes = cells.map { cell in Int32(levels.firstIndex { $0 == cell } ?? 0) }
  return .categories(CategoryColumn(codes: codes, levels: levels, validity: bits))
}

/// Cells separated by blanks, `.` for missing.
func cells(_ text: String) -> [String?] {
  text.split(separator: " ").map { $0 == "." ? nil : String($0) }
}

extension Design {
  /// A column's values in the order of the rows used.
  func values(_ column: DesignColumn) -> [Double] {
    var values = [Double](repeating: 0, count: rowCount)
    gather(column, 0..<rowCount, into: &values, at: 0)
    return values
  }
}

/// The design of a formula on a frame.
func design(_ text: String, _ frame: DataFrame, _ options: DesignOptions = DesignOptions()) throws -> Design {
  try DesignBuilder(try Formula.parse(text), options).design(frame)
}

/// What refuses a formula on a frame.
func refusal(_ text: String, _ frame: DataFrame, _ options: DesignOptions = DesignOptions()) -> String {
  do throws(FormulaError) {
    _ = try DesignBuilder(try Formula.parse(text), options).design(frame)
    return "nothing was refused"
  } catch {
    return error.description
  }
}
