import DocumentFormats
import Testing

struct DocumentFormatTests {
  @Test(arguments: [("xlsx", OfficeFormat.xlsx), ("docx", .docx), ("XLSX", .xlsx)])
  func `formats are known by name and by ending`(name: String, format: OfficeFormat) {
    #expect(OfficeFormat(name: name) == format)
    #expect(OfficeFormat(fileExtension: "." + name) == format)
    #expect(OfficeFormat(fileExtension: name) == format)
  }

  @Test(arguments: ["", "xls", "doc", ".", "pdf"]) func `other names are refused`(name: String) {
    #expect(OfficeFormat(name: name) == nil && OfficeFormat(fileExtension: name) == nil)
  }
}
