import Figures

/// Where a picture goes: a file of SVG or PNG, or the screen; checked before the work starts.
struct FigureSheet {
  private enum Kind { case svg, png(PNGConverter), screen, stream }

  private let kind: Kind
  private let file: OutputFile?

  private init(kind: Kind, file: OutputFile?) { (self.kind, self.file) = (kind, file) }

  /// - Parameters:
  ///   - path: ends in .svg or .png, or is `-`.
  ///   - option: as typed, for messages.
  ///   - input: the file that is read.
  init(_ path: String, option: String, input: String?) throws(Failure) {
    guard path != "-" else {
      (kind, file) = (.screen, nil)
      return
    }
    let ending =
      path.split(separator: ".").count > 1 ? path.split(separator: ".").last?.lowercased() ?? "" : ""
    switch ending {
    case "svg": kind = .svg
    case "png": kind = .png(try PNGConverter(for: path, option: option))
    case "":
      throw Failure(.usage, "\(option) \(path): a picture is .svg or .png; write \(option) \(path).svg")
    default:
      throw Failure(
        .usage,
        "cannot write \"\(path)\": a picture is .svg or .png, not .\(ending); browsers print SVG to PDF, Word and LibreOffice insert it: "
          + "\(option) picture.svg")
    }
    file = try OutputFile(path, input: input, option: option)
  }

  /// The picture of `plot`: without a file characters on a terminal, and SVG to whatever reads standard output.
  init(ofPlot path: String?, input: String?) throws(Failure) {
    guard path == nil else {
      try self.init(path ?? "-", option: "-o", input: input)
      return
    }
    self.init(kind: StandardOutput.isTerminal ? .screen : .stream, file: nil)
  }

  /// The table, and the picture: a file is written before it, the screen drawn on after it.
  func write(_ figure: Figure, around table: () throws -> Void) throws {
    guard case .screen = kind else {
      try write(figure)
      return try table()
    }
    // A warning that --strict makes an end comes after the picture too.
    let result = Result { try table() }
    try StandardOutput.write("\n")
    try write(figure)
    try result.get()
  }

  func write(_ figure: Figure) throws {
    switch kind {
    case .screen:
      try StandardOutput.write(TerminalFormat(columns: StandardOutput.terminalWidth ?? 80).render(figure))
    case .stream: try StandardOutput.write(SVGFormat().render(figure))
    case .svg: try file?.write(Array(SVGFormat().render(figure).utf8))
    case .png(let converter):
      var format = SVGFormat()
      format.followsDark = false
      try file?.write(try converter.png(of: format.render(figure)))
    }
  }
}
