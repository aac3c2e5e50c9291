/// Days and times of day as ISO 8601 writes them, in the Gregorian calendar carried back without end.
///
/// > Reference: Hinnant, H. (2014), chrono-compatible low-level date algorithms.
enum CivilDate {
  static let millisecondsADay: Int64 = 86_400_000

  /// `2019-05-31`, from the days since 1 January 1970.
  static func text(day: Int64) -> String {
    // Years are counted from March, so that the leap day is the last of its year.
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(civilMonth, 2))-\(padded(dayOfMonth, 2))"
  }

  /// `2019-05-31 14:30:00`, from the milliseconds since the beginning of 1970.
  static func text(moment: Int64) -> String {
    let day = (moment >= 0 ? moment : moment - millisecondsADay + 1) / millisecondsADay
    return text(day: day) + " " + text(time: moment - day * millisecondsADay)
  }

  /// `14:30:00`, or `14:30:00.250` where there are parts of a second, from milliseconds.
  static func text(time: Int64) -> String {
    let (seconds, rest) = time.quotientAndRemainder(dividingBy: 1000)
    let clock = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    return rest == 0 ? clock : clock + ".\(padded(rest, 3))"
  }

  static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = "\(number.magnitude)"
    let text = String(repeating: "0", count: max(0, width - digits.count)) + digits
    return number < 0 ? "-" + text : text
  }
}
