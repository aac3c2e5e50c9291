import Tables

/// A document with all that is hard to write: Vietnamese and Chinese names, markup, texts that look like formulas and
/// dates, missing cells, tiny numbers, a rule, a break, notes said twice.
let sampleDocument = Document(
  command: "regress",
  display: [
    Table(
      name: "rank_models", title: "Xếp hạng & 100% <of> it\nby \"year\"",
      columns: [
        TableColumn("term", title: "", alignment: .left), TableColumn("m1", title: "(1)\nrank"),
        TableColumn("m2", title: "(2)\nscore_x", ruleBefore: true),
      ],
      rows: [
        TableRow([
          TableCell("Đào tạo"), TableCell("-0.123**", value: .number(-0.1234)), .number(0.045, digits: 3),
        ]),
        TableRow([
          TableCell(""), TableCell("(0.045)", value: .number(0.0451)),
          TableCell("(withheld)", value: .missing),
        ]),
        TableRow([TableCell("=1+1"), .number(12.1, digits: 3), .number(4.2e-4, digits: 3)]),
        TableRow([TableCell("2019-05"), .missing, .number(1.2e-5, digits: 3)]),
        TableRow([TableCell("p 表"), .pValue(0.0004, digits: 3), .pValue(0.25, digits: 3)]),
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
          TableCell("@SUM(A1)"), .number(-0.1234, digits: 3), .integer(62),
          TableCell("no", value: .flag(false)),
        ]),
        TableRow([
          TableCell("a\u{1}b & <c>"), TableCell("∞", value: .number(.infinity)), .missing,
          TableCell("yes", value: .flag(true)),
        ]),
      ]),
    Table(name: "history", columns: [TableColumn("x")], rows: []),
  ],
  notes: ["Association, not effect.", "Errors are clustered by province (CR1; t with 62 df)."],
  provenance: [("version", .text("0.1")), ("seed", .integer(1)), ("data", .missing)])
