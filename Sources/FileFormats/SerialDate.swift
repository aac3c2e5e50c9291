/// The day that a number of a workbook stands for.
///
/// The trap is Excel's 29 February 1900, which never was: days before it are counted from one day later. A number
/// for that day, for day 0 or before, or after the year 9999 is no date.
enum SerialDate {
  /// The kind and value of the cell; `nil` when the number is no date.
  static func cell(_ serial: Double, _ meaning: NumberMeaning, from1904: Bool) -> (
    kind: CellKind, value: Int64
  )? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let day = CivilDate.millisecondsADay
    // A day holds 86.4 million milliseconds: a double of five digits before the point is exact to 1e-6 of one.
    let milliseconds = Int64((serial * Double(day)).rounded())
    if meaning == .time, milliseconds < day { return (.time, milliseconds) }
    let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: day)
    guard let date = daysSince1970(whole, from1904: from1904) else { return nil }
    return rest == 0 && meaning == .date ? (.date, date) : (.moment, date * day + rest)
  }

  private static func daysSince1970(_ serial: Int64, from1904: Bool) -> Int64? {
    if from1904 { return serial <= 2_957_003 ? serial - 24_107 : nil }
    return serial == 0 || serial == 60 ? nil : serial - (serial < 60 ? 25_568 : 25_569)
  }
}
