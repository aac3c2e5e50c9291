/// A formula met with data: which rows stay, and how each number of the response and of the k regressors is
/// made from the frame's columns.
///
/// Missing rows end here; below this type no number is optional. Columns are held by reference, never copied
/// into one n x k matrix: `gather` writes any block of rows of one column into scratch.
public struct Design: Sendable {
  /// The frame's rows that stay, in the order they are used.
  public let rows: RowSelection
  public let response: DesignColumn
  /// The k regressors, in the order of the formula; the constant first when there is one.
  public let columns: [DesignColumn]
  /// Precision weights, n of them in the order of `rows`; all positive.
  public let weights: [Double]?
  /// Absorbed effects, codes in the order of `rows`.
  public let absorbed: [Group]
  /// Cluster variables, codes in the order of `rows`.
  public let clusters: [Group]
  /// Rows read but not used, by reason, e.g. ("missing training", 12).
  public let losses: [RowLoss]
  /// Caveats in whole sentences.
  public let notes: [String]

  public init(
    rows: RowSelection, response: DesignColumn, columns: [DesignColumn], weights: [Double]? = nil,
    absorbed: [Group] = [], clusters: [Group] = [], losses: [RowLoss] = [], notes: [String] = []
  ) {
    self.rows = rows
    self.response = response
    self.columns = columns
    self.weights = weights
    self.absorbed = absorbed
    self.clusters = clusters
    self.losses = losses
    self.notes = notes
  }

  /// The number of rows n.
  public var rowCount: Int { rows.count }
  public var hasConstant: Bool { columns.first?.isConstant ?? false }

  /// Writes `column` for the kept rows `block` (positions 0 ..< n) into `scratch` from `offset` on.
  public func gather(
    _ column: DesignColumn, _ block: Range<Int>, into scratch: inout [Double], at offset: Int
  ) {
    column.gather(rows, block, into: &scratch, at: offset)
  }
}

/// Rows that were read but do not enter, and why.
public struct RowLoss: Sendable, Equatable {
  public let reason: String
  public let count: Int

  public init(reason: String, count: Int) {
    self.reason = reason
    self.count = count
  }
}

/// A grouping of the kept rows: a code below `levelCount` a row; every code occurs.
public struct Group: Sendable, Equatable {
  public let name: String
  public let codes: [Int32]
  public let levelCount: Int

  public init(name: String, codes: [Int32], levelCount: Int) {
    self.name = name
    self.codes = codes
    self.levelCount = levelCount
  }
}

/// One column of the design: the product of its factors, over the rows of the frame.
public struct DesignColumn: Sendable {
  public enum Factor: Sendable {
    /// A value a row of the frame; entries of unused rows mean nothing.
    case numbers([Double])
    /// 1 where the row's code is `level`, else 0.
    case indicator(codes: [Int32], level: Int32)
  }

  /// The coefficient's name, as tables show it: `training`, `log(it)`, `region[North]`, `training:it`.
  public let name: String
  /// The formula's term this column belongs to, as printed.
  public let term: String
  /// Empty for the constant.
  public let factors: [Factor]

  public init(name: String, term: String, factors: [Factor]) {
    self.name = name
    self.term = term
    self.factors = factors
  }

  public static let constant = DesignColumn(name: "(Intercept)", term: "1", factors: [])
  public var isConstant: Bool { factors.isEmpty }

  func gather(_ rows: RowSelection, _ block: Range<Int>, into scratch: inout [Double], at offset: Int) {
    guard let first = factors.first else {
      for i in 0..<block.count { scratch[offset + i] = 1 }
      return
    }
    first.write(rows, block, into: &scratch, at: offset)
    for factor in factors.dropFirst() { factor.multiply(rows, block, into: &scratch, at: offset) }
  }
}

extension DesignColumn.Factor {
  func write(_ rows: RowSelection, _ block: Range<Int>, into scratch: inout [Double], at offset: Int) {
    var target = scratch.mutableSpan
    switch (self, rows) {
    case (.numbers(let values), .all):
      let source = values.span
      for i in 0..<block.count { target[offset + i] = source[block.lowerBound + i] }
    case (.numbers(let values), .listed(let rows)):
      let (source, rows) = (values.span, rows.span)
      for i in 0..<block.count { target[offset + i] = source[Int(rows[block.lowerBound + i])] }
    case (.indicator(let codes, let level), .all):
      let source = codes.span
      for i in 0..<block.count { target[offset + i] = source[block.lowerBound + i] == level ? 1 : 0 }
    case (.indicator(let codes, let level), .listed(let rows)):
      let (source, rows) = (codes.span, rows.span)
      for i in 0..<block.count {
        target[offset + i] = source[Int(rows[block.lowerBound + i])] == level ? 1 : 0
      }
    }
  }

  func multiply(_ rows: RowSelection, _ block: Range<Int>, into scratch: inout [Double], at offset: Int) {
    for i in 0..<block.count {
      let row = rows[block.lowerBound + i]
      switch self {
      case .numbers(let values): scratch[offset + i] *= values[row]
      case .indicator(let codes, let level): if codes[row] != level { scratch[offset + i] = 0 }
      }
    }
  }
}
