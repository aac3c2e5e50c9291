import ArgumentParser
import DataFrames
import Datasets
import DocumentFormats
import Figures
import Glibc
import Languages
import Tables

/// Where the result goes and how it looks.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "text, markdown, csv, json, html, latex, xlsx or docx (default: text, or by -o's ending).",
      valueName: "format"), completion: .list(ChosenFormat.allNames))
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

  @OptionGroup var language: LanguageOption

  /// Endings that promise what no format here is, and what does as well; text under such a name would not open.
  private static let otherKinds = [
    "xls": "Excel opens xlsx: -o table.xlsx", "xlsm": "Excel opens xlsx: -o table.xlsx",
    "ods": "LibreOffice opens xlsx: -o table.xlsx", "doc": "Word opens docx: -o table.docx",
    "odt": "LibreOffice opens docx: -o table.docx", "rtf": "Word opens docx: -o table.docx",
    "pdf": "Word and browsers print to PDF: -o table.docx or -o table.html",
    "dta": "Stata reads CSV: -o table.csv", "sav": "SPSS reads CSV: -o table.csv",
    "parquet": "CSV does as well: -o table.csv", "zip": "CSV does as well: -o table.csv",
  ]

  func validate() throws {
    guard (0...15).contains(digits) else {
      throw ValidationError("--digits takes a number from 0 to 15, not \(digits).")
    }
    if let format, ChosenFormat(name: format) == nil {
      throw ValidationError(
        "no format \"\(format)\"; there are \(ChosenFormat.allNames.joined(separator: ", ")).")
    }
    if format == nil, let output, let ending = output.split(separator: ".").last?.lowercased(),
      let instead = Self.otherKinds[ending]
    {
      throw ValidationError("cannot write \"\(output)\": there is no format \(ending); \(instead).")
    }
  }

  /// The format typed, or that of the file's ending, or text.
  var chosen: ChosenFormat {
    if let format, let named = ChosenFormat(name: format) { return named }
    if table != nil, output == nil || output == "-" { return .text(.csv) }
    guard let output, let dot = output.lastIndex(of: ".") else { return .text(.text) }
    return ChosenFormat(fileExtension: String(output[dot...])) ?? .text(.text)
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
    guard let output, output != "-" else {
      if case .office(let format) = chosen, StandardOutput.isTerminal {
        throw Failure(
          .usage,
          "\(format.rawValue) is for \(format.program), not for the screen; name a file: -o table.\(format.rawValue)"
        )
      }
      return nil
    }
    return try OutputFile(output, input: input)
  }

  /// Writes the document where it belongs; with --strict a warning then ends the program with status 1.
  ///
  /// - Parameter lexicon: what the data's codebook says in other languages.
  func write(_ document: Document, to file: OutputFile?, _ lexicon: @autoclosure () -> Lexicon = Lexicon())
    throws
  {
    let speech = Speech(lexicon())
    let document = provenanced(document)
    CellCapture.current?.note(document, isMarkdown: chosen == .text(.markdown) && file == nil)
    let spoken = speech.document(document, for: chosen)
    let width = file == nil ? StandardOutput.terminalWidth : nil
    let bytes = try chosen.bytes(of: spoken, width: width, table: table, language: speech.language)
    if let file {
      try file.write(bytes)
    } else {
      try StandardOutput.write(bytes)
    }
    if !chosen.holdsNotes {
      for note in document.allNotes + guardNotes(document) {
        StandardError.write(speech.message("Note", note))
      }
    }
    speech.listUntranslated()
    if strict, document.hasWarnings { throw ExitCode(Failure.Status.failedCheck.rawValue) }
  }

  /// The same with the picture, where one is asked for.
  func write(
    _ document: Document, to file: OutputFile?, _ lexicon: @autoclosure () -> Lexicon,
    beside sheet: FigureSheet?,
    figure: () throws -> Figure
  ) throws {
    guard let sheet else { return try write(document, to: file, lexicon()) }
    try sheet.write(Speech(lexicon()).figure(figure())) { try write(document, to: file, lexicon()) }
  }

  /// What CSV changed in texts, where it did.
  private func guardNotes(_ document: Document) -> [String] {
    let count = CSVFormat(table: table).guardedCount(in: document)
    guard count > 0 else { return [] }
    return [
      "\(count == 1 ? "A text begins" : "\(count) texts begin") with = + - @ or a tab and got an apostrophe in front, so "
        + "that no spreadsheet runs it as a formula; JSON has it without."
    ]
  }

  private func provenanced(_ document: Document) -> Document {
    var document = document
    let words = typedWords.map(quotedForShell)
    document.provenance =
      [
        ("version", .text(ReformStat.version)),
        ("command", .text((["reformstat"] + words).joined(separator: " "))),
      ] + document.provenance
    return document
  }
}

/// The word as it would be typed.
func quotedForShell(_ word: String) -> String {
  let plain = word.utf8.allSatisfy { byte in
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0x80
      || "_-./=,:+@%".utf8.contains(byte)
  }
  if plain, !word.isEmpty { return word }
  return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
