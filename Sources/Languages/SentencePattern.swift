/// A sentence of the catalogue: fixed text, holes, and places where one of several endings stands.
///
/// `{x}` holds any text, `{x:name}` a column's name, `{x:#}` a number, `{x:phrase}` text that has an entry of its own,
/// `{x:list}`, `{x:names}` and `{x:phrases}` several of them. `row[s]` is row or rows, `[is|are]` either. A backslash makes the sign
/// after it plain; `\n` is a line break, in headings.
struct SentencePattern: Sendable {
  enum Kind: String, Sendable {
    case any = ""
    case name
    case number = "#"
    case phrase
    case list
    case names
    case phrases
  }

  struct Hole: Sendable {
    let name: String
    let kind: Kind
  }

  enum Piece: Sendable {
    case text([UInt8])
    /// The longest first, so that rows is not read as row.
    case choice([[UInt8]])
    /// The number of a hole.
    case hole(Int)
    /// What an earlier hole of the same name holds, once more.
    case again(Int)
  }

  private(set) var pieces: [Piece] = []
  private(set) var holes: [Hole] = []

  /// - Throws: `PatternError` for brackets that do not match, a kind there is not, or a name with two kinds.
  init(_ text: String) throws(PatternError) {
    let bytes = Array(text.utf8)
    var (fixed, place) = ([UInt8](), 0)
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"):
        guard place + 1 < bytes.count else { throw PatternError("a backslash at the end") }
        let sign = bytes[place + 1]
        fixed.append(sign == UInt8(ascii: "n") ? UInt8(ascii: "\n") : sign)
        place += 2
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isHole = bytes[place] == UInt8(ascii: "{")
        let close = isHole ? UInt8(ascii: "}") : UInt8(ascii: "]")
        guard let end = bytes[place...].firstIndex(of: close) else {
          throw PatternError("a bracket is not closed")
        }
        let inside = bytes[(place + 1)..<end]
        if !fixed.isEmpty { pieces.append(.text(fixed)) }
        fixed = []
        try isHole ? addHole(inside) : addChoice(inside)
        place = end + 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): throw PatternError("a bracket was never opened")
      default:
        fixed.append(bytes[place])
        place += 1
      }
    }
    if !fixed.isEmpty { pieces.append(.text(fixed)) }
  }

  private mutating func addHole(_ inside: ArraySlice<UInt8>) throws(PatternError) {
    let parts = String(decoding: inside, as: UTF8.self)
      .split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard !parts[0].isEmpty else { throw PatternError("a hole without a name") }
    guard let kind = Kind(rawValue: parts.count > 1 ? parts[1] : "") else {
      throw PatternError("no kind of hole \"\(parts[1])\"")
    }
    if let known = holes.firstIndex(where: { $0.name == parts[0] }) {
      guard parts.count == 1 || holes[known].kind == kind else {
        throw PatternError("two kinds of {\(parts[0])}")
      }
      return pieces.append(.again(known))
    }
    pieces.append(.hole(holes.count))
    holes.append(Hole(name: parts[0], kind: kind))
  }

  private mutating func addChoice(_ inside: ArraySlice<UInt8>) throws(PatternError) {
    guard !inside.isEmpty else { throw PatternError("an empty choice []") }
    var options = inside.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(Array.init)
    if options.count == 1 { options.append([]) }
    pieces.append(.choice(options.sorted { $0.count > $1.count }))
  }

  /// Whether there are fixed words, more than a single "a": an entry without them would take any text for a name.
  var hasWords: Bool {
    let letters = pieces.map { piece in
      switch piece {
      case .text(let bytes): bytes.count { isWordByte($0) }
      case .choice: 1
      case .hole, .again: 0
      }
    }
    return letters.reduce(0, +) > 1
  }

  /// The fixed text, choices written out with their longest, holes left as `…`: for tests and messages.
  var outline: String {
    pieces.map { piece in
      switch piece {
      case .text(let bytes): String(decoding: bytes, as: UTF8.self)
      case .choice(let options): String(decoding: options[0], as: UTF8.self)
      case .hole, .again: "…"
      }
    }.joined()
  }
}

/// The translation of a pattern: fixed text, and the pattern's holes in any order.
struct SentenceTemplate: Sendable {
  enum Piece: Sendable {
    case text(String)
    case hole(Int)
  }

  private(set) var pieces: [Piece] = []

  /// - Throws: `PatternError` for a hole that the pattern has not.
  init(_ text: String, holes: [SentencePattern.Hole]) throws(PatternError) {
    let pattern = try SentencePattern(text)
    for piece in pattern.pieces {
      switch piece {
      case .text(let bytes): pieces.append(.text(String(decoding: bytes, as: UTF8.self)))
      case .choice: throw PatternError("a choice in the translation")
      case .hole(let number), .again(let number):
        let name = pattern.holes[number].name
        guard let place = holes.firstIndex(where: { $0.name == name }) else {
          throw PatternError("a hole {\(name)} that the sentence has not")
        }
        pieces.append(.hole(place))
      }
    }
  }
}

/// What is wrong with a pattern.
struct PatternError: Error, Equatable {
  let problem: String
  init(_ problem: String) { self.problem = problem }
}
