internal import DataFrames
internal import Tables

/// A table as a JSON array: an object for each row on a line of its own, every key in every object.
///
/// Numbers are the shortest text that reads back the same double; a missing entry is `null`.
struct JSONRows {
  private let table: OutputTable

  init(_ table: OutputTable) { self.table = table }

  var file: WrittenFile {
    var bytes = Array("[".utf8)
    let columns = table.columns.map {
      (key: Array("\(jsonText($0.name)): ".utf8), cell: Self.cells($0.column))
    }
    for row in 0..<table.frame.rowCount {
      bytes += Array((row == 0 ? "\n  {" : ",\n  {").utf8)
      for (place, column) in columns.enumerated() {
        if place > 0 { bytes += [0x2C, 0x20] }
        bytes += column.key
        bytes += column.cell(row)
      }
      bytes += [0x7D]
    }
    return WrittenFile(bytes: bytes + Array("\n]\n".utf8), notes: table.missingLookAlikes)
  }

  private static func cells(_ column: Column) -> (Int) -> [UInt8] {
    let (validity, null) = (column.validity, Array("null".utf8))
    switch column {
    case .numbers(let numbers):
      return { validity?[$0] ?? true ? Array(CSVWriter.text(numbers.values[$0]).utf8) : null }
    case .categories(let categories):
      let levels = categories.levels.map { Array(jsonText($0).utf8) }
      return { validity?[$0] ?? true ? levels[Int(categories.codes[$0])] : null }
    }
  }
}
