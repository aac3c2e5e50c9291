import Testing

@testable import DataFrames

/// A dictionary that has seen these texts.
func dictionary(of texts: [String]) throws -> TextDictionary {
  var dictionary = TextDictionary()
  let buffer = ReadBuffer(capacity: 64)
  for text in texts {
    let bytes = Array(text.utf8)
    try buffer.load(.bytes(bytes), at: 0, count: bytes.count)
    _ = dictionary.code(of: buffer.window, 0..<bytes.count)
  }
  return dictionary
}

struct TextDictionaryTests {
  @Test func `a text has one code, texts of different lengths have different ones`() throws {
    let texts = (1...2000).flatMap { ["u\($0)", "a longer text number \($0)", "12345678\($0)"] }
    var dictionary = try dictionary(of: texts + texts)
    #expect(dictionary.count == texts.count)
    let buffer = ReadBuffer(capacity: 64)
    for (code, text) in texts.enumerated() {
      try buffer.load(.bytes(Array(text.utf8)), at: 0, count: text.utf8.count)
      #expect(dictionary.code(of: buffer.window, 0..<text.utf8.count) == code)
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
