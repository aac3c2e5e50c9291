import DataFrames
import Datasets
import Formulas
import Preparation

/// What is done to a table before its rows are used: what its codebook declares and what was typed.
///
/// What was typed comes after what is declared (files to append, new columns), or stands in its place where there
/// can be one alone (how years become rows, which row of two is kept, by which key is joined). Conditions on rows
/// hold both.
struct PreparationPlan {
  private let source: DataSource
  private let reading: ReadingOptions
  private let declared: DeclaredReading
  /// The folder from which declared paths are read.
  private let folder: String

  init(_ source: DataSource, _ reading: ReadingOptions) {
    self.source = source
    self.reading = reading
    let isMain = source.isFirstTable
    declared = (isMain ? source.codebook?.declaration?.reading : nil) ?? DeclaredReading()
    folder =
      source.codebookPath.map { path in
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      } ?? "."
  }

  /// The preparation, the tables it names opened.
  ///
  /// - Parameter panel: keys of rows, lags and directions.
  func preparation(_ panel: DesignOptions) throws -> Preparation {
    var result = Preparation()
    result.declared = panel
    result.melts = try (reading.melt.isEmpty ? declared.melt : reading.melt).map(Melt.parse)
    result.kept = (reading.prefer ?? declared.prefer?.rawValue).flatMap(KeptRow.init)
    result.joinKey = reading.on == nil ? declared.on : try columnNames(reading.on, label: "--on")
    result.unified = try unified()
    result.derivations = try (declared.derive + reading.derive).map(Derivation.parse)
    result.ranks = try (declared.rankWithin + reading.rankWithin).map(RankWithin.parse)
    result.appended = try (declared.append.map(declaredPath) + reading.append).map {
      try table($0, isBelow: true)
    }
    result.joined = try (declared.join.map(declaredPath) + reading.join).map { try table($0, isBelow: false) }
    return result
  }

  private func unified() throws(FormulaError) -> [String] {
    let typed = try columnNames(reading.unify, label: "--unify")
    return declared.unify + typed.filter { !declared.unify.contains($0) }
  }

  /// The condition on rows, declared and typed.
  func condition() throws(FormulaError) -> Expression? {
    let typed = try reading.condition.map { text throws(FormulaError) in try Expression.parse(text) }
    let fixed = try declared.condition.map { text throws(FormulaError) in
      try Expression.parse(text, label: "the codebook's where")
    }
    guard let typed else { return fixed }
    return typed.and(fixed)
  }

  /// What the codebook does to the table, in the words of the options.
  var note: String? {
    var words =
      declared.file.words + declared.melt.map { "--melt \($0)" } + declared.append.map { "--append \($0)" }
    words += declared.unify.map { "--unify \($0)" }
    words += declared.join.map { "--join \($0)" } + declared.derive.map { "--derive \"\($0)\"" }
    words += declared.rankWithin.map { "--rank-within \($0)" }
    words += [declared.condition].compactMap(\.self).map { "--where \"\($0)\"" }
    return words.isEmpty ? nil : "By the codebook: \(words.joined(separator: ", "))."
  }

  /// All of it as a codebook in `folder` declares it; `nil` when nothing is done.
  ///
  /// - Throws: a file that lies outside the folder.
  func declaration(inFolder folder: String) throws -> DeclaredReading? {
    var result = declared
    result.file = declared.file.merging(reading.file)
    if !reading.melt.isEmpty { result.melt = reading.melt }
    if let prefer = reading.prefer { result.prefer = DeclaredReading.Preference(rawValue: prefer) }
    if reading.on != nil { result.on = try columnNames(reading.on, label: "--on") }
    result.unify = try unified()
    result.derive += reading.derive
    result.rankWithin += reading.rankWithin
    result.append += try reading.append.map { try path($0, from: folder, "--append") }
    result.join += try reading.join.map { try path($0, from: folder, "--join") }
    result.condition = try condition()?.description
    return result == DeclaredReading() ? nil : result
  }

  private func path(_ argument: String, from folder: String, _ option: String) throws -> String {
    guard pathExists(argument) else { return argument }
    if let path = pathFromFolder(folder, to: argument) { return path }
    throw Failure(
      .usage,
      "\(option) \(argument): a codebook names files of its own folder or of folders in it; put the file there first"
    )
  }

  /// A path beside the codebook, or else a dataset's name as it stands.
  private func declaredPath(_ path: String) -> String {
    let beside = folder == "." ? path : "\(folder)/\(path)"
    return pathExists(beside) ? beside : path
  }

  /// A table to put below or beside. One without a codebook of its own is read as this one is: below it every type
  /// is the same; beside it codes that are text here are text there, so that keys match.
  private func table(_ argument: String, isBelow: Bool) throws -> Preparation.Table {
    let other = try DataSource.resolve(argument: argument)
    guard let path = other.csvPath else {
      throw Failure(.usage, "--append and --join take a file or a dataset, not standard input")
    }
    var options = try reading.csvOptions(other.codebook == nil ? source : other)
    if other.codebook == nil, !isBelow { options.numbers = [] }
    let opened = try OpenedFile(
      path: path, name: other.sourceName, try reading.gridOptions(other, beside: source))
    return Preparation.Table(opened.file, options: options, notes: opened.notes)
  }
}
