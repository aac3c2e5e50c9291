import ArgumentParser
import DataFrames
import Glibc
import Tables

/// Where the result goes and how it looks.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "text, markdown, csv, json, html or latex (default: text, or by -o's ending).", valueName: "format"),
    completion: .list(OutputFormat.allNames))
  var format: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to a file instead of the screen.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp("The tidy table to write, with -f csv; an unknown name lists them.", valueName: "name")
  )
  var table: String?

  @Option(help: ArgumentHelp("Decimals shown.", valueName: "n"))
  var digits = 3

  @Flag(help: "No warnings on standard error; notes under the table stay.")
  var quiet = false

  @Flag(
    help:
      "Exit with status 1 when a note under the result is a warning (few clusters, most rows lost, a break crossed)."
  )
  var strict = false

  /// Endings that promise what no format here is; text under such a name would not open.
  private static let otherKinds = [
    "xlsx", "xls", "ods", "docx", "doc", "odt", "rtf", "pdf", "dta", "sav", "parquet", "zip",
  ]

  func validate() throws {
    guard (0...15).contains(digits) else {
      throw ValidationError("--digits takes a number from 0 to 15, not \(digits).")
    }
    if let format, OutputFormat(name: format) == nil {
      throw ValidationError(
        "no format \"\(format)\"; there are \(OutputFormat.allNames.joined(separator: ", ")).")
    }
    if format == nil, let output, let ending = output.split(separator: ".").last?.lowercased(),
      Self.otherKinds.contains(ending)
    {
      throw ValidationError(
        "cannot write \"\(output)\": there is no format \(ending) yet. HTML opens in a word processor and CSV in "
          + "a spreadsheet: -o table.html or -o table.csv.")
    }
  }

  /// The format typed, or that of the file's ending, or text.
  var chosen: OutputFormat {
    if let format, let named = OutputFormat(name: format) { return named }
    if table != nil, output == nil || output == "-" { return .csv }
    guard let output, let dot = output.lastIndex(of: ".") else { return .text }
    return OutputFormat(fileExtension: String(output[dot...])) ?? .text
  }

  /// Refuses an unknown --table before the work starts.
  func requireTable(among names: [String], of command: String) throws(Failure) {
    guard let table, !names.contains(table) else { return }
    let hint = nearestName(to: table, among: names).map { "; did you mean \"\($0)\"?" } ?? ""
    throw Failure(
      .usage,
      "no table \"\(table)\" in \(command)\(hint.isEmpty ? "; there are" : hint + " There are") \(names.joined(separator: ", "))"
    )
  }

  /// Checked before the work starts; `nil` for standard output.
  func file(input: String?) throws(Failure) -> OutputFile? {
    guard let output, output != "-" else { return nil }
    return try OutputFile(output, input: input)
  }

  /// Writes the document where it belongs; with --strict a warning then ends the program with status 1.
  func write(_ document: Document, to file: OutputFile?) throws {
    let document = provenanced(document)
    let width = file == nil ? StandardOutput.terminalWidth : nil
    let text = chosen.render(document, width: width, table: table)
    if let file {
      try file.write(Array(text.utf8))
    } else {
      try StandardOutput.write(text)
    }
    if !chosen.holdsNotes {
      for note in document.allNotes { StandardError.write("Note: \(note)\n") }
    }
    if strict, document.hasWarnings { throw ExitCode(Failure.Status.failedCheck.rawValue) }
  }

  private func provenanced(_ document: Document) -> Document {
    var document = document
    let words = CommandLine.arguments.dropFirst().map(quotedForShell)
    document.provenance =
      [
        ("version", .text(ReformStat.version)),
        ("command", .text((["reformstat"] + words).joined(separator: " "))),
      ] + document.provenance
    return document
  }
}

/// The word as it would be typed.
private func quotedForShell(_ word: String) -> String {
  let plain = word.utf8.allSatisfy { byte in
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0x80
      || "_-./=,:+@%".utf8.contains(byte)
  }
  if plain, !word.isEmpty { return word }
  return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
