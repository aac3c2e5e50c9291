/// A picture as SVG: no script, nothing from elsewhere, the same bytes on every machine.
///
/// Colours stand as attributes, for light surroundings, so that every reader of SVG shows them, `rsvg-convert` too. A style
/// sheet changes them where a reader prefers dark; its classes begin with the picture's name, so that pictures on one page do
/// not touch each other. The paper is drawn: a picture is right on any page.
public struct SVGFormat: Sendable {
  /// Whether the picture follows a reader's preference for dark; not for pages that are always light.
  public var followsDark = true

  public init() {}

  static let fonts = "Arial, 'Liberation Sans', Helvetica, 'Noto Sans', 'DejaVu Sans', sans-serif"

  /// The whole file, ending in a line feed.
  public func render(_ figure: Figure) -> String {
    let drawing = FigureLayout(figure).drawing
    let name = Self.identifier(figure.name)
    let size = "\(coordinate(figure.width)) \(coordinate(drawing.height))"
    let box =
      "viewBox=\"0 0 \(size)\" width=\"\(coordinate(figure.width))\" height=\"\(coordinate(drawing.height))\""
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" \(box) style=\"max-width:100%;height:auto\" role=\"img\" "
        + "aria-labelledby=\"\(name)-title \(name)-alt\" font-family=\"\(Self.fonts)\">",
      "<title id=\"\(name)-title\">\(escaped(figure.title))</title>",
      "<desc id=\"\(name)-alt\">\(escaped(figure.alt))</desc>",
    ]
    let writer = MarkWriter(prefix: followsDark ? name : nil)
    if followsDark { lines += styles(drawing.marks, name) }
    lines.append(writer.text(.box(Box(left: 0, top: 0, width: figure.width, height: drawing.height), .paper)))
    lines += drawing.marks.map(writer.text)
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The inks used, in dark surroundings.
  private func styles(_ marks: [Mark], _ name: String) -> [String] {
    var (fills, strokes) = ([Ink.paper], [Ink]())
    func add(_ ink: Ink, _ list: inout [Ink]) {
      if !list.contains(where: { $0.key == ink.key }) { list.append(ink) }
    }
    for mark in marks {
      switch mark {
      case .line(_, let stroke): add(stroke.ink, &strokes)
      case .area(_, let ink, _), .box(_, let ink): add(ink, &fills)
      case .symbol(let symbol, _, _, let ink, let isHollow):
        add(isHollow ? .paper : ink, &fills)
        if isHollow || symbol == .cross { add(ink, &strokes) } else { add(.paper, &strokes) }
      case .text(let label):
        add(label.ink, &fills)
      }
    }
    let rules =
      fills.map { ".\(name)-f-\($0.key){fill:\($0.dark)}" }
      + strokes.map { ".\(name)-s-\($0.key){stroke:\($0.dark)}" }
    return ["<style>@media screen and (prefers-color-scheme:dark){"] + rules.sorted() + ["}</style>"]
  }

  /// What may begin an identifier and a class.
  static func identifier(_ name: String) -> String {
    let plain = name.lowercased().unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "-"
    }
    guard let first = plain.first, first.isLetter else { return "figure-" + String(plain) }
    return String(plain)
  }
}

/// Two decimals at most, which is finer than any eye and the same on every machine.
func coordinate(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
  let sign = hundredths < 0 ? "-" : ""
  if rest == 0 { return "\(sign)\(whole)" }
  return "\(sign)\(whole)." + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
}

/// As XML has it; control characters, which it cannot hold, are left out.
func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\n", "\t": result += " "
    default:
      if scalar.value >= 0x20, scalar.value != 0xfffe, scalar.value != 0xffff {
        result.unicodeScalars.append(scalar)
      }
    }
  }
  return result
}
