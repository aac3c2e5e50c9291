extension Table {
  /// The columns' keys, a repeated one with a number after it: `model`, `model_2`.
  ///
  /// Some keys are names of columns in a user's file, which may be those of the result (`model`, `fitted`); a
  /// JSON object with one key twice would lose a value without a word.
  package var distinctKeys: [String] {
    let given = Set(columns.map(\.key))
    var taken: Set<String> = []
    return columns.map { column in
      var key = column.key
      var count = 1
      while taken.contains(key) || (count > 1 && given.contains(key)) {
        count += 1
        key = "\(column.key)_\(count)"
      }
      taken.insert(key)
      return key
    }
  }
}
