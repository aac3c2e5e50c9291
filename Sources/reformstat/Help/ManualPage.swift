import ArgumentParser

/// The manual in the language of `man` (roff), made from the help texts of the commands and the pages of help, so
/// that it says nothing else than they do.
struct ManualPage {
  var text: String {
    let commands = ReformStat.configuration.groupedSubcommands.flatMap(\.subcommands)
    let parts =
      [head] + commands.map(command)
      + [("READING", readingPage), ("FORMULAS", formulasPage), ("VARIANCES", variancesPage)].map(page) + [
        tail
      ]
    return parts.joined()
  }

  private var head: String {
    """
    .TH REFORMSTAT 1 "" "ReformStat \(ReformStat.version)" "User Commands"
    .SH NAME
    reformstat \\- did training, fewer meetings and IT move our rank, and how sure can we be?
    .SH SYNOPSIS
    \\fBreformstat\\fR \\fIcommand\\fR \\fIdata\\fR [\\fIformula or columns\\fR] [\\fIoptions\\fR]
    .SH DESCRIPTION
    .nf
    \(lines(firstContact))
    .fi
    .SH COMMANDS

    """
  }

  private let tail = """
    .SH EXIT STATUS
    0 done; 1 a check that failed, or a warning under \\-\\-strict; 64 wrong usage; 65 bad data or a model that
    cannot be estimated; 66 input missing or unreadable; 70 an internal error; 73 output cannot be created.
    .SH ENVIRONMENT
    .TP
    REFORMSTAT_DATASETS
    the folder that holds the bundled datasets

    """

  /// A command's help as it prints it, without the heading of its first line.
  private func command(_ type: any ParsableCommand.Type) -> String {
    let help = ReformStat.helpMessage(for: type, columns: 78)
    let text = help.hasPrefix("OVERVIEW: ") ? String(help.dropFirst("OVERVIEW: ".count)) : help
    return ".SS reformstat \(type.configuration.commandName ?? "")\n.nf\n\(lines(text))\n.fi\n"
  }

  private func page(_ name: String, _ text: String) -> String {
    let body = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).joined(
      separator: "\n")
    return ".SH \(name)\n.nf\n\(lines(body))\n.fi\n"
  }

  /// Text that roff prints as it stands, letters beyond ASCII by their numbers.
  private func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let escaped = line.unicodeScalars.map { scalar in
        switch scalar {
        case "\\": "\\e"
        case "-": "\\-"
        case _ where !scalar.isASCII: "\\[u\(hexadecimal(scalar))]"
        default: String(scalar)
        }
      }.joined()
      return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }.joined(separator: "\n")
  }

  /// At least four digits.
  private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
