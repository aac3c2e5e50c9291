/// A finished picture before it is drawn: its words, and a chart that knows how to lay itself out.
///
/// Nothing is measured or placed until a format draws it, so that texts can still be said in another language.
public struct Figure: Sendable {
  /// Letters, digits and `-`: the prefix of every identifier, so that several pictures share one page.
  public var name: String
  /// One sentence or name, no full stop.
  public var title: String
  /// What is shown, of whom, how to read it.
  public var subtitle: String
  public var chart: any FigureChart
  /// Whole sentences under the picture: what is left out, and what it is not.
  public var notes: [String]
  /// The picture in words, for those who cannot see it.
  public var alt: String
  /// Pixels.
  public var width = 800.0
  public var numbers = NumberStyle()

  public init(
    name: String, title: String, subtitle: String = "", chart: any FigureChart, notes: [String] = [],
    alt: String
  ) {
    self.name = name
    self.title = title
    self.subtitle = subtitle
    self.chart = chart
    self.notes = notes
    self.alt = alt
  }

  /// Rewrites every text of ours; names of units and numbers on axes are data and stay.
  public mutating func mapTexts(_ map: (String) -> String) {
    title = map(title)
    subtitle = map(subtitle)
    alt = map(alt)
    notes = notes.map(map)
    chart.mapTexts(map)
  }
}

/// A kind of picture.
public protocol FigureChart: Sendable {
  /// The chart laid out at a width; its height follows from what it has to show.
  func drawing(width: Double, numbers: NumberStyle) -> Drawing
  /// The chart as lines of characters, at most so many columns wide.
  func lines(columns: Int, numbers: NumberStyle) -> [String]
  /// Rewrites titles of axes, legends and remarks, never data.
  mutating func mapTexts(_ map: (String) -> String)
}
