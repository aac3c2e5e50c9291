public import DataFrames
internal import Tables

/// What is known of the units' series beyond the numbers, for the commands that look along the years.
public struct SeriesContext: Sendable {
  public var unit: String
  public var time: String
  public var outcome: String
  /// Which end of the outcome is the good one; without it words are rising and falling.
  public var direction: Direction?
  /// Whether the outcome is a rank, which cannot pass 1 and is bound to the ranks of others.
  public var isRank: Bool
  /// Breaks of the outcome within the years used, which the user chose to cross.
  public var breaks: [SeriesBreak]
  /// Sentences on the data and how it was read.
  public var remarks: [String]
  /// The times at which a value could stand, also those between two others at which no unit has a row; for pictures.
  public var periods: [Double] = []

  public init(
    unit: String, time: String, outcome: String, direction: Direction? = nil, isRank: Bool = false,
    breaks: [SeriesBreak] = [], remarks: [String] = []
  ) {
    self.unit = unit
    self.time = time
    self.outcome = outcome
    self.direction = direction
    self.isRank = isRank
    self.breaks = breaks
    self.remarks = remarks
  }

  /// A move of that sign in words: it says nothing of how sure that is.
  func word(_ sign: Double) -> String {
    guard sign != 0 else { return "level" }
    switch direction {
    case .higherIsBetter?: return sign > 0 ? "improving" : "worsening"
    case .lowerIsBetter?: return sign < 0 ? "improving" : "worsening"
    case nil: return sign > 0 ? "rising" : "falling"
    }
  }

  var directionSentence: String {
    switch direction {
    case .lowerIsBetter? where isRank:
      "\(outcome): 1 is best, so a falling rank is improving; S and slope below 0 are better."
    case .lowerIsBetter?: "\(outcome): lower is better."
    case .higherIsBetter?: "\(outcome): higher is better."
    case nil: "No direction is declared for \(outcome), so trends are rising or falling, not better or worse."
    }
  }

  /// The time in the plural, where its name is a word that takes an s.
  var times: String {
    let isWord =
      time.utf8.count > 2 && time.utf8.allSatisfy { (0x61...0x7A).contains($0) } && !time.hasSuffix("s")
    return isWord ? time + "s" : time
  }

  /// What a break that was crossed does to the numbers, a sentence each.
  var breakSentences: [String] {
    breaks.map {
      "Across a break between \(NumberText.exact($0.lastBefore)) and \(NumberText.exact($0.firstAfter)), so not the units' "
        + "own change alone: \($0.what)"
    }
  }
}
