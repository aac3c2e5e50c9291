import DataFrames

/// The plainest reader of well-formed CSV: one byte after another, one pass, every cell a string. The real reader
/// must give the same frame.
struct NaiveCSV {
  var header: [String] = []
  var rows: [[(text: String, quoted: Bool)]] = []
  var lines: [Int32] = []

  init(_ bytes: [UInt8]) {
    var records: [[(text: String, quoted: Bool)]] = []
    var starts: [Int32] = []
    var record: [(text: String, quoted: Bool)] = []
    var cell: [UInt8] = []
    var (quoted, inQuotes) = (false, false)
    var (line, start): (Int32, Int32) = (1, 1)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func endCell() {
      if !quoted, index == bytes.count || bytes[index] == 10, cell.last == 13 { cell.removeLast() }
      record.append((String(decoding: cell, as: UTF8.self), quoted))
      (cell, quoted) = ([], false)
    }
    while index <= bytes.count {
      let byte = index < bytes.count ? bytes[index] : 10
      if inQuotes {
        if byte == 34, index + 1 < bytes.count, bytes[index + 1] == 34 {
          cell.append(34)
          index += 1
        } else if byte == 34 {
          inQuotes = false
        } else {
          cell.append(byte)
        }
      } else if byte == 34 {
        (inQuotes, quoted) = (true, true)
      } else if byte == 44 {
        endCell()
      } else if byte == 10 {
        endCell()
        let isBlank = record.count == 1 && !record[0].quoted && record[0].text.isEmpty
        if !isBlank {
          records.append(record)
          starts.append(start)
        }
        record = []
        start = line + 1
      } else if !(quoted && byte == 13) {
        cell.append(byte)
      }
      if byte == 10 { line += 1 }
      index += 1
    }
    header = records[0].map(\.text)
    rows = Array(records.dropFirst())
    lines = Array(starts.dropFirst())
  }

  func column(_ place: Int, missing: [String], categories: Bool) -> Column {
    let cells = rows.map { row -> String? in
      let cell = row[place]
      let bare = String(cell.text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      return cell.text.isEmpty || !cell.quoted && (bare.isEmpty || missing.contains(bare)) ? nil : cell.text
    }
    let values = zip(cells, rows).map { cell, row in
      cell.flatMap { text in
        Self.number(row[place].quoted ? text : String(text.filter { $0 != " " }), original: text)
      }
    }
    let validity =
      cells.contains(nil)
      ? Bitmap(positions: cells.indices.filter { cells[$0] != nil }, count: cells.count) : nil
    if !categories, zip(cells, values).allSatisfy({ ($0 == nil) == ($1 == nil) }) {
      return .numbers(NumberColumn(values: values.map { $0 ?? 0 }, validity: validity))
    }
    var levels = Array(Set(cells.compactMap { $0 })).sorted {
      Array($0.utf8).lexicographicallyPrecedes($1.utf8)
    }
    if categories, levels.allSatisfy({ Self.number($0, original: $0) != nil }) {
      levels.sort { (Double($0) ?? 0) < (Double($1) ?? 0) }
    }
    let codes = cells.map { cell in Int32(cell.flatMap { levels.firstIndex(of: $0) } ?? 0) }
    return .categories(CategoryColumn(codes: codes, levels: levels, validity: validity))
  }

  private static func number(_ text: String, original: String) -> Double? {
    guard text.utf8.contains(where: { 48...57 ~= $0 }), text.allSatisfy({ "0123456789+-.eE".contains($0) })
    else { return nil }
    return Double(text)
  }
}

extension Bitmap {
  init(positions: [Int], count: Int) {
    self.init(repeating: false, count: count)
    for position in positions { self[position] = true }
  }
}

/// A small generator of reproducible pseudo-random numbers (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
