/// Which mark the numbers of a file have before their decimals, found from all of them together or not at all.
///
/// `12,5`, `0,123` and `1.234,5` can only have a decimal comma, `12.5` and `1,234.5` only a point; `1,234` can be both, and is
/// settled by the others. Only columns all of whose cells are numbers in some style are asked, so that dates and codes do
/// not speak.
public enum NumberStyle: Sendable, Equatable {
  case decimalComma
  case decimalPoint

  /// What the cells of a file say.
  public enum Finding: Sendable, Equatable {
    case style(NumberStyle)
    /// No cell needs to be known: whole numbers alone, or none.
    case indifferent
    /// One that can be read both ways, and none that settles it.
    case ambiguous(Place)
    /// One of either style.
    case contradiction(comma: Place, point: Place)
  }

  public struct Place: Sendable, Equatable {
    public let column: Int
    public let row: Int
    public let text: String
  }

  /// - Parameter columns: the texts of each column; those that stand for a missing cell left out as `nil`.
  public static func find(_ columns: [[String?]]) -> Finding {
    var (comma, point, either): (Place?, Place?, Place?)
    for (column, cells) in columns.enumerated() {
      let shapes = cells.map { $0.map(NumberShape.init) }
      guard shapes.contains(where: { $0 != nil }), !shapes.contains(where: { $0 == .some(nil) }) else {
        continue
      }
      for (row, shape) in shapes.enumerated() {
        guard let shape = shape ?? nil, let text = cells[row] else { continue }
        let place = Place(column: column, row: row, text: text)
        switch shape.kind {
        case .whole: break
        case .decimal(.comma): comma = comma ?? place
        case .decimal(.point): point = point ?? place
        case .either: either = either ?? place
        }
      }
    }
    switch (comma, point, either) {
    case (let comma?, let point?, _): return .contradiction(comma: comma, point: point)
    case (_?, nil, _): return .style(.decimalComma)
    case (nil, _?, _): return .style(.decimalPoint)
    case (nil, nil, let either?): return .ambiguous(either)
    case (nil, nil, nil): return .indifferent
    }
  }

  /// The number in plain writing, `1234.5`, its per cent sign left out; `nil` where the text is no number in this style.
  public func plain(_ text: String) -> String? {
    NumberShape(text)?.plain(decimal: self == .decimalComma ? .comma : .point)
  }

  /// Whether a text is a number with a per cent sign.
  public static func isPercent(_ text: String) -> Bool { NumberShape(text)?.isPercent ?? false }
}
