internal import Correlations
internal import Tables

// MARK: - A line a pair and method

extension CorrelationReport {
  /// Names once, methods under one another; several outcomes, or all pairs, part the lines by their first column.
  var longTable: Table {
    let isParted = outcomes.count != 1
    let showsMethod = matrix.options.methods.count > 1
    let level = NumberText.exact(matrix.options.level * 100)
    let hasAdjusted = matrix.options.adjustment != .none
    var columns = [TableColumn("column", title: isParted ? "Pair" : "Column", alignment: .left)]
    columns.append(TableColumn("method", title: "Method", alignment: .left))
    columns.append(TableColumn("n"))
    columns += ["Estimate", "\(level)% from", "to", "p"].map { TableColumn($0) }
    if hasAdjusted { columns.append(TableColumn("adjusted", title: "\(adjustmentName) p")) }
    var rows: [TableRow] = []
    var (part, pair): (String?, String?) = (nil, nil)
    for one in matrix.correlations {
      let (anchor, name) = outcomes.isEmpty ? (one.x, one.y) : (one.y, one.x)
      if anchor != part, isParted {
        let heading = TableCell("\(anchor) with")
        let blanks = [TableCell](repeating: .missing, count: columns.count - 1)
        rows.append(TableRow([heading] + blanks, ruleAbove: part != nil))
      }
      let isSame = anchor == part && name == pair
      (part, pair) = (anchor, name)
      let label = isSame ? "" : (isParted ? "\u{2002}" : "") + name
      rows.append(
        TableRow(
          [TableCell(label), TableCell(one.method.name), .integer(one.n)]
            + (hasAdjusted ? numbers(one) : numbers(one).dropLast())))
    }
    if !showsMethod {
      columns.remove(at: 1)
      for row in rows.indices { rows[row].cells.remove(at: 1) }
    }
    return Table(name: "long", columns: columns, rows: rows)
  }

  var adjustmentName: String { matrix.options.adjustment.label }
}

// MARK: - A table a method

extension CorrelationReport {
  /// The estimates of each method, and the rows of each pair where these differ.
  var matrixTables: [Table] {
    var tables = matrix.options.methods.map { method in
      grid(method.rawValue, title: method.fullName) { one in
        guard one.method == method else { return nil }
        return one.estimate.map { .number($0, digits: digits) } ?? TableCell("–", value: .missing)
      }
    }
    if showsRows {
      tables.append(
        grid("n", title: "n") { $0.method == matrix.options.methods[0] ? .integer($0.n) : nil })
    }
    return tables
  }

  /// Whether the rows of pairs differ by so much that each is shown.
  var showsRows: Bool {
    let counts = matrix.correlations.map(\.n)
    return layout == .matrix && 10 * (counts.min() ?? 0) < 9 * (counts.max() ?? 0)
  }

  /// Numbered columns, so that long names do not widen the table; the lower triangle where all pairs are shown.
  private func grid(_ name: String, title: String, _ cell: (Correlation) -> TableCell?) -> Table {
    let isTriangle = outcomes.isEmpty
    var found: [[String]: TableCell] = [:]
    for one in matrix.correlations {
      if let cell = cell(one) { found[[one.y, one.x]] = cell }
    }
    let across = isTriangle ? Array(columns.dropLast()) : outcomes
    let down = isTriangle ? columns : others
    let headings = across.indices.map { isTriangle ? "\($0 + 1)" : across[$0] }
    let rows = down.enumerated().map { place, row in
      let cells = across.enumerated().map { column, name -> TableCell in
        if isTriangle { return column < place ? found[[row, name]] ?? .missing : .missing }
        return found[[name, row]] ?? .missing
      }
      return TableRow([TableCell(isTriangle ? "\(place + 1) \(row)" : row)] + cells)
    }
    return Table(
      name: name, title: title,
      columns: [TableColumn("column", title: "Column", alignment: .left)]
        + zip(across, headings).map { TableColumn($0, title: $1) }, rows: rows)
  }

  /// The columns that are set against the outcomes, each once.
  var others: [String] {
    var seen: Set<String> = []
    return matrix.correlations.map(\.x).filter { seen.insert($0).inserted }
  }
}

extension CorrelationMethod {
  /// As a reader knows it.
  var name: String {
    switch self {
    case .pearson: "Pearson"
    case .spearman: "Spearman"
    case .kendall: "Kendall"
    }
  }

  var fullName: String { self == .kendall ? "Kendall tau-b" : name }
}
