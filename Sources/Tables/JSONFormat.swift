/// One JSON object: `command`, `tables` (rows as objects by column key), `notes`, `provenance`, in that order.
///
/// Numbers are the shortest text that reads back as the same double, never localised or rounded; missing
/// values and numbers that are not finite are `null`. Each row is one line, so that results compare line by
/// line. The standard encoders drop missing keys and refuse what is not finite.
public struct JSONFormat: TableFormat {
  public init() {}

  public func render(_ document: Document) -> String {
    let tables = document.data.map { table in
      "\(quoted(table.name)): " + array(rows(of: table), indent: "    ")
    }
    let facts = document.provenance.map { "\(quoted($0.key)): \(json($0.value))" }
    let members = [
      "\"command\": \(quoted(document.command))",
      "\"tables\": " + block("{", tables, "}", indent: "  "),
      "\"notes\": " + array(document.allNotes.map(quoted), indent: "  "),
      "\"provenance\": " + block("{", facts, "}", indent: "  "),
    ]
    return block("{", members, "}", indent: "") + "\n"
  }

  private func rows(of table: Table) -> [String] {
    let keys = table.distinctKeys.map(quoted)
    return table.rows.map { row in
      let members = zip(keys, row.cells).map { "\($0): \(json($1.value))" }
      return "{" + members.joined(separator: ", ") + "}"
    }
  }

  private func array(_ elements: [String], indent: String) -> String {
    block("[", elements, "]", indent: indent)
  }

  private func block(_ open: String, _ elements: [String], _ close: String, indent: String) -> String {
    guard !elements.isEmpty else { return open + close }
    let inner = indent + "  "
    return "\(open)\n\(inner)" + elements.joined(separator: ",\n\(inner)") + "\n\(indent)\(close)"
  }

  private func json(_ value: TableValue) -> String {
    switch value {
    case .missing: "null"
    case .number(let x): NumberText.exact(x)
    case .integer(let n): "\(n)"
    case .text(let text): quoted(text)
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  private func quoted(_ text: String) -> String { jsonText(text) }
}

/// A text as JSON writes it, in quotes.
package func jsonText(_ text: String) -> String { "\"" + text.replacingScalars(escape) + "\"" }

private func escape(_ scalar: Unicode.Scalar) -> String? {
  switch scalar {
  case "\"": return "\\\""
  case "\\": return "\\\\"
  case "\n": return "\\n"
  case "\r": return "\\r"
  case "\t": return "\\t"
  default:
    // U+2028 and U+2029 are legal JSON but end a line in JavaScript.
    let mustEscape = scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029
    guard mustEscape else { return nil }
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
