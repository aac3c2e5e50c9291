import DataFrames
import Distributions
import Glibc
import Testing

@testable import FileFormats

/// Damaged files are read or refused: they neither crash the program nor hold it up.
///
/// `MUTATIONS=10000` makes that many of each file, best under the address sanitizer; the suite makes a hundred. What
/// is changed depends on nothing but the file's name and the number of the mutation.
@Suite(.serialized)
struct MutationTests {
  private static let count = unsafe getenv("MUTATIONS").flatMap { unsafe Int(String(cString: $0)) } ?? 100
  /// Generous for a debug build on a busy machine; the files are small.
  private static let longest = 2.0

  @Test(arguments: [
    "haven.dta", "haven-13.dta", "pandas.dta", "pandas-114.dta", "pandas-117.dta", "pspp.sav",
    "pyreadstat.dta", "haven.sav", "haven.zsav", "pyreadstat.sav",
    "tables.sqlite",
    "rows.json", "openpyxl-types.xlsx", "xlsxwriter-layout.xlsx", "libreoffice-types.xlsx",
    "pandas-frame.xlsx",
  ])
  func `bytes changed, cut out, doubled or cut off`(_ name: String) throws {
    let bytes = try ReferenceFile.bytes(name)
    let format = FileFormat(rawValue: String(name.split(separator: ".").last ?? "")) ?? .sav
    let options = GridOptions(query: format == .sqlite ? "select * from late" : nil, format: format)
    try run(name, options) { stream in Self.mutated(bytes, &stream) }
  }

  /// An archive's checksums catch what is changed from outside; here the XML itself is changed.
  @Test(arguments: [
    "openpyxl-types.xlsx", "xlsxwriter-layout.xlsx", "xlsxwriter-formats.xlsx", "libreoffice-types.xlsx",
  ])
  func `parts of a workbook changed under a right checksum`(_ name: String) throws {
    let parts = try ReferenceFile.xmlParts(name)
    try run("parts of " + name, GridOptions()) { stream in
      var changed = parts
      let part = stream.integer(below: changed.count)
      changed[part].content = Self.mutated(changed[part].content, &stream)
      return zipped(changed)
    }
  }

  @Test
  func `compressed text and tabs`() throws {
    let packed: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0xD4, 0x49, 0xE2, 0x32, 0xD4, 0x31, 0xE2, 2, 0, 0x7B, 7, 0x97,
      0x0A, 8, 0, 0, 0,
    ]
    try run("gzip", GridOptions(format: .csvGzip)) { stream in Self.mutated(packed, &stream) }
    let text = Array("a\tb\n\"x\ty\"\t1\r\n\"p\"\"q\"\t2\n".utf8)
    try run("tabs", GridOptions(format: .tsv)) { stream in Self.mutated(text, &stream) }
  }

  private func run(_ name: String, _ options: GridOptions, _ make: (inout PhiloxStream) -> [UInt8]) throws {
    var (read, refused) = (0, 0)
    for draw in 0..<Self.count {
      var stream = PhiloxStream(seed: 1, procedure: "mutation of " + name, draw: UInt64(draw))
      let file = try TemporaryFile(make(&stream), name: "mutation")
      let start = Self.seconds()
      do {
        _ = try TableFile(path: file.path, options: options).table()
        read += 1
      } catch {
        #expect(!error.description.isEmpty)
        refused += 1
      }
      let passed = Self.seconds() - start
      #expect(passed < Self.longest, "\(name), mutation \(draw): \(passed) s")
    }
    if Self.count > 100 {
      print("\(name): \(read) read, \(refused) refused, at most \(Self.megabytes()) MB so far")
    }
  }

  static func mutated(_ bytes: [UInt8], _ stream: inout PhiloxStream) -> [UInt8] {
    var bytes = bytes
    for _ in 0...stream.integer(below: 4) where bytes.count > 16 {
      let place = stream.integer(below: bytes.count)
      let length = 1 + stream.integer(below: min(64, bytes.count - place))
      switch stream.integer(below: 10) {
      case 0: bytes.removeLast(bytes.count - place)
      case 1: bytes.removeSubrange(place..<place + length)
      case 2: bytes.insert(contentsOf: Array(bytes[place..<place + length]), at: place)
      case 3: bytes[place] = 0xFF
      case 4: bytes[place] = 0
      case 5, 6: bytes[place] = UInt8(stream.integer(below: 256))
      default: bytes[place] ^= 1 << UInt8(stream.integer(below: 8))
      }
    }
    return bytes
  }

  private static func seconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func megabytes() -> Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  @Test
  func `sheets filled and merged at random, read with rows of names at random`() throws {
    for draw in 0..<5 * Self.count {
      var stream = PhiloxStream(seed: 1, procedure: "random sheets", draw: UInt64(draw))
      let (height, width) = (1 + stream.integer(below: 9), 1 + stream.integer(below: 7))
      let rows = (0..<height).map { _ in
        (0..<width).map { _ in ["", "", "a", "b c", "1", "2", "2019", "(1)", " "][stream.integer(below: 9)] }
      }
      let areas = (0..<stream.integer(below: 4)).map { _ in
        let (row, column) = (1 + stream.integer(below: height), 1 + stream.integer(below: width))
        let last = (row + stream.integer(below: 3), column + stream.integer(below: 3))
        return CellRange(rows: row...last.0, columns: column...last.1).text
      }
      let merged = areas.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
      var options = GridOptions()
      if stream.integer(below: 3) == 0 {
        let first = 1 + stream.integer(below: height)
        options.headerRows = first...first + stream.integer(below: 2)
      }
      do {
        let table = try HandmadeWorkbook(rows: rows, after: "<mergeCells>\(merged)</mergeCells>").table(
          options)
        let frame = try CSVFile(bytes: table.csv, source: table.source).read()
        #expect(frame.names == table.names && frame.rowCount > 0)
        for row in 0..<frame.rowCount { #expect(!table.place(ofLine: frame.lines.line(ofRow: row)).isEmpty) }
      } catch {
        #expect("\(error)".contains("x.xlsx"), "\(error)")
      }
    }
  }
}
