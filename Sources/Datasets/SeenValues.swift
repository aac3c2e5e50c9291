import DataFrames

/// What a column of a table holds, as far as its description in a codebook needs it.
struct SeenValues {
  let count: Int
  let missing: Int
  /// `nil` for categories, and where nothing is there.
  let numbers: (least: Double, greatest: Double, areWhole: Bool)?
  /// The distinct texts, or the distinct numbers as their shortest text.
  let levels: [String]
  let isNumeric: Bool
  /// The first text of a column whose other cells are nearly all numbers.
  let firstText: CellText?

  init(_ column: Column) {
    missing = column.missingCount
    count = column.count - missing
    switch column {
    case .categories(let categories):
      (isNumeric, numbers, firstText) = (false, nil, categories.firstText)
      let present = Set(categories.maskedCodes().filter { $0 >= 0 })
      levels = present.sorted().map { categories.levels[Int($0)] }
    case .numbers(let column):
      let values = column.grouped().values
      (isNumeric, firstText) = (true, nil)
      levels = values.map(shortestText)
      if let least = values.first, let greatest = values.last {
        numbers = (least, greatest, values.allSatisfy { $0 == $0.rounded() })
      } else {
        numbers = nil
      }
    }
  }

  /// Whether every value lies between the two; not where there is none.
  func lies(in range: ClosedRange<Double>) -> Bool {
    numbers.map { range.contains($0.least) && range.contains($0.greatest) } ?? false
  }

  var areYears: Bool { numbers?.areWhole == true && lies(in: 1900...2100) }

  /// 0, 1, 2, ... or 1, 2, 3, ...: a row number that a program wrote, named `index` as often as not.
  var areRowNumbers: Bool {
    guard let numbers, numbers.areWhole, missing == 0 else { return false }
    return levels.count == count && (0...1).contains(numbers.least)
      && numbers.greatest - numbers.least == Double(count - 1)
  }

  /// "Seen here: 12 to 40, 198 values, 3 missing."
  var sentence: String {
    let absent = missing == 0 ? "none missing" : "\(missing) missing"
    guard count > 0 else { return Self.opening + " nothing, \(absent)." }
    let size = "\(count) value\(count == 1 ? "" : "s")"
    guard let numbers else {
      return Self.opening
        + " \(levels.count) different text\(levels.count == 1 ? "" : "s"), \(size), \(absent)."
    }
    let (least, greatest) = (shortestText(numbers.least), shortestText(numbers.greatest))
    return Self.opening + " \(least == greatest ? least : "\(least) to \(greatest)"), \(size), \(absent)."
  }

  /// How such a sentence begins, so that a later draft puts its own in place of it.
  static let opening = "Seen here:"
  static let closing = " missing."
}
