/// The kinds of file that tables are read from.
public enum FileFormat: String, Sendable, CaseIterable {
  case csv
  case tsv
  case csvGzip = "csv.gz"
  case tsvGzip = "tsv.gz"
  case xlsx
  case dta
  case sav
  case sqlite
  case json

  /// What messages call a file of this kind.
  var words: String {
    switch self {
    case .csv: "a CSV file"
    case .tsv: "a text file parted by tabs"
    case .csvGzip, .tsvGzip: "a compressed text file"
    case .xlsx: "a workbook"
    case .dta: "a Stata file"
    case .sav: "an SPSS file"
    case .sqlite: "a database"
    case .json: "a JSON file"
    }
  }
}
