import Testing

@testable import Validation

struct LookAlikesCheckTests {
  @Test func `each other spelling of a unit is found once, against the usual one`() throws {
    let table = SampleTable(
      "unit,year\nSở Y te,2019\nSở Y tế,2020\nSở Y tế,2021\nSở Y te,2022\nSở Y tế,2023\nHà Nam,2020\nHà Nội,2020\n"
    )
    #expect(
      try table.violations(.lookAlikes) == [
        "2 unit: Sở Y te; \"Sở Y tế\" as on line 3, from which it differs only in diacritics (2 rows)"
      ])
  }

  @Test func `of equally frequent spellings the first is the usual one`() throws {
    #expect(
      try SampleTable("unit,year\nb,2019\nB,2020\n").violations(.lookAlikes) == [
        "3 unit: B; \"b\" as on line 2, from which it differs only in capital letters"
      ])
  }
}
