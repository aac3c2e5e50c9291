import Testing

@testable import Languages

struct PassageTests {
  private func translated(
    _ text: String, _ entries: String, _ lexicon: Lexicon = Lexicon(), names: Set<String> = []
  )
    throws -> String?
  {
    let entries = try Catalogue("@sentences\n" + entries).entries
    return Passage(text, [EntryIndex(entries)], lexicon, names: names).translation
  }

  @Test(arguments: [
    ("1 row is left out.", "Bỏ 1 dòng."), ("2 rows are left out.", "Bỏ 2 dòng."),
    ("12 500 rows are left out.", "Bỏ 12 500 dòng."), ("some rows are left out.", nil),
    ("2 rows are left out", nil), ("2 rowss are left out.", nil),
  ])
  func `endings and numbers are read`(_ english: String, _ vietnamese: String?) throws {
    #expect(
      try translated(english, "en  {n:#} row[s] [is|are] left out.\nvi  Bỏ {n} dòng.") == vietnamese)
  }

  @Test(arguments: [
    ("p is 0.05.", "p bằng 0,05."), ("p is <0.001.", "p bằng <0,001."), ("p is < 0.001.", "p bằng < 0,001."),
    ("p is -1.5e-05.", "p bằng -1,5e-05."), ("p is 95%.", "p bằng 95%."), ("p is ∞.", "p bằng ∞."),
    ("p is −0.5.", "p bằng −0,5."), ("p is 3.", "p bằng 3."), ("p is x.", nil), ("p is 1.2.3.", nil),
  ])
  func `a number changes its decimal point alone`(_ english: String, _ vietnamese: String?) throws {
    #expect(try translated(english, "en  p is {p:#}.\nvi  p bằng {p}.") == vietnamese)
  }

  @Test func `what is typed stays as it is`() throws {
    let entry =
      "en  {file} holds no \"{column}\", version {v}\nvi  {file} không có \"{column}\", phiên bản {v}"
    #expect(
      try translated("a of b 1.5.csv holds no \"x.1\", version 0.1.0", entry)
        == "a of b 1.5.csv không có \"x.1\", phiên bản 0.1.0")
  }

  @Test func `a phrase without an entry leaves the whole sentence`() throws {
    let entries = "en  it is {how:phrase}.\nvi  nó {how}.\n\nen  improving\nvi  cải thiện"
    #expect(try translated("it is improving.", entries) == "nó cải thiện.")
    #expect(try translated("it is good.", entries) == nil)
  }

  @Test func `the reading with the most fixed words wins, whatever the order`() throws {
    let entries = """
      en  {a} of {b}.
      vi  {a} / {b}.

      en  Trend of {b}.
      vi  Xu hướng của {b}.

      en  Trend of {b:phrase}.
      vi  Xu hướng: {b}.

      en  years
      vi  năm
      """
    #expect(try translated("Trend of x.", entries) == "Xu hướng của x.")
    #expect(try translated("Trend of years.", entries) == "Xu hướng: năm.")
    #expect(try translated("Half of x.", entries) == "Half / x.")
  }

  @Test func `sentences one after another are read as entries`() throws {
    let entries = """
      en  {x:name}: higher is better.
      vi  {x}: cao hơn là tốt hơn.

      en  Used {n:#} rows.
      vi  Dùng {n} dòng.
      """
    #expect(
      try translated("score: higher is better. Used 3 rows.", entries)
        == "score: cao hơn là tốt hơn. Dùng 3 dòng.")
    #expect(try translated("score: higher is better. Used no rows.", entries) == nil)
  }

  @Test func `the first letter may have the other case, and keeps it`() throws {
    let entry = "en  the smallest p is {p:#}.\nvi  p nhỏ nhất là {p}."
    #expect(try translated("The smallest p is 0.5.", entry) == "P nhỏ nhất là 0,5.")
    #expect(try translated("tHe smallest p is 0.5.", entry) == nil)
  }

  @Test func `names of columns become their titles, small within a sentence`() throws {
    var lexicon = Lexicon()
    lexicon.columns = ["province": "Tỉnh, thành phố", "papi": "PAPI"]
    let entry = "en  by {x:name}\nvi  theo {x}\n\nen  {x:name} is missing\nvi  {x} bị thiếu"
    #expect(try translated("by province", entry, lexicon) == "theo tỉnh, thành phố")
    #expect(try translated("by papi", entry, lexicon) == "theo PAPI")
    #expect(try translated("by term", entry, lexicon) == "theo term")
    #expect(try translated("by year", entry, lexicon) == "theo năm")
    #expect(try translated("province is missing", entry, lexicon) == "Tỉnh, thành phố bị thiếu")
  }

  @Test func `lists are joined the Vietnamese way`() throws {
    let entry = "en  no {x:list} here\nvi  không có {x}"
    #expect(try translated("no a, b and c here", entry) == "không có a, b và c")
    #expect(try translated("no a or b here", entry) == "không có a hoặc b")
    #expect(try translated("no a and b, c and d here", entry) == "không có a và b, c và d")
    #expect(try translated("no a, b and 3 more here", entry) == "không có a, b và 3 mục khác")
    #expect(
      try translated("no Industry and Trade here", entry, names: ["Industry and Trade"])
        == "không có Industry and Trade")
    #expect(
      try translated("no Finance, Industry and Trade here", entry, names: ["Industry and Trade"])
        == "không có Finance, Industry and Trade")
  }

  @Test func `lists of columns give their titles`() throws {
    var lexicon = Lexicon()
    lexicon.columns = ["province": "Tỉnh", "year": "Năm"]
    let entry = "en  clustered by {x:names}\nvi  gộp cụm theo {x}"
    #expect(try translated("clustered by province and year", entry, lexicon) == "gộp cụm theo tỉnh và năm")
  }

  @Test func `lists of phrases translate each`() throws {
    let entries = """
      en  with {x:phrases}.
      vi  với {x}.

      en  {n:#} cluster[s]
      vi  {n} cụm

      en  {n:#} df
      vi  {n} bậc tự do
      """
    #expect(try translated("with 3 clusters and 2.5 df.", entries) == "với 3 cụm và 2,5 bậc tự do.")
    #expect(try translated("with 3 clusters, 2 df.", entries) == "với 3 cụm, 2 bậc tự do.")
    #expect(try translated("with 3 clusters and more.", entries) == nil)
  }

  @Test func `a name that stands alone is that of a column`() throws {
    var lexicon = Lexicon()
    lexicon.columns = ["year": "Năm"]
    let entry = "en  {x:name}\nvi  {x}"
    #expect(try translated("year", entry, lexicon) == "Năm")
    #expect(try translated("something else", entry, lexicon) == nil)
  }

  @Test func `a column's title within a sentence is small, also where a clause begins with it`() throws {
    var lexicon = Lexicon()
    lexicon.columns = ["score": "Điểm"]
    let entries = """
      en  Left out: {x:phrases}.
      vi  Bỏ: {x}.

      en  {x:name} is missing
      vi  {x} bị thiếu
      """
    #expect(try translated("Left out: score is missing.", entries, lexicon) == "Bỏ: điểm bị thiếu.")
    #expect(try translated("score is missing", entries, lexicon) == "Điểm bị thiếu")
  }

  @Test func `a hole named twice holds the same text twice`() throws {
    let entry = "en  {t} <= {a}, {t} >= {b}\nvi  {t}: {a}, {b}"
    #expect(try translated("year <= 3, year >= 4", entry) == "year: 3, 4")
    #expect(try translated("year <= 3, time >= 4", entry) == nil)
  }

  @Test func `an entry that begins with a phrase ends`() throws {
    let entries = "en  {a:phrase}: {b:phrase}\nvi  {a}: {b}\n\nen  x\nvi  y"
    #expect(try translated("x: x", entries) == "y: y")
    #expect(try translated("x: z", entries) == nil)
  }
}
