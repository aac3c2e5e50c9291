public import Figures
internal import Tables

/// One column at one time, a province each.
public struct MapReport: Sendable {
  public var title: String
  public var context: SeriesContext
  public var time: Double?
  /// By the provinces' names.
  public var values: [String: Double]
  /// Units that are no province.
  public var unknown: [String]

  public init(
    title: String, context: SeriesContext, time: Double?, values: [String: Double], unknown: [String] = []
  ) {
    (self.title, self.context, self.time, self.values, self.unknown) = (title, context, time, values, unknown)
  }

  public var figure: Figure {
    let isWhole = values.values.allSatisfy { $0 == $0.rounded() }
    let names =
      switch context.direction {
      case .lowerIsBetter?, .higherIsBetter?: ("Best", "Worst")
      case nil: ("Highest", "Lowest")
      }
    let when = time.map { " in \(NumberText.exact($0))" } ?? ""
    var axis = context.valueAxis
    axis.isReversed = context.direction == .lowerIsBetter
    var notes = [
      "Equal squares: a large province counts no more than a small one. Provinces as until June 2025."
    ]
    if values.count < 63 { notes.append("No value: \(63 - values.count) of 63 provinces.") }
    if !unknown.isEmpty {
      notes.append(
        "Left out, no province of that name: \(unknown.prefix(5).joined(separator: ", "))"
          + (unknown.count > 5 ? " and \(unknown.count - 5) more." : "."))
    }
    return Figure(
      name: "map", title: titleLine(title),
      subtitle: "\(context.outcome)\(when), a square a province, north on top.",
      chart: TileMap(
        values: values, axis: axis, decimals: isWhole ? 0 : 1, highTitle: names.0, lowTitle: names.1,
        missingTitle: "no value"), notes: notes + context.remarks, alt: alt(names, when))
  }

  private func alt(_ names: (String, String), _ when: String) -> String {
    let sign: Double = context.direction == .lowerIsBetter ? 1 : -1
    let sorted = values.map { ($0.key, $0.value) }.sorted { (sign * $0.1, $0.0) < (sign * $1.1, $1.0) }
    func words(_ some: some Sequence<(String, Double)>) -> String {
      some.map { "\($0.0) \(NumberText.exact($0.1))" }.joined(separator: ", ")
    }
    return
      "Map of squares: \(context.outcome) of \(values.count) provinces\(when). \(names.0): \(words(sorted.prefix(5))). "
      + "\(names.1): \(words(sorted.suffix(5)))."
  }
}
