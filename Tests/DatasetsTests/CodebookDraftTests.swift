import DataFrames
import Testing

@testable import Datasets

struct CodebookDraftTests {
  private let csv = "department,year,score,place,hours\nA,2020,80,1,12\nB,2020,70,2,\n"

  private func frame(_ csv: String) throws -> DataFrame {
    try CSVFile(bytes: Array(csv.utf8), source: "scores.csv").read()
  }

  private func draft(_ csv: String? = nil) throws -> CodebookDraft {
    CodebookDraft(
      title: "Chỉ số 2025", tables: [.init(path: "scores.csv", frame: try frame(csv ?? self.csv))])
  }

  private func reread(_ codebook: Codebook) throws -> Codebook {
    try Codebook(json: Array(CodebookWriter().text(codebook).utf8), source: "draft", strictness: .foreign)
  }

  @Test func `a draft that is written reads back as the same codebook`() throws {
    var draft = try draft()
    draft.roles = Roles(rank: "place", controls: ["hours"])
    draft.missing = ["", "-"]
    let codebook = try draft.drafted().codebook
    #expect(try reread(codebook) == codebook)
    #expect(codebook.name == "chi-so-2025" && codebook.title == "Chỉ số 2025")
    #expect(codebook.resources[0].primaryKey == ["department", "year"])
    #expect(codebook.resources[0].missingValues == ["", "-"])
    let roles = try #require(codebook.declaration?.roles)
    #expect(
      roles == Roles(unit: "department", time: "year", score: "score", rank: "place", controls: ["hours"]))
  }

  @Test func `what was typed is no guess`() throws {
    var draft = try draft()
    draft.roles = Roles(
      unit: "department", time: "year", rank: "place", directions: ["hours": .lowerIsBetter])
    let codebook = try draft.drafted().codebook
    #expect(
      codebook.declaration?.toConfirm == [
        "score": "taken as the score by its name; higher is better; measured in points by its name",
        "hours": "measured in hours by its name",
      ])
    #expect(codebook.resources[0].field("hours")?.direction == .lowerIsBetter)
  }

  @Test func `an existing codebook is kept, and typed options win`() throws {
    var draft = try draft(csv.replacing("hours", with: "courses"))
    draft.base = try Codebook(
      json: SampleCodebook.with([("\"province\"", "\"department\"")]), source: "base", strictness: .foreign)
    draft.roles = Roles(meetings: "courses", directions: ["courses": .lowerIsBetter])
    let (codebook, remarks) = try draft.drafted()
    #expect(codebook.title == "A sample" && codebook.resources.map(\.name) == ["scores", "awards"])
    #expect(codebook.declaration?.roles.training == nil)
    #expect(codebook.declaration?.roles.meetings == "courses")
    #expect(codebook.declaration?.breaks.count == 2)
    #expect(codebook.declaration?.toConfirm.isEmpty == true)
    #expect(codebook.resources[0].field("courses")?.direction == .lowerIsBetter)
    #expect(
      codebook.resources[0].field("courses")?.description
        == "Hours of training. Seen here: 12, 1 value, 1 missing.")
    #expect(remarks.isEmpty)
    draft.base = codebook
    let place = try #require(codebook.resources[0].fields.firstIndex { $0.name == "courses" })
    draft.base?.resources[0].fields[place].description? += " Ask the office."
    #expect(
      try draft.drafted().codebook.resources[0].field("courses")?.description
        == "Hours of training. Seen here: 12, 1 value, 1 missing. Ask the office.")
    draft.base = codebook
    #expect(try draft.drafted().codebook == codebook)
  }

  @Test func `columns that are gone take what is said of them along`() throws {
    var draft = try draft("department,year,score,place\nA,2020,80,1\n")
    draft.base = try self.draft().drafted().codebook
    let (codebook, remarks) = try draft.drafted()
    #expect(codebook.resources[0].field("hours") == nil)
    #expect(codebook.declaration?.toConfirm["hours"] == nil)
    #expect(remarks == ["\"hours\" of the existing codebook is no longer in scores.csv, and left out."])
  }

  @Test func `columns that the reading makes stand apart from those of the file`() throws {
    var draft = try draft()
    draft.tables[0].prepared = try frame(
      "department,year,score,place,hours,training_hours\nA,2020,80,1,12,24\n")
    var reading = DeclaredReading()
    reading.derive = ["training_hours = 2 * hours"]
    draft.reading = reading
    let codebook = try draft.drafted().codebook
    #expect(codebook.resources[0].columnNames == ["department", "year", "score", "place", "hours"])
    #expect(codebook.declaration?.made.map(\.name) == ["training_hours"])
    #expect(codebook.declaration?.roles.training == "training_hours")
    #expect(codebook.declaration?.reading == reading)
    #expect(try reread(codebook) == codebook)
  }

  @Test func `the table that plays most parts comes first`() throws {
    var draft = try draft()
    draft.tables.insert(.init(path: "awards.csv", frame: try frame("award,year\nMedal,2020\n")), at: 0)
    let codebook = try draft.drafted().codebook
    #expect(codebook.resources.map(\.name) == ["scores", "awards"])
    #expect(codebook.resources[1].primaryKey.isEmpty)
  }

  @Test func `tables of one plain name get names of their own`() throws {
    var draft = try draft()
    draft.tables = try ["a b.csv", "a-b.csv"].map { .init(path: $0, frame: try frame(csv)) }
    let codebook = try draft.drafted().codebook
    #expect(codebook.resources.map(\.name) == ["a-b", "a-b-2"])
    #expect(codebook.resources.map(\.path) == ["a b.csv", "a-b.csv"])
    draft.base = codebook
    #expect(try draft.drafted().codebook == codebook)
    draft.tables = [.init(path: "A B.csv", frame: try frame(csv))]
    #expect(try draft.drafted().codebook.resources.map(\.name) == ["a-b", "a-b-2", "a-b-3"])
  }

  @Test func `a role that no column can play is refused`() throws {
    var draft = try draft()
    draft.roles = Roles(score: "scroe")
    #expect(throws: DataError(.invalid, "no column \"scroe\" in scores.csv; did you mean \"score\"?")) {
      try draft.drafted()
    }
    draft.roles = Roles(score: "department")
    #expect(throws: DataError.self) { try draft.drafted() }
    draft.roles = Roles(directions: ["nothing": .lowerIsBetter])
    #expect(throws: DataError.self) { try draft.drafted() }
  }
}
