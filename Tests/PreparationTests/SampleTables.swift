import DataFrames
import Formulas
import Preparation

/// A CSV text as a file.
func file(_ text: String, _ source: String = "data.csv") throws -> CSVFile {
  try CSVFile(bytes: Array(text.utf8), source: source)
}

/// A CSV text as a frame.
func frame(_ text: String, _ source: String = "data.csv") throws -> DataFrame {
  try file(text, source).read()
}

/// A frame as CSV text, which is how tests compare it.
func text(_ frame: DataFrame) -> String { CSVWriter().text(frame) }

func table(_ text: String, _ source: String) throws -> Preparation.Table {
  Preparation.Table(try file(text, source), options: CSVOptions())
}
