import Testing

@testable import FileWriting

struct JSONRowsTests {
  @Test func `an object a row, every key, null for missing`() throws {
    let table = try WrittenAgain.table("u,\"a \"\"b\"\"\",y\nHà Nội,1,0.1\nx,,1e21\n")
    #expect(
      String(decoding: try WrittenAgain.written(table, "json").bytes, as: UTF8.self) == #"""
        [
          {"u": "Hà Nội", "a \"b\"": 1, "y": 0.1},
          {"u": "x", "a \"b\"": null, "y": 1e+21}
        ]

        """#)
  }
}
