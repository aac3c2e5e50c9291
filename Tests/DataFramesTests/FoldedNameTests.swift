import DataFrames
import Testing

struct FoldedNameTests {
  @Test(arguments: [
    ("Hà Nội", "hanoi"), ("HA-NOI", "hanoi"), ("Ha\u{300} No\u{323}\u{302}i", "hanoi"), ("Đà Nẵng", "danang"),
    ("Bà Rịa - Vũng Tàu", "bariavungtau"), ("TP. Hồ Chí Minh", "tphochiminh"), ("São Tomé", "saotome"),
    ("Ðà Nẵng", "danang"), ("Iğdır", "igdir"), ("Quý 3/2019", "quy32019"), ("Łódź", "lodz"),
    ("Москва", "москва"), ("東京", "東京"),
  ])
  func `case, marks, blanks and punctuation do not count`(_ name: String, _ folded: String) {
    #expect(foldedName(name) == folded)
  }
}
