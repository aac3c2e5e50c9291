import DocumentFormats
import Languages
import Tables

/// Any format a result can be written in: text, or a file of an office program.
enum ChosenFormat: Equatable {
  case text(OutputFormat)
  case office(OfficeFormat)

  /// Every name that `init(name:)` takes, as shown in help and errors.
  static let allNames = OutputFormat.allNames + OfficeFormat.allCases.map(\.rawValue)

  /// A format by name, in any case; nil when there is none of that name.
  init?(name: String) {
    if let format = OutputFormat(name: name) {
      self = .text(format)
    } else if let format = OfficeFormat(name: name) {
      self = .office(format)
    } else {
      return nil
    }
  }

  /// A format by the extension of a file's name.
  init?(fileExtension: String) {
    if let format = OutputFormat(fileExtension: fileExtension) {
      self = .text(format)
    } else if let format = OfficeFormat(fileExtension: fileExtension) {
      self = .office(format)
    } else {
      return nil
    }
  }

  /// Whether the notes stand in the output; where they do not, they must be said elsewhere.
  var holdsNotes: Bool {
    switch self {
    case .text(let format): format.holdsNotes
    case .office: true
    }
  }

  /// The whole document.
  ///
  /// - Parameters:
  ///   - width: Columns of the terminal, for text alone.
  ///   - table: The tidy table to write, for CSV alone.
  ///   - language: That of the words which the writer itself adds.
  func bytes(
    of document: Document, width: Int?, table: String?, language: Language
  ) throws(DocumentError) -> [UInt8] {
    switch self {
    case .text(let format):
      Array(format.render(document, width: width, table: table, language: language.rawValue).utf8)
    case .office(let format): try format.writer(language: language.rawValue).render(document)
    }
  }
}
