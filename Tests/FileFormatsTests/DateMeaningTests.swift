import Testing

@testable import FileFormats

struct DateMeaningTests {
  @Test
  func `formats of Stata and SPSS are told apart from those of numbers`() {
    #expect(DateMeaning(stata: "%td") == .stataDay && DateMeaning(stata: "%-12.0g") == nil)
    #expect(DateMeaning(stata: "%tdDD/NN/CCYY") == .stataDay && DateMeaning(stata: "%d") == .stataDay)
    #expect(
      DateMeaning(stata: "%tc") == .stataMoment && DateMeaning(stata: "%ty") == nil
        && DateMeaning(stata: "%9s") == nil)
    #expect(
      DateMeaning(spss: "DATE11") == .spssDay && DateMeaning(spss: "F8.2") == nil
        && DateMeaning(spss: "DTIME8") == nil)
    #expect(DateMeaning(spss: "DATETIME20") == .spssMoment && DateMeaning(spss: "DOLLAR8") == nil)
  }

  @Test
  func `periods before 1960 count backwards, and what is no date is none`() {
    #expect(DateMeaning.stataMonth.cell(-1) == .text("1959-12"))
    #expect(DateMeaning.stataQuarter.cell(-4) == .text("1959q1"))
    #expect(DateMeaning.stataWeek.cell(51) == .text("1960w52"))
    #expect(DateMeaning.stataDay.cell(0) == .value(.date, -3653))
    #expect(DateMeaning.stataDay.cell(1e9) == nil && DateMeaning.stataMoment.cell(1e300) == nil)
    #expect(DateMeaning.spssDay.cell(0) == .value(.date, -141_428))
    #expect(DateMeaning.spssTime.cell(-1) == nil)
  }
}
