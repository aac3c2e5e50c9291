import DataFrames
import Testing

@testable import Datasets

struct FieldDraftTests {
  private func draft(_ name: String, _ cells: String..., roles: Roles = Roles()) throws -> FieldDraft {
    let text = "x,y\n" + cells.map { "\($0),1\n" }.joined()
    let frame = try CSVFile(bytes: Array(text.utf8), source: "test").read()
    return FieldDraft(name, SeenValues(frame.columns[0]), roles: roles)
  }

  @Test func `bounds are natural ones`() throws {
    let rank = try draft("rank", "2", "5", roles: Roles(rank: "rank")).field
    #expect(rank.type == .integer && rank.unit == "place" && rank.constraints == Constraints(minimum: 1))
    #expect(try draft("cost", "5", "9").field.constraints == Constraints())
    #expect(try draft("cost", "-5", "9").field.constraints == Constraints())
    #expect(try draft("cost growth", "5", "9").field.constraints == Constraints())
    #expect(try draft("Tỷ lệ (%)", "5", "9").field.constraints == Constraints(minimum: 0, maximum: 100))
    #expect(try draft("Tỷ lệ (%)", "5", "109").field.constraints == Constraints())
    #expect(try draft("online share", "0", "0.5").field.constraints == Constraints(minimum: 0, maximum: 1))
  }

  @Test func `whole numbers are counts only where they must be`() throws {
    #expect(try draft("score", "5", "9").field.type == .number)
    #expect(try draft("rank", "1", "2.5", roles: Roles(rank: "rank")).field.type == .number)
    let ranked = try draft("n_ranked", "63", "61")
    #expect(ranked.field.type == .integer && ranked.field.unit == "units" && ranked.guess == nil)
    #expect(try draft("t", "2019", roles: Roles(time: "t")).field.type == .year)
    #expect(try draft("t", "2019.25", roles: Roles(time: "t")).field.type == .number)
  }

  @Test func `measures are guessed from names and said to be`() throws {
    #expect(try draft("training_hours", "5").guess == "measured in hours by its name")
    #expect(try draft("Số ngày", "5").guess == "measured in days by its name")
    #expect(try draft("Điểm số", "5").guess == "measured in points by its name")
    #expect(try draft("share", "0.5").guess == "taken as a share from 0 to 1 by its name")
    #expect(try draft("hdi_index", "0.5").guess == nil)
    #expect(try draft("holidays", "5").guess == nil)
    #expect(try draft("t", "2019", roles: Roles(time: "t")).guess == nil)
  }

  @Test func `the names of units are listed`() throws {
    let unit = try draft("who", "B", "A", "B", roles: Roles(unit: "who")).field
    #expect(unit.constraints == Constraints(isRequired: true, allowed: ["A", "B"]))
    let coded = try draft("code", "2", "1", roles: Roles(unit: "code")).field
    #expect(coded.type == .integer && coded.constraints.allowed == ["1", "2"])
  }
}
