/// A dense matrix of doubles, stored column by column.
public struct Matrix: Sendable, Equatable {
  public let rowCount: Int
  public let columnCount: Int
  /// The elements, column by column: element (i, j) is `elements[i + j * rowCount]`.
  public internal(set) var elements: [Double]

  public init(rows: Int, columns: Int, repeating value: Double = 0) {
    rowCount = rows
    columnCount = columns
    elements = [Double](repeating: value, count: rows * columns)
  }

  /// - Precondition: `elements` holds `rows * columns` numbers, column by column.
  public init(rows: Int, columns: Int, elements: [Double]) {
    precondition(elements.count == rows * columns, "\(rows) x \(columns) elements")
    rowCount = rows
    columnCount = columns
    self.elements = elements
  }

  public static func identity(_ n: Int) -> Matrix {
    var result = Matrix(rows: n, columns: n)
    for j in 0..<n { result[j, j] = 1 }
    return result
  }

  public subscript(i: Int, j: Int) -> Double {
    get {
      precondition(i >= 0 && i < rowCount && j >= 0 && j < columnCount, "element (\(i), \(j)) of a matrix")
      return elements[i + j * rowCount]
    }
    set {
      precondition(i >= 0 && i < rowCount && j >= 0 && j < columnCount, "element (\(i), \(j)) of a matrix")
      elements[i + j * rowCount] = newValue
    }
  }

  public func column(_ j: Int) -> ArraySlice<Double> {
    elements[j * rowCount..<(j + 1) * rowCount]
  }

  public var diagonal: [Double] { (0..<min(rowCount, columnCount)).map { self[$0, $0] } }

  public var transposed: Matrix {
    var result = Matrix(rows: columnCount, columns: rowCount)
    for j in 0..<columnCount {
      for i in 0..<rowCount { result[j, i] = self[i, j] }
    }
    return result
  }

  /// The leading `rows` x `columns` part.
  public func leading(rows: Int, columns: Int) -> Matrix {
    var result = Matrix(rows: rows, columns: columns)
    for j in 0..<columns {
      for i in 0..<rows { result[i, j] = self[i, j] }
    }
    return result
  }

  /// The matrix without column `j`.
  public func removing(column j: Int) -> Matrix {
    var rest = elements
    rest.removeSubrange(j * rowCount..<(j + 1) * rowCount)
    return Matrix(rows: rowCount, columns: columnCount - 1, elements: rest)
  }

  public static func + (a: Matrix, b: Matrix) -> Matrix { a.combined(with: b, +) }
  public static func - (a: Matrix, b: Matrix) -> Matrix { a.combined(with: b, -) }
  public static func * (scale: Double, a: Matrix) -> Matrix {
    Matrix(rows: a.rowCount, columns: a.columnCount, elements: a.elements.map { scale * $0 })
  }

  private func combined(with other: Matrix, _ operation: (Double, Double) -> Double) -> Matrix {
    precondition(rowCount == other.rowCount && columnCount == other.columnCount, "matrices of one shape")
    return Matrix(
      rows: rowCount, columns: columnCount, elements: zip(elements, other.elements).map(operation))
  }
}
