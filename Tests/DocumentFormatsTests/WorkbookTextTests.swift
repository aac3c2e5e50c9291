import Testing

@testable import DocumentFormats

struct WorkbookTextTests {
  @Test(arguments: [
    ("plain_x", "plain_x"), ("a_x0041_b", "a_x005F_x0041_b"), ("_x00e9_", "_x005F_x00e9_"),
    ("_x004_", "_x004_"),
    ("_x00g1_", "_x00g1_"), ("Sở_x0001__x0002_", "Sở_x005F_x0001__x005F_x0002_"),
  ])
  func `what looks like an escape is escaped`(text: String, written: String) {
    #expect(workbookText(text) == written)
  }
}
