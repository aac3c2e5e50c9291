import Foundation
import Testing

@testable import Datasets

struct BundledCodebooksTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let codebooks = {
    let bundled = BundledDatasets(in: root.appendingPathComponent("datasets").path)
    return bundled.names.compactMap { name in
      try? Codebook.read(at: "\(bundled.folder)/\(name)/datapackage.json", strictness: .bundled)
    }
  }()

  @Test func `all that they tell a reader has its Vietnamese, and no Vietnamese is left over`() {
    #expect(Self.codebooks.count == 8)
    for codebook in Self.codebooks {
      let units = codebook.resources.flatMap(\.fields).compactMap(\.unit)
      let own = codebook.declaration?.textsVietnamese ?? [:]
      let lacking = (codebook.texts + units).filter { own[$0] == nil }
      #expect(lacking.isEmpty, "\(codebook.name)")
      let licenses = codebook.licenses.compactMap(\.title)
      // What a report says of the columns that play a role.
      let descriptions = codebook.resources.flatMap(\.fields).compactMap(\.description)
      let surplus = Set(own.keys).subtracting(codebook.texts + units + licenses + descriptions)
      #expect(surplus.isEmpty, "\(codebook.name)")
    }
  }
}
