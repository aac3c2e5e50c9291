/// A JSON document to be written, whose members stand in the order in which they are to be read.
indirect enum JSONTree {
  case scalar(JSONValue)
  case list([JSONTree])
  case object([(key: String, value: JSONTree)])

  /// A value that was read: its members, whose order is lost, by the bytes of their keys.
  init(_ value: JSONValue) {
    switch value {
    case .list(let items): self = .list(items.map(JSONTree.init))
    case .object(let members):
      self = .object(members.keys.sorted(by: precedesByBytes).map { ($0, JSONTree(members[$0] ?? .null)) })
    default: self = .scalar(value)
    }
  }

  static func text(_ text: String) -> JSONTree { .scalar(.text(text)) }
  static func number(_ number: Double) -> JSONTree { .scalar(.number(number)) }
  static func texts(_ texts: [String]) -> JSONTree { .list(texts.map(JSONTree.text)) }

  /// The document as text: two blanks a level, a list of plain values on one line where that is short enough.
  var text: String {
    var lines = JSONLines()
    lines.append(self, key: nil, level: 0, end: "")
    return lines.text
  }
}

private struct JSONLines {
  private(set) var text = ""
  private static let widest = 100

  mutating func append(_ tree: JSONTree, key: String?, level: Int, end: String) {
    let margin = String(repeating: "  ", count: level)
    let start = margin + (key.map { quoted($0) + ": " } ?? "")
    switch tree {
    case .scalar(let value): text += start + written(value) + end + "\n"
    case .list(let items):
      if let line = oneLine(items), start.count + line.count + end.count <= Self.widest {
        text += start + line + end + "\n"
        return
      }
      text += start + "[\n"
      for (index, item) in items.enumerated() {
        append(item, key: nil, level: level + 1, end: index == items.count - 1 ? "" : ",")
      }
      text += margin + "]" + end + "\n"
    case .object(let members):
      if members.isEmpty {
        text += start + "{}" + end + "\n"
        return
      }
      text += start + "{\n"
      for (index, member) in members.enumerated() {
        append(
          member.value, key: member.key, level: level + 1, end: index == members.count - 1 ? "" : ",")
      }
      text += margin + "}" + end + "\n"
    }
  }

  /// `nil` where a list holds lists or objects.
  private func oneLine(_ items: [JSONTree]) -> String? {
    var parts: [String] = []
    for item in items {
      guard case .scalar(let value) = item else { return nil }
      parts.append(written(value))
    }
    return "[" + parts.joined(separator: ", ") + "]"
  }

  private func written(_ value: JSONValue) -> String {
    switch value {
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number):
      number == number.rounded() && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
    case .text(let text): quoted(text)
    case .null, .list, .object: "null"
    }
  }

  /// Only what JSON demands is escaped, so that Vietnamese stays readable.
  private func quoted(_ text: String) -> String {
    let names: [Unicode.Scalar: String] = [
      "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u{8}": "\\b", "\u{C}": "\\f",
    ]
    var result = "\""
    for scalar in text.unicodeScalars {
      if let name = names[scalar] {
        result += name
      } else if scalar.value < 0x20 {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
