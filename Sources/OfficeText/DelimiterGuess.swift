/// Which mark parts the cells of a text: the one that gives most records one and the same number of cells, more than one.
///
/// Records without a cell are not counted. Where two marks part as evenly, the one that gives more cells is taken. A first
/// line `sep=;`, as Excel writes it, decides.
///
/// The trap: counting commas takes decimal commas for marks; but the line of names has none, so they part unevenly.
public struct DelimiterGuess: Sendable, Equatable {
  /// `nil` where no mark parts the text, so that it has one column.
  public let delimiter: Character?
  /// The part of the records that have the usual number of cells.
  public let share: Double
  /// That number.
  public let cells: Int

  public static let candidates: [Character] = [",", ";", "\t", "|"]
  /// Records looked at.
  private static let most = 200

  public init(_ text: String) {
    if let declared = Self.declared(text) {
      let found = Self.evenness(text, declared)
      (delimiter, share, cells) = (declared, found.share, found.cells)
      return
    }
    let found = Self.candidates.map { ($0, Self.evenness(text, $0)) }.filter { $0.1.cells > 1 }
    let best = found.max { ($0.1.share, $0.1.cells) < ($1.1.share, $1.1.cells) }
    (delimiter, share, cells) = (best?.0, best?.1.share ?? 1, best?.1.cells ?? 1)
  }

  /// The mark of a first line `sep=;`.
  static func declared(_ text: String) -> Character? {
    let line = text.prefix(while: { !$0.isNewline })
    guard line.count == 5, line.lowercased().hasPrefix("sep="), let mark = line.last, mark.isASCII else {
      return nil
    }
    return mark
  }

  private static func evenness(_ text: String, _ mark: Character) -> (share: Double, cells: Int) {
    let records = DelimitedText(text, delimiter: mark, most: most).records.filter { !$0.isBlank }
    let counts = Dictionary(grouping: records, by: \.cells.count).mapValues(\.count)
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return (0, 1) }
    return (Double(usual.value) / Double(records.count), usual.key)
  }
}
