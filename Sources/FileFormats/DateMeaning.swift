/// What the numbers of a variable of Stata or SPSS count, by the format in which they are shown.
///
/// Days and moments become ISO 8601; months `2019-05`. Quarters, half-years and weeks keep Stata's own spelling
/// (`2019q2`), since Stata's weeks are not those of ISO 8601. A Stata year is a number.
///
/// > Reference: Stata (2023), Data Management Reference Manual, [D] Datetime. IBM (2021), SPSS Statistics Command
/// > Syntax Reference, Date and time formats.
enum DateMeaning: Equatable {
  case stataDay, stataMoment, stataWeek, stataMonth, stataQuarter, stataHalfYear
  case spssDay, spssMoment, spssTime

  enum Cell: Equatable {
    case value(CellKind, Int64)
    case text(String)
  }

  /// `nil` when the format shows plain numbers.
  init?(stata format: String) {
    let letters = format.filter { $0 != "-" && !$0.isNumber }
    guard letters.hasPrefix("%t") || letters.hasPrefix("%d") else { return nil }
    switch letters.dropFirst(letters.hasPrefix("%d") ? 1 : 2).first {
    case "d": self = .stataDay
    case "c", "C": self = .stataMoment
    case "w": self = .stataWeek
    case "m": self = .stataMonth
    case "q": self = .stataQuarter
    case "h": self = .stataHalfYear
    default: return nil
    }
  }

  init?(spss format: String) {
    switch String(format.prefix { $0.isLetter }).uppercased() {
    case "DATE", "ADATE", "EDATE", "JDATE", "SDATE", "QYR", "MOYR", "WKYR": self = .spssDay
    case "DATETIME", "YMDHMS": self = .spssMoment
    case "TIME": self = .spssTime
    default: return nil
    }
  }

  /// The cell for a number; `nil` when it is too far from our days for a date.
  func cell(_ number: Double) -> Cell? {
    guard number.magnitude < 1e15 else { return nil }
    let whole = Int64(number.rounded(.down))
    let day = CivilDate.millisecondsADay
    switch self {
    case .stataDay: return Self.day(whole + Self.days1960)
    case .stataMoment: return Self.moment(Int64(number.rounded()) + Self.days1960 * day)
    case .stataWeek: return period(whole, aYear: 52, sign: "w")
    case .stataMonth: return period(whole, aYear: 12, sign: nil)
    case .stataQuarter: return period(whole, aYear: 4, sign: "q")
    case .stataHalfYear: return period(whole, aYear: 2, sign: "h")
    case .spssDay: return Self.day(Int64((number / 86_400).rounded(.down)) + Self.days1582)
    case .spssMoment: return Self.moment(Int64((number * 1000).rounded()) + Self.days1582 * day)
    case .spssTime:
      let milliseconds = Int64((number * 1000).rounded())
      return milliseconds >= 0 ? .value(.time, milliseconds) : nil
    }
  }

  /// Stata counts from 1 January 1960, SPSS from 14 October 1582; days since 1970.
  private static let days1960: Int64 = -3653
  private static let days1582: Int64 = -141_428
  /// Years 1 to 9999.
  private static let days: ClosedRange<Int64> = -719_162...2_932_896

  private static func day(_ day: Int64) -> Cell? { days.contains(day) ? .value(.date, day) : nil }

  private static func moment(_ moment: Int64) -> Cell? {
    let day = CivilDate.millisecondsADay
    return days.lowerBound * day <= moment && moment <= days.upperBound * day ? .value(.moment, moment) : nil
  }

  private func period(_ number: Int64, aYear: Int64, sign: String?) -> Cell? {
    let years = (number >= 0 ? number : number - aYear + 1) / aYear
    guard (1...9999).contains(years + 1960) else { return nil }
    let year = CivilDate.padded(years + 1960, 4)
    let part = number - years * aYear + 1
    return .text(sign.map { year + $0 + "\(part)" } ?? year + "-" + CivilDate.padded(part, 2))
  }
}
