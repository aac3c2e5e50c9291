/// A column of numbers: contiguous values and, where something is missing, a bit a row.
///
/// A missing entry is a cleared validity bit; the value below it is 0 and means nothing. Present values are
/// finite: the readers refuse infinities and NaN.
public struct NumberColumn: Sendable, Equatable {
  public let values: [Double]
  /// `nil` when no entry is missing.
  public let validity: Bitmap?

  public init(values: [Double], validity: Bitmap? = nil) {
    precondition(validity.map { $0.count == values.count } ?? true, "one validity bit a row")
    self.values = values
    self.validity = validity
  }
}

/// A column of categories: a code a row into sorted levels.
///
/// Levels are sorted by their UTF-8 bytes, never by first appearance, so that results do not depend on the
/// order of rows. A missing entry is a cleared validity bit; the code below it is 0 and means nothing.
public struct CategoryColumn: Sendable, Equatable {
  public let codes: [Int32]
  public let levels: [String]
  /// `nil` when no entry is missing.
  public let validity: Bitmap?
  /// The first text of a column whose other entries are nearly all numbers, which a reader took for text because
  /// of it; `nil` otherwise. It tells where to look when numbers were expected.
  public let firstText: CellText?

  public init(codes: [Int32], levels: [String], validity: Bitmap? = nil, firstText: CellText? = nil) {
    precondition(validity.map { $0.count == codes.count } ?? true, "one validity bit a row")
    self.firstText = firstText
    self.codes = codes
    self.levels = levels
    self.validity = validity
  }
}

/// A text found in a file and the line on which it stands.
public struct CellText: Sendable, Equatable {
  public let line: Int
  public let text: String

  public init(line: Int, text: String) {
    self.line = line
    self.text = text
  }
}

public enum Column: Sendable, Equatable {
  case numbers(NumberColumn)
  case categories(CategoryColumn)

  public var count: Int {
    switch self {
    case .numbers(let column): column.values.count
    case .categories(let column): column.codes.count
    }
  }

  /// `nil` when no entry is missing.
  public var validity: Bitmap? {
    switch self {
    case .numbers(let column): column.validity
    case .categories(let column): column.validity
    }
  }

  public var missingCount: Int { validity.map { $0.count - $0.ones } ?? 0 }
}
