public import Tables

/// A way to write a document for an office program: bytes, where a `TableFormat` gives text.
public protocol DocumentFormat: Sendable {
  /// The whole file, the same bytes for the same document.
  ///
  /// - Throws: `DocumentError` where the document does not fit into such a file.
  func render(_ document: Document) throws(DocumentError) -> [UInt8]
}

/// Why a document cannot be written in this format, and the way out.
public struct DocumentError: Error, Equatable, CustomStringConvertible {
  public var description: String

  package init(_ description: String) {
    self.description = description
  }
}

/// The formats of office programs, and the names they go by.
public enum OfficeFormat: String, Sendable, CaseIterable {
  case xlsx, docx

  /// A format by name, in any case; nil when there is none of that name.
  public init?(name: String) {
    self.init(rawValue: name.lowercased())
  }

  /// A format by the extension of a file's name, with or without its dot, in any case.
  public init?(fileExtension: String) {
    self.init(name: String(fileExtension.first == "." ? fileExtension.dropFirst() : fileExtension[...]))
  }

  /// What opens such a file, for messages.
  public var program: String { self == .xlsx ? "Excel" : "Word" }

  /// The writer of this format.
  ///
  /// - Parameter language: The language tag of the document, `en` or `vi`.
  public func writer(language: String = "en") -> any DocumentFormat {
    switch self {
    case .xlsx: XLSXFormat(language: language)
    case .docx: DOCXFormat(language: language)
    }
  }
}
