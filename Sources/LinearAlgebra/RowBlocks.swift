internal import Parallelism

/// The rows of a tall matrix [X y], n x (k + 1), made block by block on request and never stored whole.
///
/// The sizes of blocks are fixed, so that the order of every sum, and with it every bit of a result, is the
/// same for any number of threads.
public struct RowBlocks: Sendable {
  /// Rows in a block: small enough that a block of some twenty columns stays in cache.
  public static let blockSize = 2048
  /// Rows in a super-block, the unit of work of a thread.
  public static let superBlockSize = 1 << 18

  /// Writes the rows of a block, column by column, the response last, to the front of the scratch array.
  public typealias Fill = @Sendable (_ block: Range<Int>, _ scratch: inout [Double]) -> Void

  /// n.
  public let rowCount: Int
  /// k, without the response.
  public let columnCount: Int
  public let threads: Int
  let fill: Fill

  public init(rowCount: Int, columnCount: Int, threads: Int, fill: @escaping Fill) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.threads = threads
    self.fill = fill
  }

  /// The same rows with only these columns of X, ascending, and y.
  func keeping(_ columns: [Int]) -> RowBlocks {
    let width = columnCount + 1
    return RowBlocks(rowCount: rowCount, columnCount: columns.count, threads: threads) {
      [fill] block, scratch in
      var wide = [Double](repeating: 0, count: block.count * width)
      fill(block, &wide)
      for (place, column) in (columns + [width - 1]).enumerated() {
        for row in 0..<block.count { scratch[place * block.count + row] = wide[column * block.count + row] }
      }
    }
  }

  /// The results of `body` for every super-block, in order; `body` gets a way to walk its blocks, each filled
  /// into scratch of `blockSize * (k + 1)` numbers.
  public func mapSuperBlocks<Result: Sendable>(
    _ body: @Sendable (SuperBlock) -> Result
  ) -> [Result] {
    let size = Self.superBlockSize
    return parallelMap((rowCount + size - 1) / size, threads: threads) { index in
      body(SuperBlock(rows: index * size..<min((index + 1) * size, rowCount), source: self))
    }
  }

  /// All rows, for one thread.
  public var whole: SuperBlock { SuperBlock(rows: 0..<rowCount, source: self) }

  /// The rows one thread walks through.
  public struct SuperBlock {
    public let rows: Range<Int>
    let source: RowBlocks

    /// Calls `body` with each block's rows and its numbers, column by column.
    public func forEachBlock(_ body: (Range<Int>, inout [Double]) -> Void) {
      let most = min(RowBlocks.blockSize, rows.count)
      var scratch = [Double](repeating: 0, count: most * (source.columnCount + 1))
      var start = rows.lowerBound
      while start < rows.upperBound {
        let block = start..<min(start + RowBlocks.blockSize, rows.upperBound)
        source.fill(block, &scratch)
        body(block, &scratch)
        start = block.upperBound
      }
    }
  }
}
