import DocumentFormats
import FileFormats
import Testing

@testable import FileWriting

struct StatisticsTableTests {
  @Test func `whole numbers get the type of Stata that holds them, and none of its missing codes`() {
    func kind(_ numbers: [Double]) -> StatisticsVariable.Kind? { .init(wholeNumbers: .init(values: numbers)) }
    #expect(kind([-127, 100]) == .int8)
    #expect(kind([101]) == .int16)
    #expect(kind([32_741]) == .int32)
    #expect(kind([2_147_483_621]) == nil && kind([0.5]) == nil && kind([-0.0]) == nil)
  }

  @Test func `long texts of Stata, with a missing one among them`() throws {
    let long = String(repeating: "dài ", count: 800) + "."
    let table = try WrittenAgain.table("a,b\n\(long),1\n,2\nx,3\n")
    let file = try WrittenAgain.written(table, "dta")
    #expect(try WrittenAgain.frame(file.bytes, "dta").columns == table.frame.columns)
    #expect(file.notes.isEmpty)
  }

  @Test func `changed names, cut labels, dates and blanks at the end are said`() throws {
    let title = String(repeating: "t", count: 90)
    let table = try WrittenAgain.table(
      "ngày họp,y,z\n2019-05-31,1,\"a \"\n2020-01-01,2,b\n", titles: ["y": title])
    #expect(
      try WrittenAgain.written(table, "dta").notes == [
        "1 column got a name that Stata takes, and the full name as its label: \"ngày họp\" is ngày_họp.",
        "A label of Stata holds 80 letters; longer ones were cut: y.",
        "Dates stay texts such as 2019-05-31 (in Stata: date(x, \"YMD\")): ngày họp.",
        "Some programs that read Stata files drop blanks at the end of a text: z.",
      ])
  }

  @Test func `what such a file cannot hold is refused with the way out`() throws {
    let far = try WrittenAgain.table("a,b\n1e308,1\n")
    #expect(throws: DocumentError.self) { try WrittenAgain.written(far, "dta") }
    #expect(
      try WrittenAgain.frame(try WrittenAgain.written(far, "sav").bytes, "sav").columns == far.frame.columns)
    let long = try WrittenAgain.table("a,b\n\(String(repeating: "x", count: 32_768)),1\n")
    #expect(throws: DocumentError.self) { try WrittenAgain.written(long, "sav") }
  }
}
