import DataFrames
import Testing

@testable import Datasets

struct FileSystemTests {
  private let folder = TemporaryFolder()

  @Test func `a file is read to its end`() throws {
    let text = String(repeating: "tỉnh,năm\n", count: 20_000)
    let path = folder.write(text, to: "long.csv")
    #expect(try bytesOfFile(at: path) == Array(text.utf8))
    #expect(try bytesOfFile(at: folder.write(to: "empty.csv")).isEmpty)
  }

  @Test func `what cannot be read is named with the reason`() {
    let missing = DataError(.unreadable, "cannot read \"\(folder["none"])\": No such file or directory")
    #expect(throws: missing) { try bytesOfFile(at: folder["none"]) }
    let directory = DataError(.unreadable, "cannot read \"\(folder.path)\": Is a directory")
    #expect(throws: directory) { try bytesOfFile(at: folder.path) }
  }

  @Test func `files, folders and nothing are told apart`() {
    folder.write(to: "a/b.csv")
    folder.link("link", to: folder["a"])
    #expect(kindOfPath(folder["a"]) == .folder)
    #expect(kindOfPath(folder["link"]) == .folder)
    #expect(kindOfPath(folder["a/b.csv"]) == .file)
    #expect(kindOfPath(folder["c"]) == nil)
    #expect(kindOfPath("/dev/null") == .file)
  }

  @Test func `entries come sorted by their bytes`() {
    for name in ["b", "a", "é", "B"] { folder.write(to: name) }
    #expect(entriesOfFolder(at: folder.path) == ["B", "a", "b", "é"])
    #expect(entriesOfFolder(at: folder["none"]).isEmpty)
  }

  @Test func `symlinks are resolved`() throws {
    folder.write(to: "real")
    folder.link("link", to: folder["real"])
    let resolved = try #require(resolvedPath(folder["link"]))
    #expect(resolved == resolvedPath(folder["real"]))
    #expect(resolvedPath(folder["none"]) == nil)
    #expect(try #require(executablePath()).hasPrefix("/"))
  }

  @Test func `an unset variable has no value`() {
    #expect(environmentValue("REFORMSTAT_SURELY_UNSET") == nil)
    #expect(environmentValue("PATH")?.contains("/") == true)
  }
}
