/// A colour by its meaning, with a shade for light and one for dark surroundings.
///
/// The series are Okabe and Ito's, told apart by readers with any common colour blindness; orange and sky are a little
/// darker on white, all are lighter on black. A chart never says by ink alone what a shape or a label could say too.
///
/// > Reference: Okabe and Ito (2008), Color Universal Design.
public enum Ink: Sendable, Hashable {
  case paper, text, muted, grid, rule
  /// What is there for comparison.
  case others
  /// What is talked of; repeats after `seriesCount`.
  case series(Int)
  /// From -10, vermillion, over 0, nearly paper, to 10, blue.
  case diverging(Int)
  /// From 0, nearly paper, to 8, dark blue.
  case sequential(Int)
  /// Text on those, dark or light by the shade beneath.
  case onDiverging(Int)
  case onSequential(Int)

  static let seriesCount = 6

  /// As `#rrggbb`.
  var light: String {
    switch self {
    case .paper: "#ffffff"
    case .text: "#1a1a1a"
    case .muted: "#5a5a5a"
    case .grid: "#e3e3e3"
    case .rule: "#8a8a8a"
    case .others: "#cfcfcf"
    case .series(let i):
      ["#0072b2", "#d55e00", "#009e73", "#b5548f", "#c98500", "#3a94cf"][i % Self.seriesCount]
    case .diverging(let step):
      step < 0
        ? mixed("#f7f7f7", "#c04f00", Double(-step) / 10) : mixed("#f7f7f7", "#00629b", Double(step) / 10)
    case .sequential(let step): mixed("#eef4f9", "#00507f", Double(step) / 8)
    case .onDiverging(let step): textColour(on: Ink.diverging(step).light)
    case .onSequential(let step): textColour(on: Ink.sequential(step).light)
    }
  }

  var dark: String {
    switch self {
    case .paper: "#181a1b"
    case .text: "#ececec"
    case .muted: "#adadad"
    case .grid: "#34383a"
    case .rule: "#858585"
    case .others: "#54595c"
    case .series(let i):
      ["#56b4e9", "#f28a3c", "#2cc79a", "#e29bc4", "#f2b833", "#9ad6f7"][i % Self.seriesCount]
    case .diverging(let step):
      step < 0
        ? mixed("#2b2e30", "#e0701a", Double(-step) / 10) : mixed("#2b2e30", "#2f9fe0", Double(step) / 10)
    case .sequential(let step): mixed("#24313a", "#7cc6f2", Double(step) / 8)
    case .onDiverging(let step): textColour(on: Ink.diverging(step).dark)
    case .onSequential(let step): textColour(on: Ink.sequential(step).dark)
    }
  }

  /// Short and unique, for class names.
  var key: String {
    switch self {
    case .paper: "paper"
    case .text: "text"
    case .muted: "muted"
    case .grid: "grid"
    case .rule: "rule"
    case .others: "others"
    case .series(let i): "s\(i % Self.seriesCount)"
    case .diverging(let step): step < 0 ? "m\(-step)" : "p\(step)"
    case .sequential(let step): "q\(step)"
    case .onDiverging(let step): "o" + Ink.diverging(step).key
    case .onSequential(let step): "o" + Ink.sequential(step).key
    }
  }
}

/// Black where the ground is light enough to read it, else white.
private func textColour(on hex: String) -> String {
  let number = Int(hex.dropFirst(), radix: 16) ?? 0
  let brightness = 299 * (number >> 16 & 255) + 587 * (number >> 8 & 255) + 114 * (number & 255)
  return brightness > 115_000 ? "#1a1a1a" : "#ffffff"
}

/// A colour on the straight way from one to another.
private func mixed(_ from: String, _ to: String, _ share: Double) -> String {
  func parts(_ hex: String) -> [Int] {
    let number = Int(hex.dropFirst(), radix: 16) ?? 0
    return [number >> 16 & 255, number >> 8 & 255, number & 255]
  }
  let sum = zip(parts(from), parts(to)).reduce(0) { sum, pair in
    sum << 8 | Int((Double(pair.0) + share * Double(pair.1 - pair.0)).rounded())
  }
  let hex = String(sum, radix: 16)
  return "#" + String(repeating: "0", count: 6 - hex.count) + hex
}
