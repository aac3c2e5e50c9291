internal import DataFrames
internal import Figures
internal import Tables

/// Which units a picture puts in colour, or shows alone.
public struct FigureSelection: Sendable, Equatable {
  /// Names as the data have them; none where the picture chooses.
  public var units: Set<String>

  public init(units: Set<String> = []) { self.units = units }

  var isEmpty: Bool { units.isEmpty }
}

/// Pictures of their own a unit are drawn of at most so many.
let mostPanels = 12

/// The title on one line: what the table is about, and what of it.
func titleLine(_ title: String) -> String { title.split(separator: "\n").joined(separator: ": ") }

/// Sentences joined by blanks, without empty ones.
func joined(_ sentences: String...) -> String { sentences.filter { !$0.isEmpty }.joined(separator: " ") }

extension SeriesBreak {
  var gap: TimeAxis.Gap { TimeAxis.Gap(last: lastBefore, first: firstAfter) }
}

extension SeriesContext {
  /// The outcome as the name of an axis: which end is the good one.
  var axisTitle: String {
    switch direction {
    case .lowerIsBetter? where isRank: "\(outcome), 1 is best"
    case _ where isRank: "\(outcome) (a rank)"
    case .lowerIsBetter?: "\(outcome), lower is better"
    case .higherIsBetter?: "\(outcome), higher is better"
    case nil: outcome
    }
  }

  var valueAxis: ValueAxis { ValueAxis(title: axisTitle, isRank: isRank && direction != .higherIsBetter) }

  /// The times of the series, with those at which a value could stand and none does.
  ///
  /// - Parameters:
  ///   - seen: those of the series themselves.
  ///   - further: times to come.
  func timeAxis(_ seen: [Double], further: [Double] = []) -> TimeAxis {
    let (first, last) = (seen.min() ?? 0, seen.max() ?? 0)
    let times = Set(seen).union(periods.filter { first <= $0 && $0 <= last }).union(further)
    return TimeAxis(title: time, times: times.sorted(), breaks: breaks.map(\.gap))
  }

  /// What a break that was crossed does to a picture.
  var figureBreaks: [String] {
    breakSentences.map { "┊ " + $0 }
      + (breaks.isEmpty ? [] : ["No line joins values on two sides of a break."])
  }
}

/// "12 to 30 values", "14 values".
func countText(_ counts: [Int], _ word: String) -> String {
  guard let low = counts.min(), let high = counts.max() else { return "no \(word)s" }
  if low == high { return "\(low) \(word)\(low == 1 ? "" : "s")" }
  return "\(low) to \(high) \(word)s"
}
