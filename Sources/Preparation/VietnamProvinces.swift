internal import DataFrames

/// The 63 provinces and cities of Viet Nam until June 2025, the 34 since, and other ways to write them.
///
/// Names are those of the bundled datasets. Spellings are looked up without case, diacritics, punctuation and the
/// words for province and city, so that `TP. Hà Nội`, `HANOI` and `Thành phố Hà Nội` are one.
///
/// > Reference: National Assembly of Viet Nam (2025), Resolution 202/2025/QH15 on the arrangement of provincial units.
public enum VietnamProvinces {
  /// The name of a spelling; `nil` for one that is no province's.
  public static func name(of spelling: String) -> String? {
    let key = key(of: spelling)
    return names[key] ?? names[foldedName(spelling)] ?? aliases[key].flatMap { names[$0] }
  }

  /// What a name has held since July 2025 beside itself, for those that merged.
  static func merged(into name: String) -> [String] { mergers[name] ?? [] }

  /// The former provinces that are part of another since.
  static var absorbed: [String] { mergers.values.flatMap(\.self).sorted() }

  /// Folded, without what stands before or after a name: tỉnh, thành phố, TP., province, city.
  private static func key(of spelling: String) -> String {
    var words = withoutMarks(spelling.lowercased()).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if words.starts(with: ["thanh", "pho"]) { words.removeFirst(2) }
    if words.starts(with: ["t", "p"]) { words.removeFirst(2) }
    if words.count > 1, ["tinh", "tp"].contains(words[0]) { words.removeFirst() }
    if words.count > 1, ["province", "city"].contains(words[words.count - 1]) { words.removeLast() }
    return words.joined()
  }

  private static let names = Dictionary(uniqueKeysWithValues: all.map { (key(of: $0), $0) })

  private static let all = [
    "An Giang", "Bà Rịa-Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương",
    "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk",
    "Đắk Nông",
    "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Nội", "Hà Tĩnh", "Hải Dương",
    "Hải Phòng", "Hậu Giang", "Hòa Bình", "Hưng Yên", "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu",
    "Lạng Sơn",
    "Lào Cai", "Lâm Đồng", "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên",
    "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh",
    "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên-Huế", "Tiền Giang", "TP. Hồ Chí Minh", "Trà Vinh",
    "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
  ]

  /// Keys that no name folds to.
  private static let aliases = [
    "hcmc": "hochiminh", "hcm": "hochiminh", "tphcm": "hochiminh", "tphochiminh": "hochiminh",
    "saigon": "hochiminh", "saigonhochiminh": "hochiminh", "hue": "thuathienhue", "tthue": "thuathienhue",
    "brvt": "bariavungtau", "vungtau": "bariavungtau", "vungtaubaria": "bariavungtau", "daclac": "daklak",
    "darlac": "daklak", "dacnong": "daknong", "daclak": "daklak", "daknong": "daknong", "bacan": "backan",
    "backcan": "backan", "baccan": "backan", "kontom": "kontum",
  ]

  private static let mergers = [
    "Tuyên Quang": ["Hà Giang"], "Lào Cai": ["Yên Bái"], "Thái Nguyên": ["Bắc Kạn"],
    "Phú Thọ": ["Vĩnh Phúc", "Hòa Bình"], "Bắc Ninh": ["Bắc Giang"], "Hưng Yên": ["Thái Bình"],
    "Hải Phòng": ["Hải Dương"], "Ninh Bình": ["Hà Nam", "Nam Định"], "Quảng Trị": ["Quảng Bình"],
    "Đà Nẵng": ["Quảng Nam"], "Quảng Ngãi": ["Kon Tum"], "Gia Lai": ["Bình Định"],
    "Khánh Hòa": ["Ninh Thuận"],
    "Lâm Đồng": ["Đắk Nông", "Bình Thuận"], "Đắk Lắk": ["Phú Yên"],
    "TP. Hồ Chí Minh": ["Bà Rịa-Vũng Tàu", "Bình Dương"], "Đồng Nai": ["Bình Phước"], "Tây Ninh": ["Long An"],
    "Cần Thơ": ["Sóc Trăng", "Hậu Giang"], "Vĩnh Long": ["Bến Tre", "Trà Vinh"], "Đồng Tháp": ["Tiền Giang"],
    "Cà Mau": ["Bạc Liêu"], "An Giang": ["Kiên Giang"],
  ]

  /// The last year in which all of it was one of the 63.
  static let lastYearOfAll = 2024.0
}
