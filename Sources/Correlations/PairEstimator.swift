internal import DataFrames
internal import LinearAlgebra

/// The estimates of one pair of columns, with controls held fixed where there are any.
struct PairEstimator {
  var pair: PairStatistic
  let controls: [CodedColumn]
  /// The pairs among controls, x and y, in that order, as places in the matrix; empty without controls.
  private var cells: [(row: Int, column: Int, statistic: PairStatistic)] = []

  init(_ sample: CorrelationSample, x: Int, y: Int, controls: [Int]) {
    let columns = (controls + [x, y]).map { sample.columns[$0] }
    func statistic(_ a: CodedColumn, _ b: CodedColumn) -> PairStatistic {
      PairStatistic(a, b, periods: sample.periods, periodCount: sample.periodNames.count)
    }
    self.controls = Array(columns.prefix(controls.count))
    pair = statistic(sample.columns[x], sample.columns[y])
    guard !controls.isEmpty else { return }
    for row in columns.indices {
      for column in (row + 1)..<max(row + 1, columns.count) {
        cells.append((row, column, statistic(columns[row], columns[column])))
      }
    }
  }

  /// By each method, `nil` where there is none; rows of thin periods are removed from `pairs`.
  mutating func estimates(_ methods: [CorrelationMethod], _ pairs: inout PairRows) -> [Double?] {
    guard !cells.isEmpty else { return pair.estimates(methods, &pairs) }
    return partials(methods, &pairs).map { partial in
      if case .value(let r)? = partial { r } else { nil }
    }
  }

  /// The partial correlations, `nil` of too few rows or a constant column.
  mutating func partials(_ methods: [CorrelationMethod], _ pairs: inout PairRows) -> [PartialCorrelation?] {
    var matrices = methods.map { _ in Matrix.identity(controls.count + 2) }
    var isWhole = methods.map { _ in true }
    for cell in cells.indices {
      let (row, column) = (cells[cell].row, cells[cell].column)
      for (m, r) in cells[cell].statistic.estimates(methods, &pairs).enumerated() {
        if r == nil { isWhole[m] = false }
        matrices[m][row, column] = r ?? 0
        matrices[m][column, row] = r ?? 0
      }
    }
    pair.screen(&pairs)
    return zip(matrices, isWhole).map { $1 ? PartialCorrelation($0) : nil }
  }

  /// Why the observed rows give no estimate by a method.
  ///
  /// - Throws: `DataError` where a control is constant or follows from those before it.
  mutating func absence(
    _ method: CorrelationMethod, _ pairs: PairRows, rowsNeeded: Int
  ) throws(DataError) -> Correlation.Absence {
    if pairs.count < rowsNeeded { return .fewRows }
    for column in controls where !pair.varies(column, pairs.x) {
      throw DataError(
        .invalid,
        "the control \(column.name) is the same in all \(pairs.count) rows of \(pair.x.name) and \(pair.y.name)"
          + "\(pair.periods == nil ? "" : " of one period"); leave it out of --partial")
    }
    for column in [pair.x, pair.y] where !pair.varies(column, pairs.x) { return .constant(column.name) }
    var rows = pairs
    guard !cells.isEmpty, case .dependent(let place)? = partials([method], &rows)[0] else { return .fewRows }
    guard place < controls.count else {
      return .determined(place == controls.count ? pair.x.name : pair.y.name)
    }
    let before = controls[..<place].map(\.name).joined(separator: ", ")
    throw DataError(
      .invalid,
      "the control \(controls[place].name) follows from \(before) (\(method.rawValue), collinear); "
        + "leave one of them out of --partial")
  }
}
