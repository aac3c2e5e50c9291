import Foundation
import Testing

/// The eleven linear regressions that NIST certifies, by the program, from CSV.
///
/// > Reference: NIST (1996), Statistical Reference Datasets, linear regression.
struct NISTTests {
  static let folder = Program.root.appendingPathComponent("Tests/References/nist")
  static let models = ReferenceTable.rows(of: folder.appendingPathComponent("models.csv"))

  /// NIST certifies 15 digits.
  static let certifiedDigits = 15.0
  /// Filip's condition is 1e15 after scaling: its powers of x, rounded to doubles, carry no more.
  static func digitsRequired(_ set: String) -> (estimates: Double, errors: Double) {
    set == "Filip" ? (7.5, 7.5) : (13, 12)
  }

  @Test(arguments: models)
  func `certified answers come out to the digits that doubles allow`(_ model: ReferenceTable.Row) throws {
    let set = model["set"]
    let certified = try ReferenceTable(Self.folder.appendingPathComponent("certified.csv")).rows.filter {
      $0["set"] == set
    }
    let run = try Program.shell(
      "reformstat regress \(set).csv '\(model["formula"])' --vcov iid -f csv", in: Self.folder)
    #expect(run.status == 0, "\(run.error)")
    let rows = ReferenceTable(csv: run.output).rows
    #expect(rows.map { $0["term"] } == certified.map { $0["term"] })
    let size = try Self.largestResponse(set)
    let estimates =
      zip(rows, certified).map { digits($0["estimate"], $1["estimate"], scale: size) }.min() ?? 0
    let errors = zip(rows, certified).map { digits($0["std_error"], $1["std_error"], scale: size) }.min() ?? 0
    let required = Self.digitsRequired(set)
    #expect(estimates >= required.estimates)
    #expect(errors >= required.errors)
    let rival = try ReferenceTable(Self.folder.appendingPathComponent("r_digits.csv")).rows.filter {
      $0["set"] == set
    }
    let r = rival.map { $0["estimate_digits"].isEmpty ? "refused" : $0["estimate_digits"] }.joined(
      separator: " / ")
    Scoreboard.record("nist", "\(set)\t\(text(estimates))\t\(text(errors))\t\(r)")
  }

  private static func largestResponse(_ set: String) throws -> Double {
    let rows = try ReferenceTable(folder.appendingPathComponent("\(set).csv")).rows
    return rows.compactMap { Double($0["y"]) }.reduce(0) { max($0, abs($1)) }
  }

  private func text(_ digits: Double) -> String { String(format: "%.1f", digits) }

  /// Digits right: -log10 of the relative error; where the true value is 0, of the error relative to max |y|.
  private func digits(_ found: String, _ certified: String, scale: Double) -> Double {
    guard let found = Double(found), let certified = Double(certified) else { return 0 }
    let error = certified == 0 ? abs(found) / scale : abs(found - certified) / abs(certified)
    return min(error == 0 ? Self.certifiedDigits : -log10(error), Self.certifiedDigits)
  }
}
