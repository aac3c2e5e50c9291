internal import Parallelism

/// The texts that several dictionaries hold, distinct and sorted, and the new code of each old one.
struct SortedLevels: Sendable {
  let levels: [String]
  /// For each dictionary, the level of each of its codes.
  let maps: [[Int32]]

  /// - Parameter byValue: Sort by number when every text is one; by UTF-8 bytes otherwise.
  init(_ dictionaries: [TextDictionary], byValue: Bool, threads: Int) {
    let runs = parallelMap(dictionaries.count, threads: threads) { source in
      let dictionary = dictionaries[source]
      return (0..<dictionary.count)
        .map { LevelKey(prefix: dictionary.prefix($0), source: Int32(source), code: Int32($0)) }
        .sorted { precedes($0, $1, dictionaries) }
    }
    let merged = runs.reduce([]) { mergedRuns($0, $1, dictionaries) }
    var levels: [String] = []
    var maps = dictionaries.map { [Int32](repeating: 0, count: $0.count) }
    var last: LevelKey?
    for key in merged {
      if last.map({ precedes($0, key, dictionaries) }) ?? true {
        levels.append(
          String(decoding: dictionaries[Int(key.source)].text(Int(key.code)), as: UTF8.self))
        last = key
      }
      maps[Int(key.source)][Int(key.code)] = Int32(levels.count - 1)
    }
    if let places = composedPlaces(levels) {
      levels = places.levels
      maps = maps.map { $0.map { places.codes[Int($0)] } }
    }
    if byValue, let order = orderByValue(levels) {
      let place = inverse(order)
      levels = order.map { levels[$0] }
      maps = maps.map { $0.map { place[Int($0)] } }
    }
    self.levels = levels
    self.maps = maps
  }
}

/// One level for texts that are the same but for their Unicode form, and the new code of each; `nil` when no two are the
/// same.
private func composedPlaces(_ levels: [String]) -> (levels: [String], codes: [Int32])? {
  guard levels.contains(where: { !$0.utf8.allSatisfy { $0 < 0x80 } }) else { return nil }
  let distinct = distinctLevels(levels)
  guard distinct.count < levels.count else { return nil }
  let places = Dictionary(uniqueKeysWithValues: zip(distinct, Int32(0)...))
  return (distinct, levels.map { places[$0] ?? 0 })
}

/// The distinct texts sorted by bytes; of texts that are the same but for their Unicode form (Hà Nội composed or not)
/// the one of fewest scalars, which is the composed one, stands for all.
func distinctLevels(_ texts: [String]) -> [String] {
  // Texts compare and hash by canonical equivalence.
  Dictionary(texts.map { ($0, $0) }) { $1.unicodeScalars.count < $0.unicodeScalars.count ? $1 : $0 }
    .values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// A text of a dictionary, with its first eight bytes at hand.
private struct LevelKey {
  let prefix: UInt64
  let source: Int32
  let code: Int32
}

private func precedes(_ a: LevelKey, _ b: LevelKey, _ dictionaries: [TextDictionary]) -> Bool {
  if a.prefix != b.prefix { return a.prefix < b.prefix }
  // A zero in the prefix means that the text ended: NUL is refused.
  if a.prefix & 0xFF == 0 { return false }
  return dictionaries[Int(a.source)].text(Int(a.code))
    .lexicographicallyPrecedes(dictionaries[Int(b.source)].text(Int(b.code)))
}

private func mergedRuns(
  _ left: [LevelKey], _ right: [LevelKey], _ dictionaries: [TextDictionary]
) -> [LevelKey] {
  if left.isEmpty { return right }
  if right.isEmpty { return left }
  var result: [LevelKey] = []
  result.reserveCapacity(left.count + right.count)
  var i = 0
  for key in right {
    while i < left.count, !precedes(key, left[i], dictionaries) {
      result.append(left[i])
      i += 1
    }
    result.append(key)
  }
  result.append(contentsOf: left[i...])
  return result
}

/// The levels' positions in order of their values, or `nil` when one is no number; equal values keep their order.
private func orderByValue(_ levels: [String]) -> [Int]? {
  let values = levels.compactMap { NumberText.parse($0) }
  guard values.count == levels.count else { return nil }
  return levels.indices.sorted { (values[$0], $0) < (values[$1], $1) }
}

private func inverse(_ order: [Int]) -> [Int32] {
  var place = [Int32](repeating: 0, count: order.count)
  for (position, item) in order.enumerated() { place[item] = Int32(position) }
  return place
}
