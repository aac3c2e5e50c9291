import Testing

@testable import Datasets

struct VocabularyTests {
  private func fit(_ terms: [NameTerm], _ name: String) -> NameTerm.Fit { terms.fit(PlainName(name)) }

  @Test(arguments: [
    "Đơn vị", "don_vi", "DON VI", "department", "Tỉnh", "tinh", "sở", "Unit name", "Quận/huyện",
  ])
  func `units are known by their whole name`(name: String) {
    #expect(fit(Vocabulary.unit, name) == .whole)
  }

  @Test(arguments: ["Số", "số họp", "unit_group", "department_en", "province rank", "bố"])
  func `other names are no units`(name: String) {
    #expect(fit(Vocabulary.unit, name) == .none)
  }

  @Test func `marks that are written have to agree`() {
    #expect(fit(Vocabulary.rank, "hạng") == .whole)
    #expect(fit(Vocabulary.rank, "hang") == .whole)
    #expect(fit(Vocabulary.rank, "Hạng năm 2025") == .part)
    #expect(fit(Vocabulary.rank, "Hàng năm") == .none)
    #expect(fit(Vocabulary.rank, "papi_rank") == .part)
    #expect(fit(Vocabulary.rank, "n_ranked") == .none)
  }

  @Test func `a bare syllable is too many words`() {
    #expect(fit(Vocabulary.meetings, "Số lần họp") == .part)
    #expect(fit(Vocabulary.meetings, "hop") == .whole)
    #expect(fit(Vocabulary.meetings, "so_cuoc_hop") == .part)
    for name in ["tong_hop", "Tổng hợp", "phoi hop"] { #expect(fit(Vocabulary.meetings, name) == .none) }
  }

  @Test func `scores begin with their word in Vietnamese`() {
    #expect(fit(Vocabulary.score, "Tổng điểm") == .whole)
    #expect(fit(Vocabulary.score, "Điểm CCHC") == .part)
    #expect(fit(Vocabulary.score, "Địa điểm") == .none)
    #expect(fit(Vocabulary.score, "par_index") == .part)
    #expect(fit(Vocabulary.score, "indexed") == .none)
  }
}
