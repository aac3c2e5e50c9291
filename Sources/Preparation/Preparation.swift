public import DataFrames
public import Formulas

/// What is done to a table before its rows are used, always in this order: melt, unify, append, join, derive, rank.
///
/// Conditions on rows come later still, so that ranks and lags see all rows whatever the order in which the
/// options were typed.
public struct Preparation: Sendable {
  /// A file whose header is known; its rows are read when they are needed.
  public struct Table: Sendable {
    public let file: CSVFile
    public var options: CSVOptions
    /// What was done to make a table of the file.
    public var notes: [String]

    public init(_ file: CSVFile, options: CSVOptions, notes: [String] = []) {
      self.file = file
      self.options = options
      self.notes = notes
    }
  }

  /// Tables and what is declared of the panel: keys of rows, lags of derivations, directions of ranks.
  public var declared = DesignOptions()
  public var melts: [Melt] = []
  public var appended: [Table] = []
  /// `nil` refuses a unit and time that stand in two tables.
  public var kept: KeptRow?
  public var joined: [Table] = []
  /// The key of joins; none stands for the declared unit and time, those of them that the joined table has.
  public var joinKey: [String] = []
  /// Columns in which one unit may be written in several ways.
  public var unified: [String] = []
  public var derivations: [Derivation] = []
  public var ranks: [RankWithin] = []

  public init() {}

  /// Reads appended tables without declared types of numbers, for a reader who wants to see every cell.
  public mutating func forgetNumbers() {
    for place in appended.indices { appended[place].options.numbers = [] }
  }

  /// Reads these columns of all further tables as texts.
  public mutating func readAsText(_ columns: Set<String>) {
    func asText(_ table: Table) -> Table {
      var table = table
      table.options.numbers.subtract(columns)
      table.options.categories.formUnion(columns)
      return table
    }
    (appended, joined) = (appended.map(asText), joined.map(asText))
  }

  /// Whether rows or columns come from more than one place, so that all columns have to be read.
  private var reshapes: Bool { !melts.isEmpty || !appended.isEmpty || !joined.isEmpty }
  /// Whether the table is used as its file holds it.
  public var isEmpty: Bool { !reshapes && unified.isEmpty && derivations.isEmpty && ranks.isEmpty }

  /// The columns there are after the preparation of a file, without reading its rows.
  ///
  /// - Throws: `DataError` for columns that are not there or would be there twice.
  public func columns(of file: CSVFile) throws(DataError) -> [String] {
    var names = try melted(file.header, file.source)
    for table in appended {
      for name in try melted(table.file.header, table.file.source, isMain: false) where !names.contains(name)
      {
        names.append(name)
      }
    }
    for table in joined {
      let (header, source) = (table.file.header, table.file.source)
      let given = Joining(key: try key(of: header, source, beside: names)).newNames(
        header, of: source, beside: names)
      names += header.compactMap { given[$0] }
    }
    for (name, option) in made {
      guard !names.contains(name) else {
        throw DataError(
          .invalid,
          "\(option) makes a column \"\(name)\", and \(file.source) has one already; choose another name")
      }
      names.append(name)
    }
    return names
  }

  private var made: [(name: String, option: String)] {
    derivations.map { ($0.name, "--derive") } + ranks.map { ($0.name, "--rank-within") }
  }

  private func melted(_ header: [String], _ source: String, isMain: Bool = true) throws(DataError) -> [String]
  {
    let melts = isMain ? melts : melts.filter { $0.applies(to: header) }
    return melts.isEmpty ? header : try Melting(melts, header: header, source: source).columns
  }

  private func key(of header: [String], _ source: String, beside names: [String]) throws(DataError)
    -> [String]
  {
    if let lacking = joinKey.first(where: { !header.contains($0) }) {
      throw DataError.noColumn(lacking, in: source, among: header)
    }
    if let lacking = joinKey.first(where: { !names.contains($0) }) {
      throw DataError.noColumn(lacking, in: "the data", among: names)
    }
    if !joinKey.isEmpty { return joinKey }
    let declared = [declared.unit, declared.time].compactMap(\.self).filter(header.contains)
    guard !declared.isEmpty else {
      throw DataError(
        .invalid, "--join \(source): by which columns? Name those that both tables have: --on unit,year")
    }
    return declared
  }

  /// Reads the columns wanted and prepares them.
  ///
  /// - Parameters:
  ///   - wanted: columns after the preparation; those that do not exist are passed over.
  ///   - options: how the file itself is read.
  /// - Returns: the frame, and a sentence for each thing done that a reader has to know.
  /// - Throws: `DataError` or `FormulaError`.
  public func read(
    _ wanted: [String], from file: CSVFile, options: CSVOptions
  ) throws -> (frame: DataFrame, notes: [String]) {
    if isEmpty { return (try file.read(columns: wanted.filter(file.header.contains), options: options), []) }
    let needed =
      wanted + unified + derivations.flatMap(\.variables) + ranks.flatMap { [$0.group, $0.column] }
      + [declared.unit, declared.time].compactMap(\.self)
    let columns = reshapes ? nil : file.header.filter(needed.contains)
    var (frame, notes) = try melted(try file.read(columns: columns, options: options))
    notes += (appended + joined).flatMap(\.notes)
    var below = try appended.map(readBelow)
    var beside = try joined.map { try $0.file.read(options: $0.options) }
    for column in unified {
      let unification = try Unification(column, in: [frame] + below + beside)
      frame = unification.applied(to: frame)
      below = below.map(unification.applied)
      beside = beside.map(unification.applied)
      notes += unification.notes([frame] + below + beside, time: declared.time)
    }
    try append(below, to: &frame, &notes)
    for other in beside {
      let joining = Joining(key: try key(of: other.names, other.source, beside: frame.names))
      let result = try joining.joined(frame, with: other)
      frame = result.frame
      notes += result.notes
    }
    try derive(in: &frame)
    for rank in ranks {
      let result = try rank.ranked(frame, direction: declared.directions[rank.column])
      frame = frame.adding(rank.name, result.column)
      notes += result.notes
    }
    return (frame, notes)
  }

  private func melted(_ frame: DataFrame) throws(DataError) -> (DataFrame, [String]) {
    guard !melts.isEmpty else { return (frame, []) }
    let melting = try Melting(melts, header: frame.names, source: frame.source)
    return (melting.melted(frame), melting.notes)
  }

  private func readBelow(_ table: Table) throws -> DataFrame {
    let other = try table.file.read(options: table.options)
    return melts.contains { $0.applies(to: other.names) } ? try melted(other).0 : other
  }

  private func append(_ below: [DataFrame], to frame: inout DataFrame, _ notes: inout [String]) throws {
    guard !below.isEmpty else { return }
    let key = [declared.unit, declared.time].compactMap(\.self)
    let result = try Appending(key: key.count == 2 ? key : [], kept: kept).appended([frame] + below)
    frame = result.frame
    notes += result.notes
  }

  private func derive(in frame: inout DataFrame) throws {
    for derivation in derivations {
      frame = frame.adding(derivation.name, try derivation.column(of: frame, options: declared))
    }
  }
}

extension DataFrame {
  /// The frame with one more column.
  func adding(_ name: String, _ column: Column) -> DataFrame {
    DataFrame(
      source: source, names: names + [name], columns: columns + [column], rowCount: rowCount, lines: lines)
  }
}
