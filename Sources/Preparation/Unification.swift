internal import DataFrames

/// One spelling for each unit of a column that is written in several ways, over all tables that are put together.
///
/// Where most names are provinces of Viet Nam they take the names of the bundled datasets (`VietnamProvinces`).
/// Otherwise names that are equal without case, diacritics, blanks and punctuation take the spelling that most rows
/// have.
///
/// The trap: units can differ in diacritics alone, and a province's name can mean a larger unit from 2025 on; so every
/// change is listed, and what could not be placed too. Nothing is merged in silence.
struct Unification {
  let column: String
  /// The new name of each spelling that changes.
  let renamed: [String: String]
  private let counts: [String: Int]
  /// Spellings that are no province's, where the others are.
  private let strange: [String]

  /// - Parameter frames: those that have the column and are put together.
  /// - Throws: a column that no table has, or that holds numbers.
  init(_ column: String, in frames: [DataFrame]) throws(DataError) {
    self.column = column
    var counts: [String: Int] = [:]
    var isThere = false
    for frame in frames {
      guard let found = frame.column(column) else { continue }
      guard case .categories(let names) = found else {
        throw DataError(
          .invalid,
          "--unify \(column): the column holds numbers in \(frame.source); name the column that holds the units' names"
        )
      }
      isThere = true
      for (row, code) in names.codes.enumerated() where names.validity?[row] ?? true {
        counts[names.levels[Int(code)], default: 0] += 1
      }
    }
    guard isThere else {
      throw DataError.noColumn(
        column, in: frames.first?.source ?? "the data", among: frames.first?.names ?? [])
    }
    self.counts = counts
    let spellings = counts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let provinces = spellings.filter { VietnamProvinces.name(of: $0) != nil }
    let areProvinces = 2 * provinces.count > spellings.count
    strange = areProvinces ? spellings.filter { VietnamProvinces.name(of: $0) == nil } : []
    var names: [String: String] = [:]
    if areProvinces { for spelling in provinces { names[spelling] = VietnamProvinces.name(of: spelling) } }
    let rest = areProvinces ? strange : spellings
    for alike in Dictionary(grouping: rest, by: foldedName).values where alike.count > 1 {
      let common = alike.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) }
      for spelling in alike { names[spelling] = common }
    }
    renamed = names.filter { $0.key != $0.value }
  }

  func applied(to frame: DataFrame) -> DataFrame {
    guard !renamed.isEmpty, let place = frame.names.firstIndex(of: column),
      case .categories(let old) = frame.columns[place]
    else { return frame }
    let names = old.levels.map { renamed[$0] ?? $0 }
    let levels = Array(Set(names)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let code = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, Int32($0)) })
    let new = names.map { code[$0] ?? 0 }
    var columns = frame.columns
    columns[place] = .categories(
      CategoryColumn(
        codes: old.codes.enumerated().map { old.validity?[$0] ?? true ? new[Int($1)] : 0 }, levels: levels,
        validity: old.validity))
    return DataFrame(
      source: frame.source, names: frame.names, columns: columns, rowCount: frame.rowCount, lines: frame.lines
    )
  }

  // MARK: What a reader has to know

  /// - Parameters:
  ///   - frames: as unified.
  ///   - time: the declared time, to tell whether they reach beyond the mergers.
  func notes(_ frames: [DataFrame], time: String?) -> [String] {
    [changes, unplaced, mergers(frames, time: time)].compactMap(\.self)
  }

  private static let most = 12

  private var changes: String? {
    guard !renamed.isEmpty else { return "Names unified in \(column): none had to be." }
    let groups = Dictionary(grouping: renamed.keys) { renamed[$0] ?? $0 }
    let words = groups.keys.sorted().map { name in
      let spellings = (groups[name] ?? []).sorted().map { "\"\($0)\" \(counts[$0] ?? 0)" }
      return "\(name) from \(spellings.joined(separator: ", "))"
    }
    let rest = words.count > Self.most ? "; and \(words.count - Self.most) more" : ""
    return "Names unified in \(column), with rows: \(words.prefix(Self.most).joined(separator: "; "))\(rest)."
  }

  private var unplaced: String? {
    guard !strange.isEmpty else { return nil }
    let rest = strange.count > Self.most ? " and \(strange.count - Self.most) more" : ""
    return
      "Not among the provinces, left as they are: \(strange.prefix(Self.most).map { "\"\($0)\"" }.joined(separator: ", "))"
      + "\(rest)."
  }

  private func mergers(_ frames: [DataFrame], time: String?) -> String? {
    let late = frames.flatMap { lateNames($0, time: time) }
    let merged = Set(late.filter { !VietnamProvinces.merged(into: $0).isEmpty })
    guard !merged.isEmpty else { return nil }
    let words = merged.sorted().map {
      "\($0) (with \(VietnamProvinces.merged(into: $0).joined(separator: ", ")))"
    }
    return
      "Since July 2025 a larger unit has this name, so years from 2025 on may not compare: "
      + "\(words.joined(separator: ", "))."
  }

  /// The names that a table has after the last year of the 63.
  private func lateNames(_ frame: DataFrame, time: String?) -> Set<String> {
    guard let time, case .numbers(let years)? = frame.column(time),
      case .categories(let names)? = frame.column(column)
    else { return [] }
    let rows = names.codes.indices.filter { row in
      names.validity?[row] ?? true && years.validity?[row] ?? true
        && years.values[row] > VietnamProvinces.lastYearOfAll
    }
    return Set(rows.map { names.levels[Int(names.codes[$0])] })
  }
}
