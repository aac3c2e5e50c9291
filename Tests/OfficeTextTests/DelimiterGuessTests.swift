import Testing

@testable import OfficeText

struct DelimiterGuessTests {
  @Test(arguments: [
    ("tinh,diem\nHN,1.5\n", Character(",")), ("tinh;diem\nHN;1,5\nDN;2,5\n", ";"),
    ("tinh\tdiem\nHN\t1,5\n", "\t"),
    ("tinh|diem|hang\nHN|1|2\n", "|"), ("sep=|\na;b|c;d\n", "|"),
    ("Bảng 1. Chỉ số, theo năm\n\ntinh;2019;2020\nHN;81,2;82,4\nDN;80,1;79,9\nNguồn: Bộ Nội vụ, 2021\n", ";"),
    ("\"a,b\";c\n\"d,e\";f\n", ";"),
  ])
  func `the mark that parts evenly`(_ text: String, _ mark: Character) {
    #expect(DelimiterGuess(text).delimiter == mark)
  }

  @Test func `one column has no mark`() {
    #expect(DelimiterGuess("diem\n1\n2\n").delimiter == nil)
    #expect(DelimiterGuess("").delimiter == nil)
  }
}
