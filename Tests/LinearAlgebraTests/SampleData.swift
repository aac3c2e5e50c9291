@testable import LinearAlgebra

/// Reproducible numbers for tests, by a small congruential generator.
struct SampleNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Between -1 and 1.
  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(Int64(bitPattern: state) >> 11) / 4_503_599_627_370_496
  }

  mutating func matrix(_ rows: Int, _ columns: Int) -> Matrix {
    Matrix(rows: rows, columns: columns, elements: (0..<rows * columns).map { _ in next() })
  }
}

/// [X y] held whole, handed out in blocks.
func rowBlocks(_ matrix: Matrix, threads: Int = 1) -> RowBlocks {
  RowBlocks(rowCount: matrix.rowCount, columnCount: matrix.columnCount - 1, threads: threads) {
    block, scratch in
    for j in 0..<matrix.columnCount {
      for i in 0..<block.count {
        scratch[j * block.count + i] = matrix.elements[block.lowerBound + i + j * matrix.rowCount]
      }
    }
  }
}

/// The largest difference between two matrices' elements.
func distance(_ a: Matrix, _ b: Matrix) -> Double {
  precondition(a.rowCount == b.rowCount && a.columnCount == b.columnCount)
  return zip(a.elements, b.elements).reduce(0) { max($0, abs($1.0 - $1.1)) }
}

/// Products of a few hundred numbers of size one: some dozens of rounding units.
let roundingTolerance = 1e-13
