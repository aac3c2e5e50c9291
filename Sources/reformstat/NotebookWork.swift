import ArgumentParser
import Datasets
import Notebooks

/// A notebook that is run: its text, the commands in it answered by the program itself, and the files they make.
final class NotebookWork {
  private let path: String
  private let recorded: String
  private let document: NotebookDocument
  private let folder: String
  private var files: [MadeFile] = []

  /// A file that a cell makes.
  private struct MadeFile {
    let cell: NotebookCell
    let path: String
    let bytes: [UInt8]
  }

  init(_ path: String) throws {
    self.path = path
    let bytes = try bytesOfFile(at: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badData, "\(path) is not in UTF-8, in which a notebook has to be")
    }
    recorded = text
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    do throws(NotebookError) {
      document = try NotebookDocument(text)
    } catch {
      throw Failure(.badData, "\(path):\(error.line): \(error.message)")
    }
  }

  /// Puts today's outputs, numbers and files where they belong.
  ///
  /// - Returns: Whether every cell did what it should.
  func record() throws -> Bool {
    let run = try run()
    let changed = try stale()
    for file in changed {
      try WorkingFolder(folder).enter { try OutputFile(file.path, input: nil).write(file.bytes) }
    }
    if run.text != recorded { try OutputFile(path, input: nil).write(Array(run.text.utf8)) }
    for finding in run.findings where finding.kind == .failed { StandardError.write(words(finding)) }
    let changes =
      [counted(run.changes, "output or number", "outputs or numbers")]
      + (changed.isEmpty ? [] : [counted(changed.count, "file", "files")])
    let what =
      run.changes + changed.count == 0 ? "nothing changed" : changes.joined(separator: " and ") + " changed"
    let failures = run.failures == 0 ? "" : "; \(counted(run.failures, "failure", "failures"))"
    let cells = counted(document.cells.count, "cell", "cells")
    try StandardOutput.write(Speech().text("\(path): \(cells) run, \(what)\(failures)") + "\n")
    return run.failures == 0
  }

  /// Says what is not as recorded, and writes nothing.
  ///
  /// - Returns: Whether all is.
  func compare() throws -> Bool {
    let run = try run()
    let stale = try stale()
    for finding in run.findings { try StandardOutput.write(words(finding)) }
    for file in stale { try StandardOutput.write(try words(file)) }
    let differences = run.changes + stale.count
    var parts = [counted(document.cells.count, "cell", "cells")]
    if differences > 0 { parts.append(counted(differences, "difference", "differences")) }
    if run.failures > 0 { parts.append(counted(run.failures, "failure", "failures")) }
    let isWhole = parts.count == 1
    let end =
      isWhole
      ? ", all as recorded" : differences == 0 ? "" : "; to put today's in: reformstat notebook run \(path)"
    try StandardOutput.write(Speech().text("\(path): \(parts.joined(separator: ", "))\(end)") + "\n")
    return isWhole
  }

  // MARK: Running

  private func run() throws -> NotebookRun {
    let place = WorkingFolder(folder)
    let outputs = try place.enter { document.cells.flatMap(CellFiles.paths) }
    // Without files of its own a notebook changes nothing, and may run where it stands.
    let scratch = outputs.isEmpty ? nil : try ScratchFolder(of: place.resolved(), without: outputs)
    defer { scratch?.remove() }
    return try WorkingFolder(scratch?.path ?? folder).enter {
      NotebookRun(document) { cell, words in answer(cell, words, scratch) }
    }
  }

  private func answer(_ cell: NotebookCell, _ words: [String], _ scratch: ScratchFolder?) -> CellResult {
    let capture = CellCapture(words: words, folder: scratch)
    let status = CellCapture.$current.withValue(capture) {
      if CellFiles.readsStandardInput(words) {
        Failure(.usage, "a cell has no standard input; name a file instead of -").say()
        return Failure.Status.usage.rawValue
      }
      return ReformStat.answer(words)
    }
    files += capture.files.map { MadeFile(cell: cell, path: $0.path, bytes: $0.bytes) }
    return CellResult(
      shown: capture.shown, status: status, isMarkdown: capture.isMarkdown, tables: capture.tables)
  }

  /// The files that are not on disk as the notebook makes them; of one made twice, the last.
  private func stale() throws -> [MadeFile] {
    var last: [String: MadeFile] = [:]
    for file in files { last[file.path] = file }
    return try WorkingFolder(folder).enter {
      files.filter { last[$0.path]?.bytes == $0.bytes && last[$0.path]?.cell == $0.cell }
        .filter { (try? bytesOfFile(at: $0.path)) != $0.bytes }
    }
  }

  // MARK: Words

  private func words(_ finding: NotebookRun.Finding) -> String {
    let message = Speech().text(finding.message)
    let head = "\(path):\(finding.line): \(message)" + (finding.details.isEmpty ? "" : ":")
    return ([head] + finding.details).map { $0 + "\n" }.joined()
  }

  private func words(_ file: MadeFile) throws -> String {
    let speech = Speech()
    let place = "\(path):\(file.cell.line): "
    let head = "\(file.cell.label) writes \(file.path), "
    let there = try WorkingFolder(folder).enter { try? bytesOfFile(at: file.path) }
    guard let there else { return place + speech.text(head + "which is not there") + "\n" }
    guard let old = String(validating: there, as: UTF8.self),
      let new = String(validating: file.bytes, as: UTF8.self)
    else {
      let sizes = "which is \(there.count) other bytes on disk than the \(file.bytes.count) of today"
      return place + speech.text(head + sizes) + "\n"
    }
    let details = LineDifference.lines(from: lines(of: old), to: lines(of: new), line: 1)
    let first = place + speech.text(head + "which differs on disk") + ":"
    return ([first] + details).map { $0 + "\n" }.joined()
  }

  private func lines(of text: String) -> [String] {
    text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map(String.init)
  }

  private func counted(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }
}
