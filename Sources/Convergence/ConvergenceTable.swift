/// Whether units that stand low catch up, asked in five ways that fail differently.
public struct ConvergenceTable: Sendable {
  public let grid: ScoreGrid
  public let level: Double
  public let controls: [CrossSection.Control]
  /// The change over the years, against where a unit began.
  public let unconditional: CrossSection
  /// The same with the controls held; `nil` without controls.
  public let conditional: CrossSection?
  public let reliability: Finding<Reliability>
  /// From year to year, towards each unit's own level.
  public let panel: Finding<DynamicPanel>
  public let dispersion: Finding<Dispersion>
  public let longRun: Finding<LongRun>

  /// - Parameters:
  ///   - grid: of two times or more.
  ///   - controls: what is held fixed, as of the first time.
  public init(_ grid: ScoreGrid, controls: [CrossSection.Control] = [], level: Double = 0.95) {
    precondition(grid.times.count > 1, "a change takes two times")
    (self.grid, self.level, self.controls) = (grid, level, controls)
    unconditional = CrossSection(grid, level: level)
    conditional = controls.isEmpty ? nil : CrossSection(grid, controls: controls, level: level)
    reliability = Reliability.find(grid, level: level)
    panel = DynamicPanel.find(grid, level: level)
    dispersion = Dispersion.find(grid, level: level)
    longRun = LongRun.find(grid)
  }

  /// Whether scores are so free of noise that what is seen within units, which takes all noise for a quick return,
  /// can be read: the reliability is surely above 0.95.
  public var isFreeOfNoise: Bool { (reliability.value?.value.interval.low ?? 0) >= Self.clean }

  public static let clean = 0.95

  /// From the first to the last time.
  public var span: Double { grid.times[grid.times.count - 1] - grid.times[0] }
}
