import Testing

@testable import DataFrames

extension TextDictionary {
  /// The code of a text of any length.
  fileprivate mutating func code(of text: String) throws -> Int32 {
    let buffer = ReadBuffer(capacity: 64)
    let count = text.utf8.count
    try buffer.load(.bytes(Array(text.utf8)), at: 0, count: count)
    guard count <= 8 else { return longCode(of: buffer.window, 0..<count) }
    var codes: [Int32] = []
    self.codes(of: [0, TextDictionary.shortKey(buffer.window, 0..<count)], count: 2) { code, place in
      codes.append(place == 1 ? code : -1)
    }
    return codes.count == 1 ? codes[0] : -1
  }
}

/// A dictionary that has seen these texts.
func dictionary(of texts: [String]) throws -> TextDictionary {
  var dictionary = TextDictionary()
  for text in texts { _ = try dictionary.code(of: text) }
  return dictionary
}

struct TextDictionaryTests {
  @Test func `a text has one code, texts of different lengths have different ones`() throws {
    let texts = (1...2000).flatMap { ["u\($0)", "a longer text number \($0)", "12345678\($0)"] }
    var dictionary = try dictionary(of: texts + texts)
    #expect(dictionary.count == texts.count)
    for (code, text) in texts.enumerated() {
      let again = try dictionary.code(of: text)
      #expect(Int(again) == code)
      #expect(String(decoding: dictionary.text(code), as: UTF8.self) == text)
    }
  }

  @Test func `prefixes order as bytes do`() throws {
    let texts = ["a", "ab", "abcdefgh", "abcdefghi", "b", "é"]
    let dictionary = try dictionary(of: texts)
    let prefixes = texts.indices.map { dictionary.prefix($0) }
    #expect(prefixes == prefixes.sorted())
    #expect(prefixes[2] == prefixes[3])
  }
}
