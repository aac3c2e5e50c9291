internal import Regression

/// What the models of a report say of one driver, and how sure that is.
struct DriverEvidence {
  enum Level: Equatable {
    /// One direction in every counted model, beyond what several drivers would show by chance.
    case together
    /// Seen in some models and not in others, or not once several drivers are allowed for.
    case divided
    /// Seen in none.
    case untold
    /// No model counts.
    case unsaid
  }

  struct Entry {
    let model: RegressionModel
    let row: Estimates.Row
    let p: Double
    /// Whether the driver's good end goes with the outcome's, however sure that is.
    let isBetter: Bool

    var isSeen: Bool { p < EvidenceRule.limit }
  }

  /// Why a model is not counted.
  enum Uncounted: Equatable {
    case unknownUnits, withoutEffects, dropped, bent, withheld, noDirection
    case fewClusters(Int, String)
    case fewDegrees(Int)
  }

  let driver: Driver
  var counted: [Entry] = []
  var uncounted: [(model: RegressionModel, reason: Uncounted)] = []
  private(set) var level = Level.unsaid
  private(set) var adjustedP: Double?
  /// The drivers that could be asked.
  private(set) var asked = 0

  init(driver: Driver) { self.driver = driver }

  var largestP: Double? { counted.map(\.p).max() }
  var smallestP: Double? { counted.map(\.p).min() }
  var agrees: Bool { Set(counted.map(\.isBetter)).count == 1 }

  mutating func conclude(adjusted: Double?, asked: Int) {
    (adjustedP, self.asked) = (adjusted, asked)
    guard let adjusted else { return }
    if agrees, adjusted < EvidenceRule.limit {
      level = .together
    } else {
      level = counted.contains(where: \.isSeen) ? .divided : .untold
    }
  }
}
