/// Names of invented departments, in the order of their bytes: 22 as a city's departments are commonly called,
/// else `Department 01`, `Department 02`, ...
///
/// The 22 are generic names of offices; no number made here says anything of an office that bears one.
func departmentNames(count: Int) -> [String] {
  guard count == commonNames.count else {
    let width = max(2, "\(count)".utf8.count)
    return (1...count).map { number in
      let digits = "\(number)"
      return "Department " + String(repeating: "0", count: width - digits.utf8.count) + digits
    }
  }
  return commonNames.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private let commonNames = [
  "Ban Dân tộc", "Ban Quản lý khu công nghiệp", "Sở Công Thương", "Sở Du lịch", "Sở Giao thông vận tải",
  "Sở Giáo dục và Đào tạo", "Sở Khoa học và Công nghệ", "Sở Kế hoạch và Đầu tư",
  "Sở Lao động, Thương binh và Xã hội", "Sở Ngoại vụ", "Sở Nội vụ",
  "Sở Nông nghiệp và Phát triển nông thôn", "Sở Quy hoạch và Kiến trúc", "Sở Thông tin và Truyền thông",
  "Sở Tài chính", "Sở Tài nguyên và Môi trường", "Sở Tư pháp", "Sở Văn hóa và Thể thao", "Sở Xây dựng",
  "Sở Y tế", "Thanh tra", "Văn phòng Ủy ban nhân dân",
]
