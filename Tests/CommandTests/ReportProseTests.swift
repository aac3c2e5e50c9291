import Foundation
import Testing

/// What a report says and what it never says, on data of every shape.
struct ReportProseTests {
  /// Of long tables a part: what is said does not depend on their length.
  static let datasets = [
    "departments-simulated --where 'year >= 2020'", "hanoi-home-affairs", "hanoi-par-index", "vietnam-papi",
    "vietnam-par-index", "vietnam-provinces --where 'year >= 2014'", "vietnam-sipas",
    "world-governance --where \"region == 'South Asia'\"",
  ]

  /// Words of cause and of certainty; a sentence that denies them stands in `denials`.
  static let refused =
    #"\b(causes?d?|led to|leads to|due to|thanks to|impacts?|effects? of|influences?d?|proves|proven|drives|driven|highly significant|significant(ly)?|no effect)\b"#
  static let denials = [
    "One unit proves nothing", "cause not stated", "an association here is not an effect of any of the four",
    "no cause is stated",
    "effects of country and year absorbed", "effects of province and year absorbed",
    "effects of department and year absorbed",
  ]

  private func report(_ arguments: String) throws -> String {
    let run = try Program.shell("reformstat report \(arguments)", in: FileManager.default.temporaryDirectory)
    #expect(run.status == 0, "\(run.error)")
    return run.output
  }

  private func refusedWords(in text: String) throws -> [String] {
    var text = text
    for denial in Self.denials { text = text.replacingOccurrences(of: denial, with: "") }
    let pattern = try NSRegularExpression(pattern: Self.refused, options: .caseInsensitive)
    let found = pattern.matches(in: text, range: NSRange(text.startIndex..., in: text))
    return found.compactMap { match in
      let start = max(0, match.range.location - 40)
      let length = min(match.range.length + 80, text.utf16.count - start)
      return Range(NSRange(location: start, length: length), in: text).map { String(text[$0]) }
    }
  }

  @Test(arguments: datasets) func `no report speaks of cause or of certainty`(_ name: String) throws {
    let text = try report(name)
    #expect(try refusedWords(in: text).isEmpty)
    #expect(!text.contains("## \n") && !text.contains("NaN") && !text.contains("nil"))
  }

  /// Words of cause in Vietnamese; "do" stands in names of agents and in degrees of freedom (bậc tự do) as well.
  static let refusedVietnamese = [
    "gây ra", "dẫn đến", "nhờ ", "tác động", "ảnh hưởng", "chứng minh", "quyết định bởi",
  ]

  @Test(arguments: datasets) func `nor does it in Vietnamese, where each sentence has its own`(_ name: String)
    throws
  {
    let run = try Program.shell(
      "reformstat report \(name) --lang vi --list-untranslated", in: FileManager.default.temporaryDirectory)
    #expect(run.status == 0)
    #expect(run.error == "")
    // The text of the codebook is the dataset's own.
    let own = run.output.components(separatedBy: "## Số liệu và những gì còn thiếu")
    let rest = own.last?.components(separatedBy: "\n## ").dropFirst().joined() ?? ""
    for word in Self.refusedVietnamese { #expect(!(own[0] + rest).contains(word), "\(word)") }
  }

  @Test(arguments: [1, 2, 3]) func `where nothing goes with anything, nothing is said to`(_ seed: Int) throws
  {
    let make =
      "reformstat simulate --quiet --units 12 --years 5 --training-effect 0 --meetings-effect 0 --it-effect 0 --seed \(seed)"
    let roles =
      "--unit department --time year --score score --training training_hours --meetings meetings_per_month --it it_adoption"
    let text = try Program.shell(
      "\(make) | reformstat report - \(roles)", in: FileManager.default.temporaryDirectory
    ).output
    #expect(try refusedWords(in: text).isEmpty)
    #expect(text.contains("is not told apart from zero"))
    let head = text.components(separatedBy: "### The rule").first ?? ""
    #expect(
      !head.contains("goes with a better score in all")
        && !head.contains("in the one model that could tell (p <"))
  }

  @Test func `one unit and four years prove nothing and get no significance`() throws {
    let text = try report("hanoi-home-affairs")
    #expect(text.contains("n = 4") && text.contains("One unit proves nothing"))
    #expect(text.contains("the smallest p they can have is 0.167"))
    #expect(!text.contains("goes with"))
    for absent in ["regressions)", "What next year", "(correlations)"] {
      #expect(!text.contains("## \(absent)"))
    }
  }

  @Test func `a proxy is never called by the driver's bare name`() throws {
    let head = try report("vietnam-provinces --where 'year >= 2014'").components(
      separatedBy: "### The rule")[0]
    for line in head.split(separator: "\n") where line.hasPrefix("- Training") || line.hasPrefix("- Meetings")
    {
      #expect(line.contains("as far as") && line.contains(" is: "))
    }
    #expect(!head.contains("PAR INDEX"))
  }

  @Test(arguments: ["hanoi-home-affairs", "vietnam-sipas", "departments-simulated"])
  func `the commands at the end print the tables`(_ name: String) throws {
    let text = try report(name)
    let commands = (text.components(separatedBy: "```sh\n").last ?? "").split(separator: "\n")
      .filter { $0.hasPrefix("reformstat") && !$0.contains("--table") }
    #expect(commands.count >= 2)
    for command in commands {
      let run = try Program.shell("\(command) -f markdown", in: FileManager.default.temporaryDirectory)
      #expect(run.status == 0, "\(command): \(run.error)")
      let table = run.output.split(separator: "\n").filter { $0.hasPrefix("|") }.joined(separator: "\n")
      #expect(!table.isEmpty && text.contains(table), "\(command)")
    }
  }
}
