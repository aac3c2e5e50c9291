import DataFrames
import Datasets
import Testing

struct RoleGuessTests {
  @Test(arguments: [
    "rank", "Rank", "papi_rank", "PAPI_RANK", "hạng", "Xếp hạng", "XẾP HẠNG",
    "ha\u{323}ng", "Xe\u{302}\u{301}p ha\u{323}ng", "x\u{1EBF}p h\u{1EA1}ng",
  ])
  func `a column named as a rank is taken as one`(name: String) {
    let guess = Roles.guessed(from: ["year", name, "score"])
    #expect(guess.roles == Roles(rank: name))
    #expect(guess.roles.direction(of: name) == .lowerIsBetter)
    let expected =
      "\"\(name)\" is taken as a rank by its name, so lower is better "
      + "(--score or --higher-is-better says otherwise)."
    #expect(guess.note == expected)
  }

  @Test func `other names give nothing away`() {
    let guess = Roles.guessed(from: ["ranking", "prank", "score", "rank_2019", "hang", "frank", "hàng"])
    #expect(guess.roles == Roles())
    #expect(guess.note == nil)
  }

  @Test func `of several ranks none is chosen`() {
    let guess = Roles.guessed(from: ["papi_rank", "pci_rank"])
    #expect(guess.roles.rank == nil)
    #expect(guess.roles.directions == ["papi_rank": .lowerIsBetter, "pci_rank": .lowerIsBetter])
    let note =
      "\"papi_rank\", \"pci_rank\" are taken as ranks by their names, so lower is better "
      + "(--higher-is-better says otherwise); --rank says which one is the outcome."
    #expect(guess.note == note)
  }
}
