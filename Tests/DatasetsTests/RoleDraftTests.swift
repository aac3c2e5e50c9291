import DataFrames
import Testing

@testable import Datasets

struct RoleDraftTests {
  private func draft(_ csv: String, said: Roles = Roles()) throws -> RoleDraft {
    let frame = try CSVFile(bytes: Array(csv.utf8), source: "test").read()
    let seen = Dictionary(uniqueKeysWithValues: zip(frame.names, frame.columns.map(SeenValues.init)))
    return RoleDraft(seen: seen, said: said, guessable: frame.names)
  }

  @Test func `roles follow from names and values, each guess in words`() throws {
    let found = try draft(
      "Đơn vị,Năm,Tổng điểm,Thứ hạng,Số lớp tập huấn,Số cuộc họp,Dịch vụ trực tuyến\nA,2020,80,1,3,40,0.5\n")
    #expect(
      found.roles.assignments.map(\.column) == [
        "Đơn vị", "Năm", "Tổng điểm", "Thứ hạng", "Số lớp tập huấn", "Số cuộc họp", "Dịch vụ trực tuyến",
      ])
    #expect(found.guesses.count == 7)
    #expect(found.guesses["Tổng điểm"] == "taken as the score by its name; higher is better")
    #expect(found.guesses["Dịch vụ trực tuyến"] == "taken as the driver IT by its name")
    #expect(found.remarks.isEmpty)
  }

  @Test func `values that a part cannot have speak against it`() throws {
    let found = try draft("unit,year,rank,score,training\n7,12,0,high,some\n8,13,1,low,none\n")
    #expect(found.roles == Roles())
    #expect(found.guesses.isEmpty)
  }

  @Test func `of several that could be it the exact name wins, else none`() throws {
    let exact = try draft("score,first_score,labor_training,it_training\n1,2,3,4\n")
    #expect(exact.roles.score == "score" && exact.roles.training == nil)
    #expect(exact.roles.it == "it_training")
    #expect(
      exact.remarks == [
        "No training is guessed: \"labor_training\", \"it_training\" could be it; --training says which."
      ])
    let none = try draft("first_score,second_score\n1,2\n")
    #expect(none.roles.score == nil)
  }

  @Test func `a driver that is scored is a driver, and a row number no score`() throws {
    let found = try draft("index,website_score\n1,20\n2,30\n")
    #expect(found.roles == Roles(it: "website_score"))
  }

  @Test func `further ranks get their direction`() throws {
    let found = try draft("papi_rank,pci_rank\n1,2\n")
    #expect(found.roles == Roles(directions: ["papi_rank": .lowerIsBetter, "pci_rank": .lowerIsBetter]))
    #expect(found.guesses["pci_rank"] == "taken as a rank by its name; lower is better")
  }

  @Test func `what was said is not guessed about`() throws {
    let said = Roles(rank: "score", directions: ["rank": .higherIsBetter])
    let found = try draft("score,rank\n1,2\n", said: said)
    #expect(found.roles == said)
    #expect(found.guesses.isEmpty)
  }
}
