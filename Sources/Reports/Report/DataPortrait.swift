internal import DataFrames
internal import Datasets
internal import Tables

/// What the data are and what they lack, from their codebook and from the command line.
struct DataPortrait {
  let facts: ReportFacts
  /// What was not asked of these data, and why, a sentence each.
  let gaps: [String]

  var blocks: [ReportBlock] {
    var blocks: [ReportBlock] = [.paragraph(origin)]
    if !sources.isEmpty { blocks.append(.list(sources.map { [$0] })) }
    if !columns.isEmpty { blocks.append(.list(columns)) }
    if !lacks.isEmpty { blocks += [.heading("What they lack"), .list(lacks.map { [$0] })] }
    if !traps.isEmpty { blocks += [.heading("What the codebook warns of"), .list(traps.map { [$0] })] }
    return blocks
  }

  private var origin: [String] {
    var sentences: [String] = []
    if facts.isSynthetic {
      sentences.append("These data are simulated: no number in this report is about a real office.")
    }
    guard let codebook = facts.codebook else {
      return sentences + [
        "No codebook comes with \(facts.sourceName): source and units of measure are not known here, and what the columns are "
          + "was said on the command line"
          + (facts.drivers.isEmpty
            ? "."
            : "; that \(listed(facts.drivers.map { "\($0.column) shows \($0.role)" })) is taken from there, unchecked.")
      ] + extent + facts.remarks
    }
    if let text = codebook.description { sentences.append(text) }
    return sentences + extent + facts.remarks
  }

  private var sources: [String] {
    (facts.codebook?.sources ?? []).map { "Source: \($0.title)\($0.path.map { ", \($0)" } ?? "")" }
  }

  private var extent: [String] {
    let time = facts.roles.time ?? ""
    switch facts.shape {
    case .panel:
      return [
        "\(facts.rowCount) rows: \(facts.unitCount) units (\(facts.unit)) in \(facts.periods.count) periods (\(time), \(span))."
      ]
    case .oneUnit:
      return [
        "\(counted(facts.rowCount, "row")): one unit (\(facts.unit)) in \(counted(facts.periods.count, "period")) (\(time), \(span))."
      ]
    case .units: return ["\(facts.rowCount) rows: \(facts.unitCount) units (\(facts.unit)), once each."]
    case .loose:
      return [
        "\(counted(facts.rowCount, "row")); which of them belong to one unit is not said (--unit, --time)."
      ]
    }
  }

  private var span: String {
    let ends = [facts.periods.first, facts.periods.last].compactMap(\.self).map(NumberText.exact)
    return ends.count == 2 && ends[0] != ends[1] ? ends.joined(separator: "–") : ends.first ?? ""
  }

  /// Each column that plays a role, and what it is.
  private var columns: [[String]] {
    facts.roles.assignments.filter { ![.unit, .time].contains($0.role) }.map { role, column in
      let field = facts.resource?.field(column)
      let guess = facts.guessed.contains(column) ? " (taken as the rank by its name)" : ""
      var text = "\(role.words): column \(column)\(guess)"
      let title = field.flatMap { field in
        field.title == column ? nil : field.title + (field.unit.map { " (\($0))" } ?? "")
      }
      if let direction = facts.roles.direction(of: column) {
        text +=
          role == .rank
          ? "; 1 is best" : direction == .higherIsBetter ? "; higher is better" : "; lower is better"
      }
      let isNot = facts.declaration?.isNot[column].map { "What \(column) is: \($0.lowercasedFirst)" }
      return [text, title, field?.description, isNot].compactMap(\.self)
    }
  }

  private var lacks: [String] {
    var entries: [String] = []
    if let partial = facts.partial {
      entries.append(
        "The table holds only a part (\(partial)): means and quartiles below are those of its rows, not of the whole."
      )
    }
    if let codebook = facts.codebook, let resource = facts.resource {
      let guesses = codebook.unconfirmed(in: resource).map(\.column)
      if !guesses.isEmpty {
        entries.append(
          "Guessed when the codebook was drafted and not confirmed since: \(guesses.joined(separator: ", "))."
        )
      }
    }
    return entries + gaps
  }

  private var traps: [String] { facts.declaration?.traps ?? [] }
}

extension Role {
  fileprivate var words: String {
    switch self {
    case .unit: "Unit"
    case .time: "Time"
    case .score: "Score"
    case .rank: "Rank"
    case .training: "Stands for training"
    case .meetings: "Stands for meetings"
    case .it: "Stands for IT"
    case .control: "Held fixed (control)"
    }
  }
}
