public import Breaks
internal import DataFrames
public import Tables

/// What `breaks` answers: a line a unit and change, from the clearest improvement to the clearest worsening.
public struct BreaksReport: Sendable {
  public var title: String
  public var breaks: BreakTable
  public var context: SeriesContext
  /// Decimals shown.
  public var digits = 3

  public init(title: String, breaks: BreakTable, context: SeriesContext) {
    self.title = title
    self.breaks = breaks
    self.context = context
  }

  /// The tidy tables, by name.
  public static let tableNames = ["breaks"]

  public func document(table: String? = nil) -> Document {
    let tables = BreaksTables(self)
    let tidy = tables.tidy(isShown: table != nil)
    let isDrawn = breaks.persistence != nil || breaks.lines.contains { $0.test?.law == .drawn }
    return Document(
      command: "breaks", display: [table == nil ? tables.display : tidy], data: [tidy],
      notes: BreaksNotes(self).sentences,
      provenance: isDrawn ? [("seed", .integer(Int(clamping: breaks.options.test.seed)))] : [],
      hasWarnings: !context.breaks.isEmpty || breaks.lines.contains { $0.test == nil })
  }

  /// Whether a change is distinguishable from none.
  static func isClear(_ test: LevelTest) -> Bool { test.pValue <= 0.05 }

  var showsAdjusted: Bool {
    breaks.lines.count { $0.test != nil } > 1 && breaks.options.adjustment != .none
  }

  var adjustment: String { breaks.options.adjustment.label }

  /// A change and the test that found it.
  func isDeclared(_ change: LevelChange, of line: BreakTable.Line) -> Bool {
    let edge = line.edge(change.place)
    return context.declares(last: edge.last, first: edge.first)
  }
}

extension SeriesContext {
  /// Whether a break of the instrument may lie between the last time before a change and the first after it.
  func declares(last: Double, first: Double) -> Bool {
    breaks.contains { last < $0.firstAfter && first > $0.lastBefore }
  }

  /// A shift in words: it says nothing of how sure that is.
  func word(shift: Double) -> String {
    guard shift != 0 else { return "level" }
    switch direction {
    case .higherIsBetter?: return shift > 0 ? "improved" : "worsened"
    case .lowerIsBetter?: return shift < 0 ? "improved" : "worsened"
    case nil: return shift > 0 ? "rose" : "fell"
    }
  }

  /// Which end is the good one, for levels before and after.
  var levelDirection: String {
    switch direction {
    case .lowerIsBetter? where isRank: "\(outcome): 1 is best, so a lower level after the change is better."
    case .lowerIsBetter?: "\(outcome): lower is better."
    case .higherIsBetter?: "\(outcome): higher is better."
    case nil: "No direction is declared for \(outcome), so levels rose or fell, not improved or worsened."
    }
  }
}
