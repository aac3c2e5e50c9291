import Reports

/// The formats a report is written in.
enum ReportForm {
  case markdown

  init(_ output: OutputOptions) throws(Failure) {
    switch output.chosen {
    case .text(.markdown): self = .markdown
    case .text(.text) where output.format == nil && (output.output == nil || output.output == "-"):
      self = .markdown
    default:
      throw Failure(
        .usage, "a report is Markdown: leave -f out, or name a file that ends in .md: -o report.md")
    }
  }

  func bytes(of report: ReportDocument) throws -> [UInt8] {
    switch self {
    case .markdown: Array(report.markdown.utf8)
    }
  }
}
