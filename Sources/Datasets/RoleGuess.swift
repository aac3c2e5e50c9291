extension Roles {
  /// What the names of numeric columns give away, and the sentence that says so.
  ///
  /// A column named `rank`, `…_rank`, `hạng` or `xếp hạng`, in either case and either Unicode form, is taken as
  /// a rank, so lower is better. Only ranks are guessed: no other name says which end is good. Of several such
  /// columns each gets its direction and none the role, since which of them is meant is the user's to say.
  ///
  /// - Parameter columnNames: names of columns that were read as numbers, without those already spoken for.
  public static func guessed(from columnNames: [String]) -> (roles: Roles, note: String?) {
    let ranks = columnNames.filter(isNamedAsRank)
    guard let first = ranks.first else { return (Roles(), nil) }
    if ranks.count == 1 {
      let note =
        "\"\(first)\" is taken as a rank by its name, so lower is better "
        + "(--score or --higher-is-better says otherwise)."
      return (Roles(rank: first), note)
    }
    let listed = ranks.map { "\"\($0)\"" }.joined(separator: ", ")
    let note =
      "\(listed) are taken as ranks by their names, so lower is better (--higher-is-better says otherwise); "
      + "--rank says which one is the outcome."
    return (Roles(directions: Dictionary(ranks.map { ($0, .lowerIsBetter) }) { $1 }), note)
  }

  /// By convention a column of this name holds how many units were ranked.
  public static let rankedColumn = "n_ranked"

  /// Whether a column's name says that it holds ranks.
  public static func isNamedAsRank(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return ["rank", "hạng", "xếp hạng"].contains(lowered) || lowered.hasSuffix("_rank")
  }
}
