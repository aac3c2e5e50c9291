import Foundation

/// The string literals of a Swift source, each cut at its interpolations and line breaks.
struct SwiftLiterals {
  struct Literal {
    let line: Int
    let fragments: [String]
    /// What stands right before it.
    let context: String
  }

  private(set) var literals: [Literal] = []
  private let text: [Character]

  init(_ source: String) {
    text = Array(source)
    var place = 0
    while place < text.count {
      if starts("//", place) {
        while place < text.count, text[place] != "\n" { place += 1 }
      } else if opens(place) {
        place = literal(from: place)
      } else {
        place += 1
      }
    }
  }

  private func starts(_ sign: String, _ place: Int) -> Bool {
    place + sign.count <= text.count && text[place..<(place + sign.count)].elementsEqual(sign)
  }

  private func opens(_ place: Int) -> Bool {
    text[place] == "\"" || starts("#\"", place)
  }

  /// Reads the literal that begins here, those inside its interpolations first; the place after it.
  private mutating func literal(from start: Int) -> Int {
    let mark = text[start] == "#" ? "#" : ""
    var place = start + mark.count
    let quote = starts("\"\"\"", place) ? "\"\"\"" : "\""
    place += quote.count
    let (close, escape) = (quote + mark, "\\" + mark)
    var fragments = [""]
    while place < text.count, !starts(close, place) {
      if starts(escape + "(", place) {
        place = interpolation(from: place + escape.count + 1)
        fragments.append("")
      } else if starts(escape, place) {
        place += escape.count
        if text[place] == "n" {
          fragments.append("")
        } else if text[place] == "\n" {
          while place + 1 < text.count, text[place + 1] == " " { place += 1 }
        } else {
          fragments[fragments.count - 1].append(text[place])
        }
        place += 1
      } else {
        if text[place] == "\n" {
          fragments.append("")
        } else {
          fragments[fragments.count - 1].append(text[place])
        }
        place += 1
      }
    }
    let line = text[..<start].count { $0 == "\n" } + 1
    let context = String(text[max(0, start - 200)..<start])
    literals.append(Literal(line: line, fragments: fragments, context: context))
    return place + close.count
  }

  private mutating func interpolation(from start: Int) -> Int {
    var (place, depth) = (start, 1)
    while depth > 0, place < text.count {
      if opens(place) {
        place = literal(from: place)
        continue
      }
      if text[place] == "(" { depth += 1 }
      if text[place] == ")" { depth -= 1 }
      place += 1
    }
    return place
  }
}
