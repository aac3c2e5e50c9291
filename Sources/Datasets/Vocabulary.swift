/// What names of columns give away, in English and Vietnamese.
///
/// The lists are short on purpose: a wrong guess is worse than none.
enum Vocabulary {
  static let unit = wholes(
    "unit", "unit name", "department", "department name", "province", "province name", "country",
    "country name", "ministry", "agency", "district", "đơn vị", "tên đơn vị", "tỉnh", "tên tỉnh",
    "tỉnh thành", "tỉnh thành phố", "sở", "tên sở", "sở ngành", "sở ban ngành", "bộ", "tên bộ", "bộ ngành",
    "huyện", "quận huyện")
  static let time = wholes(
    "year", "survey year", "fiscal year", "edition", "năm", "năm đánh giá", "năm khảo sát", "năm báo cáo")
  static let rank =
    anywhere("rank", "ranking", "xếp hạng", "thứ hạng") + starts("hạng")
  static let score =
    wholes("total score", "overall score", "index score", "tổng điểm", "điểm tổng", "điểm chỉ số")
    + anywhere("score", "tổng điểm") + starts("điểm", "chỉ số") + ends("index")
  static let training = anywhere("training", "đào tạo", "bồi dưỡng", "tập huấn")
  static let meetings = anywhere("meeting", "meetings", "cuộc họp", "buổi họp") + spelled("họp")
  static let it = anywhere(
    "it", "ict", "digital", "online", "website", "cntt", "công nghệ thông tin", "trực tuyến", "chuyển đổi số")

  static let percent = anywhere("%", "percent", "percentage", "pct", "phần trăm", "tỷ lệ", "tỉ lệ")
  static let share = anywhere("share", "proportion", "tỷ trọng", "tỉ trọng", "tỷ lệ", "tỉ lệ")
  static let hours = anywhere("hour", "hours", "giờ")
  static let days = anywhere("day", "days", "ngày")
  /// Not what is named an index: many run from 0 to 1.
  static let points = anywhere("points", "score", "tổng điểm") + starts("điểm")
  /// Of quantities that fall below zero in other years.
  static let change = anywhere(
    "change", "growth", "difference", "diff", "delta", "thay đổi", "tăng", "tăng trưởng", "chênh lệch")
  /// How many units were ranked.
  static let ranked = wholes("n ranked")

  private static func wholes(_ phrases: String...) -> [NameTerm] { phrases.map { NameTerm($0, .whole) } }
  private static func starts(_ phrases: String...) -> [NameTerm] { phrases.map { NameTerm($0, .start) } }
  private static func ends(_ phrases: String...) -> [NameTerm] { phrases.map { NameTerm($0, .end) } }
  private static func anywhere(_ phrases: String...) -> [NameTerm] { phrases.map { NameTerm($0, .anywhere) } }
  private static func spelled(_ phrases: String...) -> [NameTerm] { phrases.map { NameTerm($0, .spelled) } }
}

/// A phrase and where in a name it has to stand.
struct NameTerm: Sendable {
  enum Place: Sendable {
    case whole, start, end, anywhere
    /// Anywhere with its marks; without them only as the whole name, since bare syllables are too many words.
    case spelled
  }

  let phrase: PlainName
  let place: Place

  init(_ phrase: String, _ place: Place) {
    self.phrase = PlainName(phrase)
    self.place = place
  }

  enum Fit: Int, Comparable {
    case none, part, whole
    static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
  }

  func fit(_ name: PlainName) -> Fit {
    let (size, count) = (phrase.words.count, name.words.count)
    guard size <= count else { return .none }
    if size == count { return agrees(name, at: 0) ? .whole : .none }
    switch place {
    case .whole: return .none
    case .start: return agrees(name, at: 0) ? .part : .none
    case .end: return agrees(name, at: count - size) ? .part : .none
    case .anywhere: return (0...count - size).contains { agrees(name, at: $0) } ? .part : .none
    case .spelled:
      return (0...count - size).contains { Array(name.spelled[$0..<$0 + size]) == phrase.spelled }
        ? .part : .none
    }
  }

  /// Word by word: a word of the name that has marks has to have those of the phrase.
  private func agrees(_ name: PlainName, at start: Int) -> Bool {
    phrase.words.indices.allSatisfy { index in
      let (spelled, plain) = (name.spelled[start + index], name.words[start + index])
      return plain == phrase.words[index] && (spelled == plain || spelled == phrase.spelled[index])
    }
  }
}

extension [NameTerm] {
  func fit(_ name: PlainName) -> NameTerm.Fit { map { $0.fit(name) }.max() ?? .none }
  func fits(_ name: PlainName) -> Bool { fit(name) > .none }
}
