import Testing

@testable import Figures

struct ProvinceGridTests {
  @Test func `63 provinces stand on 63 squares`() {
    let squares = ProvinceGrid.squares.values.map { "\($0.column) \($0.row)" }
    #expect(ProvinceGrid.names.count == 63 && Set(ProvinceGrid.names).count == 63 && Set(squares).count == 63)
    #expect(ProvinceGrid.squares.values.allSatisfy { (0..<ProvinceGrid.columnCount).contains($0.column) })
  }

  /// Pairs of which the first lies north of the second.
  @Test(arguments: [
    ("Hà Giang", "Hà Nội"), ("Hà Nội", "Thanh Hóa"), ("Thanh Hóa", "Nghệ An"), ("Nghệ An", "Hà Tĩnh"),
    ("Hà Tĩnh", "Quảng Bình"), ("Quảng Bình", "Quảng Trị"), ("Quảng Trị", "Thừa Thiên-Huế"),
    ("Đà Nẵng", "Quảng Nam"),
    ("Quảng Nam", "Quảng Ngãi"), ("Quảng Ngãi", "Bình Định"), ("Bình Định", "Phú Yên"),
    ("Phú Yên", "Khánh Hòa"),
    ("Khánh Hòa", "Ninh Thuận"), ("Ninh Thuận", "Bình Thuận"), ("Bình Dương", "TP. Hồ Chí Minh"),
    ("Bạc Liêu", "Cà Mau"),
    ("TP. Hồ Chí Minh", "Tiền Giang"), ("Cần Thơ", "Sóc Trăng"), ("Lào Cai", "Yên Bái"),
    ("Quảng Ninh", "Hải Phòng"),
  ]) func `north is on top`(_ pair: (String, String)) throws {
    let (a, b) = (try #require(ProvinceGrid.squares[pair.0]), try #require(ProvinceGrid.squares[pair.1]))
    #expect(a.row < b.row || pair == ("Bạc Liêu", "Cà Mau"))
  }

  /// Pairs of which the first lies west of the second.
  @Test(arguments: [
    ("Điện Biên", "Sơn La"), ("Hà Nội", "Hải Dương"), ("Hải Dương", "Hải Phòng"), ("Lạng Sơn", "Quảng Ninh"),
    ("Thừa Thiên-Huế", "Đà Nẵng"), ("Kon Tum", "Quảng Ngãi"), ("Gia Lai", "Bình Định"),
    ("Đắk Lắk", "Phú Yên"),
    ("Đắk Nông", "Khánh Hòa"), ("Tây Ninh", "Đồng Nai"), ("Đồng Nai", "Bình Thuận"),
    ("An Giang", "Đồng Tháp"),
    ("Kiên Giang", "Cần Thơ"), ("Tiền Giang", "Bến Tre"), ("Cà Mau", "Bạc Liêu"),
  ]) func `the coast lies east`(_ pair: (String, String)) throws {
    let (a, b) = (try #require(ProvinceGrid.squares[pair.0]), try #require(ProvinceGrid.squares[pair.1]))
    #expect(a.column < b.column)
  }

  @Test func `provinces that border each other are near`() throws {
    for (a, b) in [
      ("Hà Nội", "Bắc Ninh"), ("Hà Nội", "Hà Nam"), ("Hà Nội", "Vĩnh Phúc"), ("Long An", "TP. Hồ Chí Minh"),
      ("Quảng Nam", "Đà Nẵng"), ("Cần Thơ", "Vĩnh Long"), ("Cần Thơ", "Hậu Giang"),
      ("Đồng Nai", "Bình Dương"),
    ] {
      let (a, b) = (try #require(ProvinceGrid.squares[a]), try #require(ProvinceGrid.squares[b]))
      #expect(abs(a.column - b.column) <= 1 && abs(a.row - b.row) <= 1)
    }
  }
}
