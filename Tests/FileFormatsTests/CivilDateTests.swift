import Testing

@testable import FileFormats

struct CivilDateTests {
  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (11_016, "2000-02-29"), (-25_508, "1900-03-01"),
    (-141_428, "1582-10-14"),
    (2_932_896, "9999-12-31"), (-719_162, "0001-01-01"), (19_782, "2024-02-29"),
  ])
  func `a day has its date`(_ day: Int64, _ text: String) { #expect(CivilDate.text(day: day) == text) }

  @Test
  func `every day of four centuries follows the one before`() {
    var (year, month, day) = (1800, 1, 1)
    for number in Int64(-62_091)..<84_000 {
      let text =
        "\(CivilDate.padded(Int64(year), 4))-\(CivilDate.padded(Int64(month), 2))-\(CivilDate.padded(Int64(day), 2))"
      guard CivilDate.text(day: number) == text else {
        Issue.record("day \(number) is \(CivilDate.text(day: number)), expected \(text)")
        return
      }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      day += 1
      if day > length { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test
  func `moments before 1970 have their time of day`() {
    #expect(CivilDate.text(moment: -1) == "1969-12-31 23:59:59.999")
    #expect(CivilDate.text(moment: 86_400_000) == "1970-01-02 00:00:00")
    #expect(CivilDate.text(time: 52_200_250) == "14:30:00.250")
  }
}
