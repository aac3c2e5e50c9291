internal import Tables
internal import Trends

/// What the trends of a report say in a sentence or two, for its head.
struct MovementWords {
  let trend: TrendReport
  /// The years looked at, where they are a part of those there are.
  let span: String

  private var lines: [TrendTable.Line] { trend.trends.lines.filter { $0.found != nil } }
  private var outcome: String { trend.context.outcome }

  var sentences: [String] { lines.count == 1 ? single : lines.isEmpty ? [] : [many] }

  private var many: String {
    let least = lines.compactMap { $0.test?.leastPValue }.min() ?? 0
    guard least * Double(lines.count) < EvidenceRule.limit else {
      return
        "Trends of \(outcome)\(span): \(lines.count) units with so few \(trend.context.times) cannot show any, once that many "
        + "are asked: whatever the order of the values, no Holm p could fall below 0.05."
    }
    let clear = lines.filter { ($0.adjusted ?? 1) < EvidenceRule.limit }
    let head = "Trends of \(outcome)\(span): of \(lines.count) units "
    guard !clear.isEmpty else {
      return head + "none has a trend told apart from chance once that many are asked (Holm p below 0.05)."
    }
    let groups = Dictionary(grouping: clear) { line in line.found.map(trend.word) ?? "" }
    let parts = groups.keys.sorted().map { word in
      let names = groups[word, default: []].map(\.unit)
      let shown =
        names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " and \(names.count - 5) more" : "")
      return "\(names.count) \(word) (\(shown))"
    }
    return head
      + "\(clear.count) \(clear.count == 1 ? "has" : "have") a trend told apart from chance once that many are asked "
      + "(Holm p below 0.05), if \(trend.context.times) do not resemble their neighbours: \(parts.joined(separator: "; "))."
  }

  private var single: [String] {
    guard let line = lines.first, let answer = line.found, let first = line.values.first,
      let last = line.values.last
    else { return [] }
    func text(_ value: Double) -> String {
      NumberText.decimal(value, digits: trend.context.isRank ? 0 : trend.digits)
    }
    func year(_ time: Double?) -> String { time.map(NumberText.exact) ?? "" }
    let p = NumberText.pValue(answer.pValue, digits: max(trend.digits, 3))
    let n = line.values.count
    let least = line.test?.leastPValue ?? 0
    var sentences = [
      "\(outcome) of \(line.unit) went from \(text(first)) (\(year(line.times.first))) to \(text(last)) "
        + "(\(year(line.times.last))); n = \(n)."
    ]
    if least > EvidenceRule.limit {
      sentences.append(
        "Values such as these cannot be told apart from chance in any order: the smallest p they can have is "
          + "\(NumberText.pValue(least, digits: max(trend.digits, 3))), theirs is \(p).")
    } else if answer.pValue < EvidenceRule.limit {
      sentences.append(
        "Its trend (\(trend.word(answer))) is told apart from chance, p \(p), if \(trend.context.times) do not resemble their neighbours."
      )
    } else {
      sentences.append("Its trend is not told apart from chance, p \(p).")
    }
    sentences.append(
      "One unit proves nothing: what else changed over these \(trend.context.times) cannot be set against it."
    )
    return sentences
  }
}
