import Testing

@testable import FileWriting

struct VariableNamesTests {
  @Test func `names that need no change are kept, Vietnamese ones too`() {
    let names = ["tỉnh", "điểm_2019", "_x", "Rank", "rank"]
    #expect(VariableNames(names, .stata).names == names)
  }

  @Test func `signs, first digits, reserved words and long names are changed, none becomes another`() {
    let long = String(repeating: "a", count: 40)
    #expect(
      VariableNames(["Xếp hạng", "2019", "if", "str20", "a b", "a_b", "a-b", long, long + "x"], .stata).names
        == [
          "Xếp_hạng", "_2019", "if_", "str20_", "a_b_2", "a_b", "a_b_3", String(repeating: "a", count: 32),
          String(repeating: "a", count: 30) + "_2",
        ])
  }

  @Test func `SPSS takes two letters' cases for one, and 64 bytes`() {
    #expect(
      VariableNames(["Rank", "a b", "A_B", "with", "_x", "2019"], .spss).names == [
        "Rank", "a_b_2", "A_B", "with_", "v_x", "v2019",
      ])
    let name = VariableNames([String(repeating: "ệ", count: 30)], .spss).names[0]
    #expect(name.utf8.count <= 64 && name.allSatisfy { $0 == "ệ" })
  }

  @Test func `a decomposed letter is one letter`() {
    #expect(VariableNames(["ty\u{301} le\u{323}\u{302}"], .stata).names == ["tý_lệ"])
  }
}
