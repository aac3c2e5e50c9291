/// What a file column is read as.
enum ColumnKind: Sendable, Equatable {
  case number
  case category
}

/// The cells of a column as they were read: values, or codes into the texts seen.
enum ColumnStorage: Sendable {
  case values([Double])
  case codes([Int32])
}

/// Where the cells of a column are written while its array is being made.
///
/// Writers on several threads write to different rows; nothing is read before all have ended.
@safe struct ColumnTarget: @unchecked Sendable {
  private let base: UnsafeMutableRawPointer
  private let capacity: Int
  private let stride: Int

  fileprivate init(_ buffer: UnsafeMutableBufferPointer<Double>) {
    unsafe base = UnsafeMutableRawPointer(buffer.baseAddress!)
    capacity = buffer.count
    stride = 8
  }

  fileprivate init(_ buffer: UnsafeMutableBufferPointer<Int32>) {
    unsafe base = UnsafeMutableRawPointer(buffer.baseAddress!)
    capacity = buffer.count
    stride = 4
  }

  @inline(__always)
  func set(_ value: Double, row: Int) {
    precondition(row >= 0 && row < capacity, "a row of the column")
    unsafe base.storeBytes(of: value, toByteOffset: row &* 8, as: Double.self)
  }

  @inline(__always)
  func set(_ code: Int32, row: Int) {
    precondition(row >= 0 && row < capacity, "a row of the column")
    unsafe base.storeBytes(of: code, toByteOffset: row &* 4, as: Int32.self)
  }

  /// Moves a stretch of rows up to close a gap left by blank lines.
  func move(_ rows: Range<Int>, to start: Int) {
    precondition(rows.lowerBound >= start && rows.upperBound <= capacity, "rows of the column")
    unsafe (base + start * stride).copyMemory(
      from: base + rows.lowerBound * stride, byteCount: rows.count * stride)
  }

  /// Replaces the codes of a stretch of rows by `map[code]`; a negative code (missing) becomes 0.
  func recode(_ rows: Range<Int>, by map: [Int32]) {
    precondition(rows.lowerBound >= 0 && rows.upperBound <= capacity, "rows of the column")
    for row in rows {
      let code = unsafe base.load(fromByteOffset: row &* 4, as: Int32.self)
      unsafe base.storeBytes(of: code < 0 ? 0 : map[Int(code)], toByteOffset: row &* 4, as: Int32.self)
    }
  }
}

/// Makes the arrays of several columns at once, written in place: joining per-thread pieces would take twice the
/// memory.
///
/// - Parameters:
///   - capacity: Rows there is room for.
///   - body: Fills the rows from 0 and returns how many there are.
func makeColumns(
  _ kinds: [ColumnKind], capacity: Int, body: ([ColumnTarget]) -> Int
) -> [ColumnStorage] {
  precondition(capacity > 0, "room for a row")
  var made: [ColumnStorage] = []
  var rows = 0
  // An array's memory is open only inside its initialiser, hence one level of nesting a column.
  func open(_ targets: [ColumnTarget]) {
    guard targets.count < kinds.count else {
      rows = body(targets)
      return
    }
    switch kinds[targets.count] {
    case .number:
      let values = unsafe [Double](unsafeUninitializedCapacity: capacity) { buffer, count in
        open(targets + [unsafe ColumnTarget(UnsafeMutableBufferPointer(rebasing: buffer[..<capacity]))])
        count = rows
      }
      made.append(.values(values))
    case .category:
      let codes = unsafe [Int32](unsafeUninitializedCapacity: capacity) { buffer, count in
        open(targets + [unsafe ColumnTarget(UnsafeMutableBufferPointer(rebasing: buffer[..<capacity]))])
        count = rows
      }
      made.append(.codes(codes))
    }
  }
  open([])
  return made.reversed()
}
