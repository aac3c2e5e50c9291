/// A CSV file (RFC 4180, UTF-8) whose columns are parsed when they are asked for, and only those.
///
/// Quotes, doubled quotes, line breaks inside quotes, CRLF and a byte order mark are read; blank lines are left
/// out. What is refused is refused by line and column: ragged rows, quotes that do not close or stand inside a
/// cell, bytes that are not UTF-8, NUL, other delimiters, decimal commas, numbers too large for a double.
///
/// A column is numbers when every entry that is not missing is a number, quoted or not; otherwise categories.
/// The trap: numeric codes of groups are numbers too, unless declared as categories.
///
/// > Reference: Shafranovich (2005), Common Format and MIME Type for CSV Files, RFC 4180.
public struct CSVFile: Sendable {
  /// What messages call the file.
  public let source: String
  let bytes: ByteSource
  let parsedHeader: CSVHeader
  let chunkSize: Int
  /// `nil` of a file that is itself a CSV file.
  var origin: CSVOrigin?

  /// The column names.
  public var header: [String] { parsedHeader.names }

  /// Opens a file and reads its header. A pipe is read whole into memory.
  ///
  /// - Throws: `.unreadable` when there is no such file or it cannot be read; `.invalid` when its top shows that
  ///   it is not a CSV file of UTF-8 text with distinct column names.
  ///
  /// - Parameters:
  ///   - name: What messages call the file; its path when `nil`.
  ///   - end: What follows this position is no part of the table.
  public init(path: String, name: String? = nil, end: Int = .max) throws(DataError) {
    try self.init(ByteSource.open(path: path, end: end), source: name ?? path)
  }

  /// Takes bytes in memory for a file.
  ///
  /// - Parameter source: What messages call them.
  /// - Throws: `.invalid`, as for a file.
  public init(bytes: [UInt8], source: String) throws(DataError) {
    try self.init(ByteSource.bytes(bytes), source: source)
  }

  /// Reads standard input to its end.
  public static func standardInput() throws(DataError) -> CSVFile {
    try CSVFile(bytes: bytesOfStandardInput(), source: "standard input")
  }

  /// Everything that standard input holds, for a reader of other texts than CSV.
  public static func bytesOfStandardInput() throws(DataError) -> [UInt8] {
    try ByteSource.readAll(descriptor: 0, source: "standard input")
  }

  /// - Parameter chunkSize: Bytes read as one piece; no result depends on it.
  init(_ bytes: ByteSource, source: String, chunkSize: Int = 1 << 19) throws(DataError) {
    precondition(chunkSize > 0, "chunks hold bytes")
    self.bytes = bytes
    self.source = source
    self.chunkSize = chunkSize
    parsedHeader = try CSVHeader(bytes, name: source)
  }

  /// Parses the columns asked for.
  ///
  /// - Parameters:
  ///   - columns: Their names, in the order the frame shall have; `nil` for all. A repeated name counts once.
  ///   - options: Missing tokens, declared types, threads.
  /// - Returns: A frame with at least one row. It is the same to the last bit for any number of threads.
  /// - Throws: an unknown column (with the nearest name), and whatever in the file cannot be read as a table.
  ///   Rows are checked in full for their number of cells, also where columns are left out.
  public func read(columns: [String]? = nil, options: CSVOptions = CSVOptions()) throws(DataError)
    -> DataFrame
  {
    guard let origin else { return try readText(columns, options) }
    var options = options
    options.categories.formUnion(origin.textColumns.subtracting(options.numbers))
    let frame: DataFrame
    do {
      frame = try readText(columns, options)
    } catch {
      throw origin.located(error)
    }
    return DataFrame(
      source: frame.source, names: frame.names, columns: frame.columns, rowCount: frame.rowCount,
      lines: frame.lines.traced(to: origin, rowCount: frame.rowCount))
  }

  private func readText(_ columns: [String]?, _ options: CSVOptions) throws(DataError)
    -> DataFrame
  {
    let wanted = try columns.map { names throws(DataError) in try places(of: names) } ?? Array(header.indices)
    let chunks = try SurveyedChunks(
      bytes, name: source, data: parsedHeader.dataStart..<bytes.count, firstLine: parsedHeader.dataLine,
      chunkSize: chunkSize, threads: options.threads)
    var result: [Column] = []
    var (rows, lines) = (0, RowLines.regular(first: parsedHeader.dataLine))
    // At least one group, so that the rows of a frame without columns are counted too.
    for start in stride(from: 0, to: max(wanted.count, 1), by: Self.groupSize) {
      let group = Array(wanted[start..<min(start + Self.groupSize, wanted.count)])
      let pass = try read(group, chunks, options, into: &result)
      (rows, lines) = (pass.rowCount, pass.lines)
    }
    return DataFrame(
      source: source, names: wanted.map { header[$0] }, columns: result, rowCount: rows, lines: lines)
  }

  /// Columns read in one pass: their arrays are made one inside the other, on a stack that may be small.
  private static let groupSize = 128

  /// Appends the columns of one group, typed, and returns their pass.
  private func read(
    _ wanted: [Int], _ chunks: SurveyedChunks, _ options: CSVOptions, into result: inout [Column]
  ) throws(DataError) -> CSVPass {
    let typing = ColumnTyping(self, wanted, options)
    let texts = try CSVPass.textColumns(self, among: typing.undeclared, chunks: chunks, options: options)
    let kinds = wanted.map { ($0, typing.kind(of: $0, texts: texts)) }
    let pass = try CSVPass(
      self, kinds, chunks: chunks, byValue: typing.declaredCategories, options: options)
    guard pass.rowCount > 0 else { throw CSVRefusal.headerOnly(source, line: parsedHeader.line) }
    let late = wanted.indices.filter { pass.texts[$0] != nil && typing.undeclared.contains(wanted[$0]) }
    try typing.refuseNumbers(pass, except: Set(late))
    var columns = wanted.indices.map { pass.column($0) }
    if !late.isEmpty {
      let again = try CSVPass(
        self, late.map { (wanted[$0], .category) }, chunks: chunks, byValue: [], options: options)
      for (place, slot) in late.enumerated() { columns[slot] = again.column(place) }
    }
    for slot in wanted.indices {
      let isDeclared = !typing.undeclared.contains(wanted[slot])
      result.append(
        isDeclared ? columns[slot] : try typing.explained(columns[slot], slot: slot, lines: pass.lines))
    }
    return pass
  }

  private func places(of names: [String]) throws(DataError) -> [Int] {
    let known = Dictionary(uniqueKeysWithValues: zip(header, header.indices))
    var places: [Int] = []
    var taken: Set<Int> = []
    for name in names {
      guard let place = known[name] else {
        throw DataError.noColumn(name, in: source, among: header)
      }
      if taken.insert(place).inserted { places.append(place) }
    }
    return places
  }
}
