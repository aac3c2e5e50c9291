/// Refuses arguments that look like a formula the shell took apart: it turns an unquoted ~ into the home folder,
/// blanks into separate words, and | into a pipe.
func refuseEatenFormula(_ formulas: [String]) throws(Failure) {
  let pieces = formulas.filter { !$0.contains("~") || $0 == "~" || $0 == "+" }
  guard let piece = pieces.first, formulas.count > 1 || !piece.contains("~") else { return }
  let words = formulas.map { $0.hasPrefix("/") ? "~" : $0 }
  if words.contains("~") || words.contains("+") || formulas.count > 1 {
    throw Failure(
      .usage, "the shell took the formula apart; put it in quotes: \"\(words.joined(separator: " "))\"")
  }
  if let sign = piece.firstIndex(of: "="), !piece.contains("==") {
    throw Failure(
      .usage,
      "a formula has ~ where \"\(piece)\" has =: "
        + "\"\(piece[..<sign].trimmed) ~ \(piece[piece.index(after: sign)...].trimmed)\"")
  }
  guard !piece.trimmed.isEmpty else {
    throw Failure(
      .usage,
      "the formula is empty; write the outcome, ~ and the terms in quotes, e.g. \"rank ~ training + it\"")
  }
  throw Failure(
    .usage,
    "\"\(piece)\" is no formula: it has no ~. Write the outcome, ~ and the terms in quotes: \"rank ~ \(piece)\""
  )
}
