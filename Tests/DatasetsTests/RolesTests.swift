import DataFrames
import Datasets
import Testing

struct RolesTests {
  private let codebook = Roles(
    unit: "province", time: "year", score: "papi", rank: "papi_rank", training: "courses", controls: ["gdp"])

  @Test func `a score is better when higher and a rank when lower`() {
    #expect(codebook.direction(of: "papi") == .higherIsBetter)
    #expect(codebook.direction(of: "papi_rank") == .lowerIsBetter)
    #expect(codebook.direction(of: "gdp") == nil)
  }

  @Test func `what is said outright stands above what a role implies`() {
    let roles = Roles(score: "errors", directions: ["errors": .lowerIsBetter])
    #expect(roles.direction(of: "errors") == .lowerIsBetter)
  }

  @Test func `options win over the codebook and leave the rest`() {
    let merged = codebook.merging(Roles(score: "sipas", meetings: "hours", controls: ["density"]))
    #expect(merged.score == "sipas")
    #expect(merged.meetings == "hours")
    #expect(merged.controls == ["density"])
    #expect(merged.unit == "province")
    #expect(merged.rank == "papi_rank")
    #expect(merged.direction(of: "sipas") == .higherIsBetter)
    #expect(merged.direction(of: "papi") == .higherIsBetter)
  }

  @Test func `a column given a new role leaves its old one`() {
    let merged = codebook.merging(Roles(score: "gdp", meetings: "courses"))
    #expect(merged.controls.isEmpty)
    #expect(merged.training == nil)
    #expect(merged.drivers.map(\.column) == ["courses"])
    #expect(codebook.merging(Roles(unit: "province")) == codebook)
  }

  @Test func `a column the options call a rank is better when lower`() {
    let merged = codebook.merging(Roles(rank: "papi"))
    #expect(merged.score == nil)
    #expect(merged.direction(of: "papi") == .lowerIsBetter)
  }

  @Test func `assignments come in the order of roles`() {
    let columns = codebook.assignments.map { "\($0.role.rawValue)=\($0.column)" }
    let expected = [
      "unit=province", "time=year", "score=papi", "rank=papi_rank", "training=courses", "controls=gdp",
    ]
    #expect(columns == expected)
  }

  @Test func `a table keeps the roles whose columns it holds`() {
    let kept = codebook.restricted(to: ["year", "papi_rank"])
    #expect(kept == Roles(time: "year", rank: "papi_rank"))
  }

  @Test func `a composed and a decomposed name are one column`() {
    let roles = Roles(rank: "x\u{1EBF}p h\u{1EA1}ng")
    #expect(roles.direction(of: "xe\u{302}\u{301}p ha\u{323}ng") == .lowerIsBetter)
  }
}
