internal import Parallelism

/// One reading of a file's records into the columns asked for, each read as told.
struct CSVPass {
  let storage: [ColumnStorage]
  /// For each column read as categories, its levels; empty otherwise.
  let levels: [[String]]
  let validity: [Bitmap?]
  /// For each column read as numbers, the first text and the first number too large.
  let texts: [CellText?]
  let overflows: [CellText?]
  let rowCount: Int
  let lines: RowLines

  /// - Parameters:
  ///   - columns: File columns and what they are read as.
  ///   - byValue: Columns (by place in `columns`) whose levels are sorted by value when all are numbers.
  init(
    _ file: CSVFile, _ columns: [(Int, ColumnKind)], chunks: SurveyedChunks, byValue: Set<Int>,
    options: CSVOptions
  ) throws(DataError) {
    let layout = TableLayout(
      header: file.parsedHeader, source: file.source, columns: columns,
      missing: MissingTokens(options.missing), hasQuotes: chunks.hasQuotes)
    var outcome: Result<ReadChunks, DataError>?
    storage = makeColumns(columns.map(\.1), capacity: chunks.capacity) { targets in
      do throws(DataError) {
        let read = try ReadChunks(file, layout, targets, chunks, byValue: byValue, threads: options.threads)
        outcome = .success(read)
        return read.rowCount
      } catch {
        outcome = .failure(error)
        return 0
      }
    }
    guard let outcome else { preconditionFailure("makeColumns runs its body") }
    let read = try outcome.get()
    rowCount = read.rowCount
    levels = read.levels
    validity = columns.indices.map { read.validity(ofSlot: $0) }
    texts = columns.indices.map { slot in read.parts.lazy.compactMap { $0.texts[slot] }.first }
    overflows = columns.indices.map { slot in read.parts.lazy.compactMap { $0.overflows[slot] }.first }
    lines = read.lines(firstLine: file.parsedHeader.dataLine)
  }

  /// What the first rows hold: a column with a text among them cannot be numbers.
  static func textColumns(
    _ file: CSVFile, among columns: [Int], chunks: SurveyedChunks, options: CSVOptions
  ) throws(DataError) -> Set<Int> {
    let sample = 64
    let layout = TableLayout(
      header: file.parsedHeader, source: file.source, columns: columns.map { ($0, .number) },
      missing: MissingTokens(options.missing), hasQuotes: chunks.hasQuotes)
    var outcome: Result<ChunkRows, DataError>?
    _ = makeColumns(columns.map { _ in .number }, capacity: sample) { targets in
      var reader = RecordReader(
        layout: layout, targets: targets, capacity: chunks.chunks[0].range.count + 4096)
      do throws(DataError) {
        outcome = .success(try reader.read(chunks.chunks[0], of: file.bytes, limit: sample))
      } catch {
        outcome = .failure(error)
      }
      return 0
    }
    guard let outcome else { preconditionFailure("makeColumns runs its body") }
    let texts = try outcome.get().texts
    return Set(columns.indices.filter { texts[$0] != nil }.map { columns[$0] })
  }
}

/// The chunks of a pass, read into their targets and put in their final places.
private struct ReadChunks {
  let parts: [ChunkRows]
  /// The row at which each part begins.
  let starts: [Int]
  let rowCount: Int
  let levels: [[String]]

  init(
    _ file: CSVFile, _ layout: TableLayout, _ targets: [ColumnTarget], _ chunks: SurveyedChunks,
    byValue: Set<Int>, threads: Int
  ) throws(DataError) {
    let all = chunks.chunks
    let read = try forEachItem(all.count, threads: threads) {
      RecordReader(layout: layout, targets: targets, capacity: all[0].range.count + 4096)
    } work: { (index, reader: inout RecordReader) throws(DataError) -> ChunkRows in
      try reader.read(all[index], of: file.bytes)
    }
    parts = read.items
    var starts: [Int] = []
    var rows = 0
    for (part, chunk) in zip(parts, all) {
      if chunk.firstRow != rows {
        for target in targets { target.move(chunk.firstRow..<chunk.firstRow + part.rows, to: rows) }
      }
      starts.append(rows)
      rows += part.rows
    }
    self.starts = starts
    rowCount = rows
    var levels: [[String]] = Array(repeating: [], count: targets.count)
    for step in layout.steps where step.task == .category {
      let slot = step.slot
      let sorted = SortedLevels(
        read.states.map { $0.dictionaries[slot] }, byValue: byValue.contains(slot), threads: threads)
      levels[slot] = sorted.levels
      let (places, counts, workers) = (starts, parts.map(\.rows), read.workers)
      _ = parallelMap(counts.count, threads: threads) { part in
        targets[slot].recode(
          places[part]..<places[part] + counts[part], by: sorted.maps[workers[part]])
      }
    }
    self.levels = levels
  }

  /// The parts' missing bits, shifted to where their rows are; `nil` when none is set.
  func validity(ofSlot slot: Int) -> Bitmap? {
    guard parts.contains(where: { !$0.missing[slot].isEmpty }) else { return nil }
    var words = [UInt64](repeating: ~0, count: (rowCount + 63) / 64)
    for (part, start) in zip(parts, starts) {
      for (offset, bits) in part.missing[slot].enumerated() where bits != 0 {
        let first = start + offset * 64
        words[first >> 6] &= ~(bits << UInt64(first & 63))
        let over = bits >> UInt64(64 - first & 63)
        if first & 63 != 0, over != 0 { words[first >> 6 + 1] &= ~over }
      }
    }
    return Bitmap(words: words, count: rowCount)
  }

  func lines(firstLine: Int) -> RowLines {
    let isRegular = zip(parts, starts).allSatisfy { part, start in
      part.lineJumps.allSatisfy { $0.line == firstLine + start + $0.row }
    }
    if isRegular { return .regular(first: firstLine) }
    var lines: [Int32] = []
    lines.reserveCapacity(rowCount)
    for part in parts {
      let ends = part.lineJumps.dropFirst().map(\.row) + [part.rows]
      for (jump, end) in zip(part.lineJumps, ends) {
        for row in jump.row..<end { lines.append(Int32(jump.line + row - jump.row)) }
      }
    }
    return .listed(lines)
  }
}
