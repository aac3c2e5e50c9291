/// Estimates with their intervals, a line each: coefficients of models, slopes of units, ranges of forecasts.
///
/// An estimate whose interval holds the reference is hollow, so that what is not told apart from it is seen without colour.
public struct IntervalChart: FigureChart, Equatable {
  /// A number with its range.
  public struct Entry: Sendable, Equatable {
    /// Which of the series it belongs to.
    public var series: Int
    public var estimate: Double
    /// `nil` where there is none.
    public var low: Double?
    public var high: Double?
    public var isHollow: Bool

    public init(series: Int = 0, estimate: Double, low: Double?, high: Double?, isHollow: Bool) {
      self.series = series
      self.estimate = estimate
      (self.low, self.high, self.isHollow) = (low, high, isHollow)
    }
  }

  public struct Row: Sendable, Equatable {
    public var name: String
    public var entries: [Entry]
    /// Beside the entry, at the right.
    public var remark: String

    public init(name: String, entries: [Entry], remark: String = "") {
      (self.name, self.entries, self.remark) = (name, entries, remark)
    }
  }

  /// Rows that share an axis.
  public struct Panel: Sendable, Equatable {
    /// Empty where there is one.
    public var title: String
    public var axis: ValueAxis
    public var rows: [Row]

    public init(title: String = "", axis: ValueAxis, rows: [Row]) {
      (self.title, self.axis, self.rows) = (title, axis, rows)
    }
  }

  public var panels: [Panel]
  /// The names of the series; none where there is one.
  public var legend: [String]
  /// Under which heading the remarks stand.
  public var remarkTitle: String
  /// Whether several entries of a row stand one below the other; else on one line.
  public var isStacked = true

  public init(panels: [Panel], legend: [String] = [], remarkTitle: String = "") {
    (self.panels, self.legend, self.remarkTitle) = (panels, legend, remarkTitle)
  }

  public mutating func mapTexts(_ map: (String) -> String) {
    legend = legend.map(map)
    remarkTitle = map(remarkTitle)
    for place in panels.indices {
      panels[place].title = map(panels[place].title)
      panels[place].axis.title = map(panels[place].axis.title)
      for row in panels[place].rows.indices {
        panels[place].rows[row].remark = map(panels[place].rows[row].remark)
      }
    }
  }

  // MARK: Drawing

  public func drawing(width: Double, numbers: NumberStyle) -> Drawing {
    let columns = Columns(self, width: width)
    var drawing = Drawing(height: 4)
    if legend.count > 1 {
      let key = SymbolLegend(legend).drawing(width: width)
      drawing.place(key, y: 0)
      drawing.height = key.height + 8
    }
    for (place, panel) in panels.enumerated() {
      let part = PanelDrawing(panel, columns, numbers, isFirst: place == 0, self).drawing
      drawing.place(part, y: drawing.height)
      drawing.height += part.height + (place + 1 < panels.count ? 14 : 0)
    }
    return drawing
  }

  /// How the width is shared by names, plot and remarks.
  struct Columns {
    let names: Double
    let remarks: Double
    let plot: (left: Double, right: Double)
    let size: Double

    init(_ chart: IntervalChart, width: Double) {
      let rows = chart.panels.flatMap(\.rows)
      let size = rows.count > 30 ? TextSize.small : TextSize.axis
      func widest(_ texts: [String]) -> Double {
        texts.map { TextWidth.pixels(of: $0, size: size) }.max() ?? 0
      }
      names = min(widest(rows.map(\.name)), width * 0.4)
      remarks = min(widest(rows.map(\.remark) + [chart.remarkTitle]), width * 0.3)
      plot = (names + 14, width - (remarks > 0 ? remarks + 12 : 14))
      self.size = size
    }
  }
}
