import Foundation
import Testing

/// Published and second-program numbers, by the program: Petersen's, Grunfeld's, Produc's and a ragged panel's.
struct PublishedNumbersTests {
  static let references = Program.root.appendingPathComponent("Tests/References")

  /// The second program's numbers are right to about this; ours to more.
  static let tolerance = 1e-9

  /// A run of one model under one variance, and the rows that a reference gives for it.
  struct Comparison: Sendable, CustomTestStringConvertible {
    let subject: String
    let formula: String
    let options: String
    let program: String
    let rows: [ReferenceTable.Row]
    var testDescription: String { "\(subject): \(formula) \(options) (\(program))" }
  }

  static let comparisons = ["petersen", "grunfeld", "produc", "ragged-panel"].flatMap { subject in
    let rows = ReferenceTable.rows(of: references.appendingPathComponent("\(subject)/expected.csv"))
      .filter { !isMiscounted($0, subject) }
    let keys = ["formula", "weights", "vcov", "cluster", "cluster_factor", "program"]
    let groups = Dictionary(grouping: rows) { row in keys.map { row[$0] } }
    return groups.sorted { $0.key.joined(separator: "|") < $1.key.joined(separator: "|") }.map { key, rows in
      Comparison(
        subject: subject, formula: key[0], options: options(key[1], key[2], key[3], key[4]), program: key[5],
        rows: rows)
    }
  }

  /// pyfixest counts redundant absorbed effects as parameters (see the reference's README): R's exact rank is
  /// the truth there.
  private static func isMiscounted(_ row: ReferenceTable.Row, _ subject: String) -> Bool {
    subject == "ragged-panel" && row["program"] == "pyfixest"
      && ["unit-region-year", "unit-year-region"].contains(row["model"])
  }

  private static func options(_ weights: String, _ vcov: String, _ cluster: String, _ factor: String)
    -> String
  {
    var words = ["--vcov \(vcov)"]
    if !cluster.isEmpty { words.append("--cluster \(cluster)") }
    if factor == "each" { words.append("--cluster-factor each") }
    if !weights.isEmpty { words.append("--weights \(weights)") }
    return words.joined(separator: " ")
  }

  @Test(arguments: comparisons)
  func `a second program agrees`(_ comparison: Comparison) throws {
    let folder = Self.references.appendingPathComponent(comparison.subject)
    let run = try Program.shell(
      "reformstat regress data.csv '\(comparison.formula)' \(comparison.options) -f csv", in: folder)
    #expect(run.status == 0, "\(run.error)")
    let found = Dictionary(ReferenceTable(csv: run.output).rows.map { ($0["term"], $0) }) { $1 }
    for row in comparison.rows {
      let ours = try #require(
        found[row["term"]] ?? found[Self.ourName(row["term"])], "no term \(row["term"])")
      for column in ["estimate", "std_error", "df", "p_value", "conf_low", "conf_high"] {
        guard let expected = row.number(column) else { continue }
        let number = try #require(ours.number(column), "\(column) of \(row["term"])")
        #expect(
          Self.isClose(number, expected), "\(column) of \(row["term"]): \(number), expected \(expected)")
      }
      if row["std_error"].isEmpty, row["estimate"] != "" { #expect(ours["std_error"].isEmpty) }
    }
    Scoreboard.record("published", comparison.testDescription)
  }

  private static func isClose(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= tolerance * max(abs(a), abs(b))
  }

  /// R writes `regionHà Nội` where we write `region[Hà Nội]`.
  private static func ourName(_ term: String) -> String {
    for factor in ["factor(year)", "region"] where term.hasPrefix(factor) && term != factor {
      return "\(factor)[\(term.dropFirst(factor.count))]"
    }
    return term
  }

  @Test(arguments: [
    ("--vcov HC0", 0.0284), ("--cluster firm", 0.0506), ("--cluster year", 0.0334),
    ("--cluster firm+year --cluster-factor each", 0.0536),
  ])
  func `Petersen's standard errors are reproduced to the digits printed`(_ options: String, _ printed: Double)
    throws
  {
    let folder = Self.references.appendingPathComponent("petersen")
    let run = try Program.shell("reformstat regress data.csv 'y ~ x' \(options) -f csv", in: folder)
    let row = try #require(ReferenceTable(csv: run.output).rows.first { $0["term"] == "x" })
    #expect(abs(try #require(row.number("std_error")) - printed) <= 0.00005)
    Scoreboard.record("published", "Petersen \(options)")
  }
}
