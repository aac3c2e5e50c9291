import Testing

@testable import FileFormats

struct NumberFormatsTests {
  @Test(arguments: [
    ("General", NumberMeaning.number), ("0.00E+00", .number), ("#,##0 \"days\"", .number),
    ("[Red]0;[Blue]-0", .number),
    ("\\d0", .number), ("_-* #,##0.00_-", .number), ("@", .number), ("# ?/?", .number),
    ("[$€-42A]0.0", .number),
    ("yyyy-mm-dd", .date), ("dd/mm/yyyy;@", .date), ("[$-F800]dddd", .date), ("mmm", .date), ("d", .date),
    ("[$-42A]\"ngày\" d \"tháng\" m", .date), ("m/d/yy h:mm AM/PM", .date), ("h:mm", .time),
    ("mm:ss.0", .time),
    ("h AM/PM", .time), ("[h]:mm", .elapsed), ("[mm]:ss", .elapsed), ("[ss].00", .elapsed), ("", .number),
  ])
  func `a code is told to be a date or not`(_ code: String, _ meaning: NumberMeaning) {
    #expect(NumberMeaning(code: code) == meaning, "\(code)")
  }
}

extension NumberFormatsTests {
  @Test func `a per cent sign is one where it is shown, not in quotes`() {
    #expect(["0%", "0.0%", "#,##0.00 %;-0%"].allSatisfy { NumberMeaning(code: $0) == .percent })
    #expect(NumberMeaning(code: "0 \"%\"") == .number && NumberMeaning(code: "0\\%") == .number)
    #expect(NumberMeaning(builtIn: 9) == .percent && NumberMeaning(builtIn: 10) == .percent)
  }
}
