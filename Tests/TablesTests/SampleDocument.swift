import Tables

/// One small document with all that is hard to write: Vietnamese (also decomposed) and Chinese names, markup
/// characters, a missing cell, numbers near zero, a second line of headings, a rule, notes said twice.
let sampleDocument = Document(
  command: "regress",
  display: [
    Table(
      name: "rank_models", title: "Xếp hạng & 100% of what goes with it",
      columns: [
        TableColumn("term", title: "", alignment: .left), TableColumn("m1", title: "(1)\nrank"),
        TableColumn("m2", title: "(2)\nscore_x"),
      ],
      rows: [
        TableRow([TableCell("Đào tạo"), TableCell("-0.123**"), .number(0.045, digits: 3)]),
        TableRow([TableCell(""), TableCell("(0.045)"), TableCell("(0.010)")]),
        // The same name, its marks as scalars of their own.
        TableRow([TableCell("Huế tự do".decomposed), .number(12.1, digits: 3), .number(4.2e-4, digits: 3)]),
        TableRow([TableCell("表格 <b>|_x_"), .missing, .number(1.2e-5, digits: 3)]),
        TableRow([TableCell("p"), .pValue(0.0004, digits: 3), .pValue(0.25, digits: 3)]),
        TableRow([TableCell("Rows"), .integer(376), .integer(1041)], ruleAbove: true),
      ],
      notes: ["Errors are clustered by province (CR1; t with 62 df)."])
  ],
  data: [
    Table(
      name: "coefficients",
      columns: [
        TableColumn("term"), TableColumn("estimate"), TableColumn("df"), TableColumn("dropped"),
      ],
      rows: [
        TableRow([
          TableCell("Đào tạo, \"A\""), .number(-0.1, digits: 3), .integer(62),
          TableCell("no", value: .flag(false)),
        ]),
        TableRow([
          TableCell("表\n格\\"), TableCell("∞", value: .number(.infinity)), .missing,
          TableCell("yes", value: .flag(true)),
        ]),
      ]),
    Table(
      name: "models", columns: [TableColumn("nobs"), TableColumn("sigma")],
      rows: [TableRow([.integer(376), .number(1e-300, digits: 3)])], notes: ["Two rows were dropped."]),
    Table(name: "empty", columns: [TableColumn("x")], rows: []),
  ],
  notes: ["Association, not effect.", "Errors are clustered by province (CR1; t with 62 df)."],
  provenance: [
    ("version", .text("0.1")), ("seed", .integer(1)), ("level", .number(0.95)), ("data", .missing),
  ])

extension String {
  /// The Vietnamese letters used in the tests with each mark as a scalar of its own.
  var decomposed: String {
    let parts: [Character: String] = ["ế": "e\u{302}\u{301}", "ự": "u\u{31b}\u{323}", "ệ": "e\u{323}\u{302}"]
    return map { parts[$0] ?? String($0) }.joined()
  }
}
