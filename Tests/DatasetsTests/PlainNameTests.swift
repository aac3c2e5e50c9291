import Testing

@testable import Datasets

struct PlainNameTests {
  @Test(arguments: [
    ("Xếp hạng", ["xep", "hang"]), ("Xe\u{302}\u{301}p ha\u{323}ng", ["xep", "hang"]),
    ("  training_hours ", ["training", "hours"]), ("trainingHours", ["training", "hours"]),
    ("CNTT (%)", ["cntt", "%"]), ("ĐƠN VỊ", ["don", "vi"]), ("PAPI-2025", ["papi", "2025"]),
    ("Łódź café", ["lodz", "cafe"]),
    ("---", []),
  ])
  func `a name is its words without case, marks and signs`(name: String, words: [String]) {
    #expect(PlainName(name).words == words)
  }

  @Test func `both spellings of a word are kept`() {
    #expect(PlainName("Số họp").spelled == ["số", "họp"])
    #expect(PlainName("Sở Nội Vụ").text == PlainName("so  noi-vu").text)
  }
}
