import ArgumentParser

/// Whether to go on where a codebook says that the series breaks.
struct AcrossBreaksOption: ParsableArguments {
  @Flag(help: "Go on where the series breaks; numbers before and after do not compare.")
  var acrossBreaks = false

  func check(_ series: SeriesWork) throws {
    if !acrossBreaks { try series.refuseBreaks() }
  }
}
