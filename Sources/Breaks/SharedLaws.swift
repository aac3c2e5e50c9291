internal import Parallelism

/// The laws of Pettitt's test for many series: it looks at ranks alone, so that one law, and one p-value for each K, does
/// for all series with the same pattern of ties.
struct SharedLaws: Sendable {
  private struct Question: Hashable {
    let ties: [Int]
    let k: Double
  }

  private let answers: [Question: ScanLaw.Chance]

  /// - Parameter series: those that can be tested.
  init(_ series: [[Double]], _ options: LevelTest.Options, threads: Int) {
    var asked: [Question: ChangeScan] = [:]
    for values in series {
      let scan = ChangeScan(values, .pettitt, trim: options.trim)
      asked[Self.question(scan)] = scan
    }
    let questions = asked.keys.sorted { ($0.k, $0.ties.count) < ($1.k, $1.ties.count) }
    var representative: [[Int]: ChangeScan] = [:]
    for question in questions where representative[question.ties] == nil {
      representative[question.ties] = asked[question]
    }
    let patterns = representative.map(\.value)
    let laws = parallelMap(patterns.count, threads: threads) { place in
      ScanLaw(patterns[place], options, RandomOrders(draws: options.draws, seed: options.seed, threads: 1))
    }
    let law = Dictionary(zip(patterns.map { Self.question($0).ties }, laws)) { first, _ in first }
    let scans = asked
    let chances = parallelMap(questions.count, threads: threads) { place in
      scans[questions[place]].flatMap { law[questions[place].ties]?.chance($0) }
    }
    answers = Dictionary(zip(questions, chances).compactMap { key, value in value.map { (key, $0) } }) {
      first, _ in first
    }
  }

  func chance(_ scan: ChangeScan) -> ScanLaw.Chance? { answers[Self.question(scan)] }

  private static func question(_ scan: ChangeScan) -> Question {
    Question(ties: ValueKinds(scan.deviations).sizes, k: scan.extreme)
  }
}
