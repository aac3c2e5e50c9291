import Foundation
import Testing

@testable import OfficeText

struct TextEncodingTests {
  /// Bytes and the name they stand for.
  static func references(_ file: String) throws -> [(bytes: [UInt8], name: String)] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("References/encodings").appendingPathComponent(file)
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: ",", maxSplits: 1)
      let hex = Array(parts[0])
      let bytes = stride(from: 0, to: hex.count, by: 2).compactMap {
        UInt8(String(hex[$0...$0 + 1]), radix: 16)
      }
      return (bytes, String(parts[1]))
    }
  }

  /// Whether two texts are the same scalars, not only canonically equal.
  private func isSame(_ a: String?, _ b: String) -> Bool {
    a.map { $0.unicodeScalars.elementsEqual(b.unicodeScalars) } ?? false
  }

  @Test(arguments: [
    ("windows-1258.csv", TextEncoding.windows1258), ("tcvn.csv", .tcvn3),
    ("utf-16le.csv", .utf16LittleEndian),
  ])
  func `bytes of other programs are the names they were, composed`(_ file: String, _ encoding: TextEncoding)
    throws
  {
    let references = try Self.references(file)
    #expect(references.count == 70)
    for (bytes, name) in references { #expect(isSame(encoding.text(bytes), name), "\(name)") }
  }

  @Test(arguments: [
    ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("Sôû Keá hoaïch vaø Ñaàu tö", "Sở Kế hoạch và Đầu tư"), ("THAØNH PHOÁ HAØ NOÄI", "THÀNH PHỐ HÀ NỘI"),
    ("Baéc Caïn, Ñaêk Laêk, Quaûng Ngaõi", "Bắc Cạn, Đăk Lăk, Quảng Ngãi"), ("Lyù do", "Lý do"),
  ])
  func `VNI, as bytes and typed into UTF-8`(_ written: String, _ meant: String) {
    #expect(isSame(TextEncoding.vniInUTF8.text(Array(written.utf8)), meant))
    let bytes = written.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(isSame(TextEncoding.vni.text(bytes), meant))
  }

  @Test func `TCVN3 typed into UTF-8`() {
    #expect(
      isSame(
        TextEncoding.tcvn3InUTF8.text(Array("Céng hßa x· héi chñ nghÜa ViÖt Nam".utf8)),
        "Cộng hòa xã hội chủ nghĩa Việt Nam"))
  }

  @Test func `marks of their own are composed, and a byte order mark is no text`() {
    #expect(
      isSame(
        TextEncoding.utf8.text([0xEF, 0xBB, 0xBF] + Array("Ha\u{300} No\u{323}\u{302}i".utf8)), "Hà Nội"))
    #expect(isSame(TextEncoding.utf16BigEndian.text([0xFE, 0xFF, 0x1E, 0xA5]), "ấ"))
  }

  @Test func `what is not valid is no text`() {
    #expect(TextEncoding.utf8.text([0x48, 0xE0]) == nil)
    #expect(
      TextEncoding.utf16LittleEndian.text([0x00, 0xD8]) == nil
        && TextEncoding.utf16LittleEndian.text([1]) == nil)
    #expect(TextEncoding.windows1252.text([0x81]) == nil)
  }

  @Test func `names that people use`() {
    #expect(TextEncoding.named("CP1258") == .windows1258 && TextEncoding.named("utf8") == .utf8)
    #expect(TextEncoding.named("TCVN3") == .tcvn3 && TextEncoding.named("ABC") == .tcvn3)
    #expect(TextEncoding.named("latin-1") == .windows1252 && TextEncoding.named("koi8") == nil)
  }
}
