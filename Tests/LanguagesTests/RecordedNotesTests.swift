import Foundation
import Testing

@testable import Languages

/// Every note and error that a recorded command says has its Vietnamese.
struct RecordedNotesTests {
  private static let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("CommandTests/Cases")

  /// Notes that are sentences of a codebook, which has its own Vietnamese or none.
  private static let ofData = [
    "Break between", "Across a break", "What ", "Models: ", "Licence: ", "Source: ", "Model (", "SYNTHETIC",
  ]

  private static let recorded: Set<String> = {
    let found = FileManager.default.enumerator(at: cases, includingPropertiesForKeys: nil)
    var notes: Set<String> = []
    for url in found?.allObjects as? [URL] ?? [] where !url.path.contains("/Cases/lang/") {
      guard ["expected-error", "expected-output"].contains(url.lastPathComponent),
        let text = try? String(contentsOf: url, encoding: .utf8)
      else { continue }
      notes.formUnion(
        url.lastPathComponent == "expected-error" ? messages(text) : notesOfJSON(text))
    }
    return notes.filter { note in !ofData.contains(where: note.hasPrefix) }
  }()

  private static func messages(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      for word in ["Note: ", "Error: "] where line.hasPrefix(word) {
        return String(line.dropFirst(word.count))
      }
      return nil
    }
  }

  private static func notesOfJSON(_ text: String) -> [String] {
    guard text.hasPrefix("{"),
      let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
      object["command"] as? String != "datasets"
    else { return [] }
    return object["notes"] as? [String] ?? []
  }

  @Test func `none of them is left in English`() throws {
    let translator = try #require(Language.vietnamese.translator())
    #expect(Self.recorded.count > 300)
    for note in Self.recorded { _ = translator.text(note) }
    #expect(translator.untranslated.isEmpty)
  }

  @Test func `a note is read in a few milliseconds`() throws {
    let translator = try #require(Language.vietnamese.translator())
    let clock = ContinuousClock()
    let longest = Self.recorded.max { $0.utf8.count < $1.utf8.count } ?? ""
    // An unoptimised build on a busy machine: what is refused is a search that grows with every hole.
    #expect(clock.measure { _ = translator.text(longest) } < .seconds(10))
  }
}
