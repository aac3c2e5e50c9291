import DataFrames
import Datasets
import Formulas
import Languages
import Preparation
import Reports

/// A source whose columns are known: those of the file, after the preparation that was asked for.
struct OpenedData {
  let source: DataSource
  /// The columns there are, in their order.
  let columns: [String]
  /// The roles that were typed.
  let typed: Roles
  /// What the command line says: the roles typed, and the rank that it makes.
  let said: Roles
  /// The roles typed or declared, without guesses.
  let declared: Roles
  /// The condition on rows, typed or declared.
  private(set) var condition: Expression?
  /// What a reader has to know of how the data were found and what their codebook does to them.
  let notes: [String]
  /// Columns read as texts beside those that the options name.
  var textColumns: Set<String> = []
  let file: CSVFile
  let reading: ReadingOptions
  var preparation: Preparation

  init(source: DataSource, reading: ReadingOptions, typed: Roles) throws {
    let options = try reading.gridOptions(source)
    let opened =
      try source.csvPath.map { try OpenedFile(path: $0, name: source.sourceName, options) }
      ?? OpenedFile(standardInput: options)
    self.source = source
    file = opened.file
    self.reading = reading
    self.typed = typed
    var declared = source.roles(options: typed, numericColumns: []).roles
    let plan = PreparationPlan(source, reading)
    condition = try plan.condition()
    notes = source.notes + opened.notes + [plan.note].compactMap(\.self)
    preparation = try plan.preparation(
      DesignOptions(
        unit: declared.unit, time: declared.time, editions: Self.editions(source),
        directions: declared.directions))
    columns = try preparation.columns(of: file)
    let made = preparation.ranks.map(\.name)
    said = declared.rank == nil ? typed.withMadeRanks(made) : typed
    declared = declared.withMadeRanks(made)
    self.declared = declared
    for column in typed.assignments.map(\.column) + typed.directions.keys.sorted() { try require(column) }
  }

  /// What the codebook says in other languages, the title as results bear it among it.
  var lexicon: Lexicon {
    var lexicon = Lexicon(source)
    lexicon.verbatim.formUnion(columns + [title])
    if let codebook = source.codebook, let own = codebook.titleVietnamese {
      let added = title.dropFirst(codebook.title.count)
      lexicon.texts[title] = own + (added == " (SYNTHETIC)" ? " (MÔ PHỎNG)" : added)
    }
    return lexicon
  }

  /// The title of the dataset with what must never be overlooked, or the file's name.
  var title: String {
    guard let codebook = source.codebook else { return source.sourceName }
    var title = codebook.title
    if let partial = codebook.declaration?.partial, !title.contains(partial) { title += " (\(partial))" }
    if codebook.declaration?.isSynthetic == true, !title.contains("SYNTHETIC") { title += " (SYNTHETIC)" }
    return title
  }

  /// The same data, of whose rows a further condition keeps fewer.
  func narrowed(by condition: String) throws(FormulaError) -> OpenedData {
    var narrowed = self
    narrowed.condition = try Expression.parse(condition).and(self.condition)
    return narrowed
  }

  /// Reads and prepares these columns, those among them that exist; the caller names the ones that do not.
  ///
  /// - Returns: the frame, and a sentence for each thing that was done to it.
  func read(_ wanted: [String]) throws -> (frame: DataFrame, notes: [String]) {
    var options = try reading.csvOptions(source)
    options.numbers.subtract(textColumns)
    options.categories.formUnion(textColumns)
    return try preparation.read(wanted, from: file, options: options)
  }

  /// Whether the table is something else than its file.
  var isPrepared: Bool { !preparation.isEmpty }

  /// The columns of the file itself.
  var fileColumns: [String] { file.header }

  /// The file as it is, all columns.
  func readFile() throws -> DataFrame { try file.read(options: reading.csvOptions(source)) }

  /// All columns, each as the texts of its cells, so that no cell is turned away.
  func readAsText() throws -> (frame: DataFrame, notes: [String]) {
    var options = try reading.csvOptions(source)
    options.numbers = []
    var preparation = preparation
    preparation.forgetNumbers()
    if preparation.isEmpty { options.categories = Set(file.header) }
    let (frame, notes) = try preparation.read(columns, from: file, options: options)
    let texts = frame.columns.map { Column.categories($0.asCategories) }
    return (
      DataFrame(
        source: frame.source, names: frame.names, columns: texts, rowCount: frame.rowCount, lines: frame.lines
      ),
      notes
    )
  }

  /// An error for a column that is not there.
  func require(_ column: String) throws(DataError) {
    guard !columns.contains(column) else { return }
    throw DataError.noColumn(column, in: source.sourceName, among: columns)
  }

  /// The condition for the units of --only, `nil` without it.
  func unitCondition(_ frame: DataFrame) throws -> Expression? {
    guard let units = try reading.units() else { return nil }
    guard let unit = declared.unit else {
      throw Failure(.usage, "--only needs to know which column holds the units: name it by --unit")
    }
    return try units.condition(on: unit, of: frame)
  }

  /// The panel of a frame, where unit and time are declared.
  func panel(_ frame: DataFrame) throws(DataError) -> Panel? {
    guard let unit = declared.unit, let time = declared.time else { return nil }
    return try Panel(frame, unit: unit, time: time, editions: editions)
  }

  /// Where the declared series break.
  var breaks: [SeriesBreak] {
    guard source.isFirstTable else { return [] }
    return (source.codebook?.declaration?.breaks ?? []).map {
      SeriesBreak(
        lastBefore: Double($0.lastBefore), firstAfter: Double($0.firstAfter), what: $0.what,
        columns: $0.columns)
    }
  }

  /// The declared editions, `nil` when lags count time units.
  var editions: [Double]? { Self.editions(source) }

  private static func editions(_ source: DataSource) -> [Double]? {
    guard source.isFirstTable, let editions = source.codebook?.declaration?.editions, !editions.isEmpty else {
      return nil
    }
    return editions.map(Double.init)
  }
}

extension Roles {
  /// Ranks that --rank-within makes: lower is better, and a single one is the rank where none is named.
  fileprivate func withMadeRanks(_ names: [String]) -> Roles {
    let directions = Dictionary(names.map { ($0, Direction.lowerIsBetter) }) { first, _ in first }
    return Roles(rank: rank == nil && names.count == 1 ? names[0] : nil, directions: directions)
      .merging(self)
  }
}

extension DataSource {
  /// Whether this is the table that the codebook's declarations are about.
  var isFirstTable: Bool {
    guard let codebook, let resource else { return false }
    return codebook.resources[0] == resource
  }
}
