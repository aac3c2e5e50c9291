import DataFrames
import Datasets
import DocumentFormats
import Formulas
import Glibc
import Languages
import Regression

/// A message for people and a status for programs.
struct Failure: Error {
  /// Statuses as in BSD's sysexits.
  enum Status: Int32 {
    case failedCheck = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case internalError = 70
    case cannotCreate = 73
  }

  let status: Status
  let message: String

  init(_ status: Status, _ message: String) {
    self.status = status
    self.message = message
  }

  /// The failure that an error of the library is; `nil` for errors of argument parsing.
  init?(_ error: any Error) {
    switch error {
    case let error as DataError: self.init(error.kind == .unreadable ? .noInput : .badData, error.description)
    case let error as CodebookError: self.init(.badData, error.description)
    case let error as DocumentError: self.init(.cannotCreate, error.description)
    case let error as FormulaError: self.init(error.kind == .syntax ? .usage : .badData, error.description)
    case let error as RegressionError: self.init(.badData, error.description)
    default: return nil
    }
  }

  /// Says it where errors go.
  func say() {
    let speech = Speech(Lexicon(ofTexts: typedWords))
    StandardError.write(speech.message("Error", message))
    speech.listUntranslated()
  }
}
