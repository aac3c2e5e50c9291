/// The 63 provinces of Viet Nam until June 2025 as equal squares: north on top, the coast to the east.
///
/// Every province stands beside its neighbours as far as a grid allows; the order from north to south and from west to
/// east is that of the provincial capitals among neighbours.
enum ProvinceGrid {
  struct Square: Sendable, Equatable {
    let column: Int
    let row: Int
  }

  /// The squares, by the names of the bundled datasets.
  static let squares: [String: Square] = {
    var found: [String: Square] = [:]
    for (row, line) in rows.enumerated() {
      for (column, name) in line { found[name] = Square(column: column, row: row) }
    }
    return found
  }()

  static let columnCount = 8
  static var rowCount: Int { rows.count }

  /// In the order of the rows.
  static var names: [String] { rows.flatMap { $0.map(\.1) } }

  /// Names that are too long for a square.
  static let short = ["TP. Hồ Chí Minh": "TP. HCM", "Bà Rịa-Vũng Tàu": "BR-VT", "Thừa Thiên-Huế": "TT-Huế"]

  private static let rows: [[(Int, String)]] = [
    [(3, "Hà Giang"), (4, "Cao Bằng")],
    [(1, "Lai Châu"), (2, "Lào Cai"), (3, "Tuyên Quang"), (4, "Bắc Kạn"), (5, "Lạng Sơn")],
    [
      (1, "Điện Biên"), (2, "Yên Bái"), (3, "Phú Thọ"), (4, "Thái Nguyên"), (5, "Bắc Giang"),
      (7, "Quảng Ninh"),
    ],
    [(2, "Sơn La"), (3, "Vĩnh Phúc"), (4, "Hà Nội"), (5, "Bắc Ninh"), (6, "Hải Dương"), (7, "Hải Phòng")],
    [(3, "Hòa Bình"), (4, "Hà Nam"), (5, "Hưng Yên"), (6, "Thái Bình")],
    [(3, "Thanh Hóa"), (4, "Ninh Bình"), (5, "Nam Định")],
    [(3, "Nghệ An")],
    [(4, "Hà Tĩnh")],
    [(4, "Quảng Bình")],
    [(5, "Quảng Trị")],
    [(6, "Thừa Thiên-Huế"), (7, "Đà Nẵng")],
    [(7, "Quảng Nam")],
    [(6, "Kon Tum"), (7, "Quảng Ngãi")],
    [(6, "Gia Lai"), (7, "Bình Định")],
    [(6, "Đắk Lắk"), (7, "Phú Yên")],
    [(6, "Đắk Nông"), (7, "Khánh Hòa")],
    [(4, "Bình Phước"), (6, "Lâm Đồng"), (7, "Ninh Thuận")],
    [(3, "Tây Ninh"), (4, "Bình Dương"), (5, "Đồng Nai"), (6, "Bình Thuận")],
    [(1, "An Giang"), (2, "Đồng Tháp"), (3, "Long An"), (4, "TP. Hồ Chí Minh"), (5, "Bà Rịa-Vũng Tàu")],
    [(0, "Kiên Giang"), (1, "Cần Thơ"), (2, "Vĩnh Long"), (3, "Tiền Giang"), (4, "Bến Tre")],
    [(1, "Hậu Giang"), (2, "Sóc Trăng"), (3, "Trà Vinh")],
    [(0, "Cà Mau"), (1, "Bạc Liêu")],
  ]
}
