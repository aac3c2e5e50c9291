internal import Tables

/// Text that may stand in HTML, as content or in a quoted attribute.
func htmlText(_ text: String) -> String {
  text.replacingScalars { scalar in
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case "\n", "\t": nil
    default: scalar.value < 0x20 || scalar.value == 0x7F ? " " : nil
    }
  }
}
