/// Text made safe for LaTeX.
enum LaTeXText {
  /// Plain text with every character that LaTeX reads as a command written so that it prints as itself.
  ///
  /// Letters of any script pass: an engine or font encoding for them is named in the file's head.
  static func escaped(_ text: String) -> String {
    var previous: Unicode.Scalar = " "
    let escaped = composed(text.singleLine).replacingScalars { scalar in
      defer { previous = scalar }
      // Two hyphens would join into a dash: --cluster.
      if scalar == "-" && previous == "-" { return "{}-" }
      return special[scalar]
    }
    // After a row's \\ a star would be read as its option.
    return escaped.hasPrefix("*") ? "{*}" + escaped.dropFirst() : escaped
  }

  /// A cell of a numeric column: hyphens that are minus signs become minus signs.
  static func number(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var signed = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let opens = index == 0 || "([< ".unicodeScalars.contains(scalars[index - 1])
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isBeforeNumber = "0123456789.∞".unicodeScalars.contains(next)
      let isPower = index > 1 && scalars[index - 1] == "e" && ("0"..."9").contains(scalars[index - 2])
      signed.append(scalar == "-" && isBeforeNumber && (opens || isPower) ? "−" : scalar)
    }
    return escaped(String(signed))
  }

  /// A label of ASCII letters, digits and hyphens.
  static func label(_ name: String) -> String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }

  /// Vietnamese letters as one scalar each: pdflatex knows no mark that stands by itself.
  private static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x300..<0x370).contains($0.value) }) else { return text }
    return String(text.map { whole[$0] ?? $0 })
  }

  /// Characters are equal however they are written, so that each finds its own letter as it is written here.
  private static let whole: [Character: Character] = {
    let small =
      "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    let both = small + small.uppercased()
    return Dictionary(both.map { ($0, $0) }) { first, _ in first }
  }()

  private static let special: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#", "_": "\\_",
    "%": "\\%", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "<": "\\textless{}",
    ">": "\\textgreater{}", "|": "\\textbar{}", "`": "\\textasciigrave{}",
    // A bracket after a row's \\ would be read as its option.
    "[": "{[}", "]": "{]}",
    "−": "$-$", "±": "$\\pm$", "×": "$\\times$", "·": "$\\cdot$", "∞": "$\\infty$", "≤": "$\\leq$",
    "≥": "$\\geq$", "≠": "$\\neq$", "≈": "$\\approx$", "→": "$\\to$",
    "▲": "$\\bigtriangleup$", "▼": "$\\bigtriangledown$", "│": "$\\mid$", "²": "\\textsuperscript{2}",
    "³": "\\textsuperscript{3}", "½": "$\\frac{1}{2}$", "α": "$\\alpha$", "β": "$\\beta$", "Δ": "$\\Delta$",
    "λ": "$\\lambda$", "μ": "$\\mu$", "ρ": "$\\rho$", "σ": "$\\sigma$", "τ": "$\\tau$", "χ": "$\\chi$",
    "†": "\\dag{}", "‡": "\\ddag{}", "–": "--", "—": "---", "…": "\\ldots{}", "\u{a0}": "~",
    "“": "``", "”": "''", "‘": "`", "’": "'",
  ]
}
