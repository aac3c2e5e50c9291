/// The faults found so far, in the order of the document.
final class FaultList {
  private(set) var lines: [String] = []

  func add(_ path: String, _ words: String) {
    lines.append("\(path): \(words)")
  }
}

/// A value of the document together with its path, which asks for a kind and records a fault when it is not so.
///
/// A value that is `null` counts as absent. A wrong kind is a fault even where absence is not: what was written
/// was meant.
struct CodebookNode {
  let value: JSONValue?
  let path: String
  let faults: FaultList

  init(_ value: JSONValue?, path: String, faults: FaultList) {
    self.value = value == .null ? nil : value
    self.path = path
    self.faults = faults
  }

  subscript(_ key: String) -> CodebookNode {
    var member: JSONValue?
    if case .object(let members) = value { member = members[key] }
    return CodebookNode(member, path: path.isEmpty ? key : path + "." + key, faults: faults)
  }

  func fault(_ words: String) { faults.add(path.isEmpty ? "the document" : path, words) }

  /// A text that is not blank.
  func text(demanded: Bool, expecting expected: String = "a text") -> String? {
    read(demanded, expected) {
      guard case .text(let text) = $0 else { return nil }
      if text.allSatisfy(\.isWhitespace) { return .blank }
      return .good(text)
    }
  }

  func integer(demanded: Bool, expecting expected: String = "a whole number") -> Int? {
    read(demanded, expected) {
      guard case .number(let number) = $0, let whole = Int(exactly: number) else { return nil }
      return .good(whole)
    }
  }

  func number(demanded: Bool, expecting expected: String = "a number") -> Double? {
    read(demanded, expected) {
      guard case .number(let number) = $0 else { return nil }
      return .good(number)
    }
  }

  func flag() -> Bool? {
    read(false, "true or false") {
      guard case .flag(let flag) = $0 else { return nil }
      return .good(flag)
    }
  }

  /// The members of a list; a demanded list is not empty.
  func items(demanded: Bool, expecting expected: String) -> [CodebookNode] {
    let list: [JSONValue]? = read(demanded, expected) {
      guard case .list(let list) = $0 else { return nil }
      return demanded && list.isEmpty ? .blank : .good(list)
    }
    return (list ?? []).enumerated().map { index, item in
      CodebookNode(item, path: "\(path)[\(index)]", faults: faults)
    }
  }

  /// A list of texts, which may be blank ones: a missing token can be the empty text.
  func texts(demanded: Bool, expecting expected: String) -> [String] {
    items(demanded: demanded, expecting: expected).compactMap { item in
      guard case .text(let text) = item.value else {
        item.fault("is \(item.value?.kind ?? "null"); expected a text")
        return nil
      }
      return text
    }
  }

  /// The members of an object by the bytes of their keys, since a JSON object has no order; `nil` when absent.
  func members(demanded: Bool, expecting expected: String) -> [(key: String, node: CodebookNode)]? {
    let object: [String: JSONValue]? = read(demanded, expected) {
      guard case .object(let object) = $0 else { return nil }
      return .good(object)
    }
    return object?.keys.sorted(by: precedesByBytes).map { ($0, self[$0]) }
  }

  /// The members of an object that are not known here; none of any other value.
  func others(beside known: [String]) -> [String: JSONValue] {
    guard case .object(let object) = value else { return [:] }
    return object.filter { !known.contains($0.key) && $0.value != .null }
  }

  private enum Reading<Value> {
    case good(Value)
    case blank
  }

  private func read<Value>(
    _ demanded: Bool, _ expected: String, as convert: (JSONValue) -> Reading<Value>?
  ) -> Value? {
    guard let value else {
      if demanded { fault("missing; expected \(expected)") }
      return nil
    }
    switch convert(value) {
    case .good(let result): return result
    case .blank: fault("empty; expected \(expected)")
    case nil: fault("is \(shown(value)); expected \(expected)")
    }
    return nil
  }

  private func shown(_ value: JSONValue) -> String {
    switch value {
    case .text(let text): "\"\(text)\""
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    default: value.kind
    }
  }
}
