/// The languages that the program speaks.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case vietnamese = "vi"

  /// The language that the words of a command line ask for, wherever they ask: an error in reading the rest of them is
  /// told in it too.
  public init(asked words: [String]) {
    self = Self.removed(from: words).asked.flatMap(Language.init) ?? .english
  }

  /// The words of a command line without those that ask for a language, and what was asked for last.
  public static func removed(from words: [String]) -> (words: [String], asked: String?) {
    var (rest, asked) = ([String](), String?.none)
    var place = 0
    while place < words.count, words[place] != "--" {
      if words[place] == "--lang", place + 1 < words.count {
        place += 1
        asked = words[place]
      } else if words[place].hasPrefix("--lang=") {
        asked = String(words[place].dropFirst("--lang=".count))
      } else {
        rest.append(words[place])
      }
      place += 1
    }
    return (rest + words[place...], asked)
  }

  /// The translator into this language; `nil` where nothing is to be translated.
  public func translator(_ lexicon: Lexicon = Lexicon()) -> Translator? {
    guard self == .vietnamese else { return nil }
    do throws(CatalogueError) {
      return Translator(try Catalogue(vietnameseCatalogue), lexicon)
    } catch {
      preconditionFailure(error.description)
    }
  }
}
