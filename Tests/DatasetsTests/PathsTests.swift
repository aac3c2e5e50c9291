import Testing

@testable import Datasets

struct PathsTests {
  @Test func `a path has a folder and a name`() {
    #expect(folder(ofPath: "a/b/c.csv") == "a/b")
    #expect(folder(ofPath: "c.csv") == ".")
    #expect(folder(ofPath: "/c.csv") == "/")
    #expect(fileName(ofPath: "a/b/c.csv") == "c.csv")
    #expect(fileName(ofPath: "c.csv") == "c.csv")
  }

  @Test func `an ending is what follows the last dot of the name`() {
    #expect(fileExtension(ofPath: "a.b/C.CSV") == "csv")
    #expect(fileExtension(ofPath: "a.b/c") == "")
    #expect(fileExtension(ofPath: ".hidden") == "")
  }

  @Test func `joining shows what the user typed`() {
    #expect(joinedPath(".", "a.csv") == "a.csv")
    #expect(joinedPath("/", "a.csv") == "/a.csv")
    #expect(joinedPath("data", "a.csv") == "data/a.csv")
  }

  @Test func `names are ordered by bytes`() {
    #expect(["é", "a", "Z", "z"].sorted(by: precedesByBytes) == ["Z", "a", "z", "é"])
  }
}
