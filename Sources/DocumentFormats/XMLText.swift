import Tables

/// Text that may stand in XML, as content or in a quoted attribute.
///
/// Control characters become blanks, as in every format; what XML 1.0 cannot hold at all becomes U+FFFD.
func xmlText(_ text: String) -> String {
  text.singleLine.replacingScalars { scalar in
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "\u{fffe}", "\u{ffff}": "\u{fffd}"
    default: nil
    }
  }
}
