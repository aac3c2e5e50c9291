internal import OfficeText

/// Names that a file of Stata or SPSS takes for its variables, made of the names of columns.
///
/// Signs and blanks become `_`, what is too long is cut, and names that thereby become the same get a number; letters of
/// any script stay. What was changed is listed, and the full name becomes the variable's label.
struct VariableNames {
  enum Kind { case stata, spss }

  private(set) var names: [String] = []

  init(_ given: [String], _ kind: Kind) {
    // Names that need no change are kept whatever others become.
    var taken = Set(given.filter { Self.allowed($0, kind) == $0 }.map { Self.key($0, kind) })
    for name in given {
      var allowed = Self.allowed(name, kind)
      if allowed != name {
        var number = 2
        let whole = allowed
        while taken.contains(Self.key(allowed, kind)) {
          allowed = Self.cut(whole, kind, room: "_\(number)".count) + "_\(number)"
          number += 1
        }
        taken.insert(Self.key(allowed, kind))
      }
      names.append(allowed)
    }
  }

  /// SPSS takes `Rank` and `rank` for one name.
  private static func key(_ name: String, _ kind: Kind) -> String { kind == .spss ? name.lowercased() : name }

  private static func allowed(_ name: String, _ kind: Kind) -> String {
    var result = ""
    for character in VietnameseLetters.composing(name) {
      let isPlain = character.unicodeScalars.count == 1 && (character.isLetter || isDigit(character))
      result.append(isPlain || character == "_" ? character : "_")
    }
    if result.first.map(isDigit) ?? true { result = (kind == .stata ? "_" : "v") + result }
    if kind == .spss, result.first == "_" { result = "v" + result }
    result = cut(result, kind, room: 0)
    return isReserved(result, kind) ? result + "_" : result
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// 32 characters in Stata, 64 bytes in SPSS.
  private static func cut(_ name: String, _ kind: Kind, room: Int) -> String {
    guard kind == .spss else { return String(name.prefix(32 - room)) }
    var name = name
    while name.utf8.count > 64 - room { name.removeLast() }
    return name
  }

  private static func isReserved(_ name: String, _ kind: Kind) -> Bool {
    switch kind {
    case .stata:
      let isStringType = name.hasPrefix("str") && name.dropFirst(3).allSatisfy(isDigit) && name.count > 3
      return isStringType || stataWords.contains(name)
    case .spss: return spssWords.contains(name.uppercased())
    }
  }

  /// > Reference: Stata User's Guide, 11.3 Naming conventions.
  private static let stataWords: Set<String> = [
    "_all", "_b", "byte", "_coef", "_cons", "double", "float", "if", "in", "int", "long", "_n", "_N", "_pi",
    "_pred",
    "_rc", "_skip", "strL", "using", "with",
  ]

  /// > Reference: IBM SPSS Statistics Command Syntax Reference, Variable names.
  private static let spssWords: Set<String> = [
    "ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH",
  ]
}
