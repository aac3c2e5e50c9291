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

  @Test func `without a unit the texts of every column are looked at, and of a list those that are on it`()
    throws
  {
    #expect(
      try SampleTable("name,n\nHue,1\nHuế,2\n").violations(.lookAlikes) == [
        "3 name: Huế; \"Hue\" as on line 2, from which it differs only in diacritics"
      ])
    let fields = #"{"name": "unit", "type": "string", "constraints": {"enum": ["A b", "a b"]}}"#
    #expect(
      try SampleTable("unit,n\nA b,1\na b,2\nÁ b,3\n", fields: fields + #", {"name": "n", "type": "number"}"#)
        .violations(.lookAlikes) == [
          "3 unit: a b; \"A b\" as on line 2, from which it differs only in capital letters"
        ])
    #expect(
      try SampleTable("n\n1\n").outcome(.lookAlikes)
        == .skipped("no column of names is known; --unit names it"))
  }
}
