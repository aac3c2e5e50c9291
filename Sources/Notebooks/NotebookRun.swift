internal import Tables

/// A notebook whose commands have been run: the text as it reads today, and what is not as it was recorded.
public struct NotebookRun: Sendable {
  /// Something to tell: on which line, about which cell, and the lines that show it.
  public struct Finding: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
      /// An output or a number is not today's; `run` mends that.
      case differs
      /// A command or a reference is wrong; only its author can mend that.
      case failed
    }

    public let kind: Kind
    public let line: Int
    public let message: String
    public let details: [String]
  }

  /// The text with the outputs and numbers of today.
  public let text: String
  /// In the order of their lines.
  public let findings: [Finding]
  /// Outputs and numbers that are not as recorded.
  public var changes: Int { findings.count { $0.kind == .differs } }
  public var failures: Int { findings.count { $0.kind == .failed } }

  /// Runs the cells in their order.
  ///
  /// - Parameter run: Answers the words of a cell's command.
  public init(_ document: NotebookDocument, run: (NotebookCell, [String]) -> CellResult) {
    let writing = OutputWriting(document.lines)
    var findings: [Finding] = []
    var blocks: [(cell: NotebookCell, block: [String])] = []
    var results: [CellResult] = []
    for cell in document.cells {
      let result = Self.result(of: cell, run, &findings)
      let block = writing.block(of: cell, result)
      if let finding = Self.difference(cell, writing.recorded(cell), block) { findings.append(finding) }
      blocks.append((cell, block))
      results.append(result)
    }
    let numbers = NumberUpdate(document, results)
    findings += numbers.findings
    // Numbers first, in bytes of the text that was parsed; they add no line, so that outputs keep their places.
    text = OutputWriting(SourceLine.lines(of: numbers.text)).text(with: blocks)
    self.findings = findings.sorted { $0.line < $1.line }
  }

  private static func result(
    of cell: NotebookCell, _ run: (NotebookCell, [String]) -> CellResult, _ findings: inout [Finding]
  ) -> CellResult {
    let result: CellResult
    do throws(NotebookError) {
      result = run(cell, try cell.words())
    } catch {
      findings.append(
        Finding(kind: .failed, line: error.line, message: "\(cell.label): \(error.message)", details: []))
      return CellResult(shown: "Error: \(error.message)\n", status: 64)
    }
    if result.status != 0, !cell.mustFail {
      findings.append(
        Finding(
          kind: .failed, line: cell.line,
          message: "\(cell.label) failed with status \(result.status), and is not marked fails",
          details: result.lines.dropLast().drop { !$0.hasPrefix("Error: ") }.map { "  " + $0 }))
    }
    if result.status == 0, cell.mustFail {
      findings.append(
        Finding(
          kind: .failed, line: cell.line, message: "\(cell.label) is marked fails, and it succeeds",
          details: []))
    }
    return result
  }

  private static func difference(_ cell: NotebookCell, _ recorded: [String], _ today: [String]) -> Finding? {
    guard recorded != today else { return nil }
    guard let start = cell.output?.lines.lowerBound else {
      return Finding(
        kind: .differs, line: cell.line, message: "\(cell.label) has no output recorded yet", details: [])
    }
    return Finding(
      kind: .differs, line: LineDifference.first(from: recorded, to: today, line: start),
      message: "the output of \(cell.label) is not today's",
      details: LineDifference.lines(from: recorded, to: today, line: start))
  }
}
