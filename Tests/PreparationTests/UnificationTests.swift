import DataFrames
import Testing

@testable import Preparation

struct UnificationTests {
  private func frame(_ names: [String], years: [Double]? = nil) -> DataFrame {
    let levels = Array(Set(names)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let codes = names.map { name in Int32(levels.firstIndex(of: name) ?? 0) }
    return DataFrame(
      source: "t.csv", names: ["unit", "year"],
      columns: [
        .categories(CategoryColumn(codes: codes, levels: levels)),
        .numbers(NumberColumn(values: years ?? names.indices.map(Double.init))),
      ], rowCount: names.count)
  }

  private func units(_ frame: DataFrame) -> [String] {
    guard case .categories(let column)? = frame.column("unit") else { return [] }
    return column.codes.map { column.levels[Int($0)] }
  }

  @Test func `five ways to write Hà Nội are one, and all 63 names are their own`() throws {
    let names = ["Hà Nội", "Ha Noi", "TP. Hà Nội", "Thành phố Hà Nội", "HANOI", "T.P Hà Nội", "Hanoi City"]
    let frame = frame(names)
    let unification = try Unification("unit", in: [frame])
    #expect(units(unification.applied(to: frame)) == [String](repeating: "Hà Nội", count: 7))
    #expect(unification.renamed.count == 6)
  }

  @Test(arguments: [
    ("TPHCM", "TP. Hồ Chí Minh"), ("Sài Gòn", "TP. Hồ Chí Minh"), ("HCMC", "TP. Hồ Chí Minh"),
    ("Tỉnh Thừa Thiên Huế", "Thừa Thiên-Huế"), ("Huế", "Thừa Thiên-Huế"), ("BR-VT", "Bà Rịa-Vũng Tàu"),
    ("Bà Rịa – Vũng Tàu", "Bà Rịa-Vũng Tàu"), ("Đắc Lắc", "Đắk Lắk"), ("Dak Nong", "Đắk Nông"),
    ("Bắc Cạn", "Bắc Kạn"),
    ("Thanh Hoá", "Thanh Hóa"), ("Ðà Nẵng", "Đà Nẵng"), ("Kontum", "Kon Tum"), ("Hoà Bình", "Hòa Bình"),
    ("Hải Dương province", "Hải Dương"),
  ])
  func `other ways to write a province`(_ spelling: String, _ name: String) {
    #expect(VietnamProvinces.name(of: spelling) == name)
  }

  @Test func `what is no province stays and is listed`() throws {
    let frame = frame(["Hà Nội", "HANOI", "Đà Nẵng", "Bộ Nội vụ"])
    let unification = try Unification("unit", in: [frame])
    #expect(units(unification.applied(to: frame)).last == "Bộ Nội vụ")
    #expect(
      unification.notes([frame], time: nil) == [
        "Names unified in unit, with rows: Hà Nội from \"HANOI\" 1.",
        "Not among the provinces, left as they are: \"Bộ Nội vụ\".",
      ])
    #expect(VietnamProvinces.name(of: "Hà") == nil && VietnamProvinces.name(of: "Thành phố") == nil)
  }

  @Test func `units that are no provinces take the spelling of most rows, over all tables`() throws {
    let (first, second) = (frame(["Sở Y tế", "Sở Nội Vụ"]), frame(["Sở y tế", "Sở y tế", "Sở Nội vụ"]))
    let unification = try Unification("unit", in: [first, second])
    // One row each: the first by bytes.
    #expect(units(unification.applied(to: first)) == ["Sở y tế", "Sở Nội Vụ"])
    #expect(units(unification.applied(to: second)) == ["Sở y tế", "Sở y tế", "Sở Nội Vụ"])
  }

  @Test func `63 until 2024, 34 since: the mergers take in the other 29, each once`() throws {
    let old = ["Bắc Ninh", "Bắc Giang", "Hà Nội"]
    let before = frame(old, years: [2024, 2024, 2024])
    #expect(try Unification("unit", in: [before]).notes([before], time: "year").count == 1)
    let after = frame(["Bắc Ninh", "Hà Nội"], years: [2025, 2025])
    let notes = try Unification("unit", in: [after]).notes([after], time: "year")
    #expect(notes.last?.hasSuffix("may not compare: Bắc Ninh (with Bắc Giang).") == true)
    let absorbed = VietnamProvinces.absorbed
    #expect(absorbed.count == 29 && Set(absorbed).count == 29)
    #expect(absorbed.allSatisfy { VietnamProvinces.name(of: $0) == $0 })
  }

  @Test func `a column of numbers or none at all is refused`() {
    #expect(throws: DataError.self) { try Unification("year", in: [frame(["A"])]) }
    #expect(throws: DataError.self) { try Unification("province", in: [frame(["A"])]) }
  }
}
