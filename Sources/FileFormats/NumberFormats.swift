internal import DataFrames

/// What a number of a workbook is by the format in which it is shown: a worksheet has no dates but by their looks.
enum NumberMeaning: UInt8 {
  case number
  /// A number of which the sheet shows a hundred times as much: 0.125 as 12.5%.
  case percent
  case date
  /// A time of day; from a whole day on, a moment.
  case time
  /// Hours or minutes that go on beyond a day, as `[h]:mm`.
  case elapsed

  /// What a format code such as `dd/mm/yyyy;@` shows.
  ///
  /// Texts in quotes, after a backslash and in brackets are no parts of a date; an `E` before a sign is an exponent.
  init(code: String) {
    var letters: Set<Character> = []
    var rest = Array(code.prefix { $0 != ";" }.lowercased())[...]
    self = .number
    while let sign = rest.popFirst() {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if let unit = inside.first, "hms".contains(unit), inside.allSatisfy({ $0 == unit }) {
          self = .elapsed
          return
        }
      case "e" where rest.first == "+" || rest.first == "-": rest = rest.dropFirst()
      case "g" where rest.starts(with: "eneral"): rest = rest.dropFirst(6)
      case "a" where rest.starts(with: "m/pm"): (rest, letters) = (rest.dropFirst(4), letters.union(["h"]))
      case "a" where rest.starts(with: "/p"): (rest, letters) = (rest.dropFirst(2), letters.union(["h"]))
      default: letters.insert(sign)
      }
    }
    let hasTime = letters.contains("h") || letters.contains("s")
    if letters.contains("y") || letters.contains("d") || letters.contains("m") && !hasTime {
      self = .date
    } else if hasTime {
      self = .time
    } else if letters.contains("%") {
      self = .percent
    }
  }

  /// What the formats mean that every workbook has without saying so.
  ///
  /// > Reference: ECMA-376, part 1, 18.8.30; 27 to 36 and 50 to 58 are the dates and times of East Asian locales.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    case 46: self = .elapsed
    default: self = .number
    }
  }
}

/// The meaning of each style of a workbook, by its number.
struct NumberFormats {
  private(set) var meanings: [NumberMeaning] = []

  init(_ part: String?, of archive: ZipArchive) throws(DataError) {
    guard let part else { return }
    let listener = StyleListener()
    try XMLReader.read(part, of: archive, to: listener)
    meanings = listener.formats.map {
      listener.codes[$0].map(NumberMeaning.init(code:)) ?? NumberMeaning(builtIn: $0)
    }
  }

  func meaning(ofStyle style: Int) -> NumberMeaning { style < meanings.count ? meanings[style] : .number }
}

private final class StyleListener: XMLListener {
  var codes: [Int: String] = [:]
  /// The number of the format of each cell style.
  var formats: [Int] = []
  private var isInCellStyles = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == XMLName("numFmt"), let id = attributes[XMLName("numFmtId")].flatMap({ Int($0) }) {
      // The formats of conditional looks come later under the same names.
      if codes[id] == nil { codes[id] = attributes[XMLName("formatCode")] ?? "" }
    } else if name == XMLName("cellXfs") {
      isInCellStyles = true
    } else if isInCellStyles, name == XMLName("xf") {
      formats.append(attributes[XMLName("numFmtId")].flatMap { Int($0) } ?? 0)
    }
  }

  func end(_ name: XMLName) {
    if name == XMLName("cellXfs") { isInCellStyles = false }
  }
}
