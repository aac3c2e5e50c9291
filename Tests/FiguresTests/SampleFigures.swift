@testable import Figures

/// A figure of every kind, small enough to be looked at.
enum SampleFigures {
  static let all: [Figure] = [
    bump, crowdedBump, twoYears, coefficients, ranges, trend, forecast, scatter, heat, distribution, map,
  ]

  static let names = ["Hà Nội", "Thừa Thiên-Huế", "Bà Rịa-Vũng Tàu", "Đắk Lắk", "TP. Hồ Chí Minh"]

  /// Five units with a tie, a missing year and a break.
  static var bump: Figure {
    let time = TimeAxis(
      title: "year", times: [2011, 2012, 2013, 2014, 2015, 2016],
      breaks: [TimeAxis.Gap(last: 2014, first: 2015)])
    let ranks: [[Double?]] = [
      [1, 2, nil, 1, 1, 1], [2, 1, 1, 2, 3, 2], [3, 3.5, 2, 3, 2, 2], [4, 3.5, 3, nil, nil, nil],
      [5, 5, 4, 4, 4, 4],
    ]
    let lines = zip(names, ranks).map { name, ranks in
      BumpChart.Line(
        name: name,
        ranks: zip(time.times, ranks).compactMap { time, rank in rank.map { TimePoint(time, $0) } },
        isHighlighted: name != "Đắk Lắk")
    }
    return Figure(
      name: "bump", title: "Ranks & places <of> five", subtitle: "Rank by year.",
      chart: BumpChart(time: time, rank: ValueAxis(title: "Rank, 1 is best", isRank: true), lines: lines),
      notes: ["┊ Break between 2014 and 2015: new criteria."], alt: "Lines of five ranks.")
  }

  /// 63 units, six of them in colour and near each other at the end.
  static var crowdedBump: Figure {
    let time = TimeAxis(title: "year", times: (2011...2024).map(Double.init))
    let lines = (0..<63).map { unit in
      BumpChart.Line(
        name: "Đơn vị \(unit + 1)",
        ranks: time.times.enumerated().map { place, time in
          TimePoint(time, Double((unit * (place % 2 == 0 ? 1 : 11) + place * 5) % 63 + 1))
        }, isHighlighted: unit % 12 == 3)
    }
    return Figure(
      name: "crowded", title: "Sixty-three units",
      chart: BumpChart(time: time, rank: ValueAxis(title: "Rank, 1 is best", isRank: true), lines: lines),
      alt: "Sixty-three lines.")
  }

  /// One unit, two years.
  static var twoYears: Figure {
    let line = BumpChart.Line(
      name: "Sở Văn hóa, Thể thao và Du lịch thành phố trực thuộc trung ương",
      ranks: [TimePoint(2018, 3), TimePoint(2019, 1)], isHighlighted: true)
    return Figure(
      name: "two-years", title: "One unit",
      chart: BumpChart(
        time: TimeAxis(title: "year", times: [2018, 2019]),
        rank: ValueAxis(title: "Rank, 1 is best", isRank: true),
        lines: [line]), alt: "One line.")
  }

  static var coefficients: Figure {
    func entry(_ series: Int, _ estimate: Double, _ reach: Double?) -> IntervalChart.Entry {
      IntervalChart.Entry(
        series: series, estimate: estimate, low: reach.map { estimate - $0 },
        high: reach.map { estimate + $0 },
        isHollow: reach.map { abs(estimate) < $0 } ?? true)
    }
    let rows = [
      IntervalChart.Row(
        name: "scale(labor_training, by = year)", entries: [entry(0, -2.3, 2.2), entry(1, -3.1, 4)]),
      IntervalChart.Row(name: "meetings", entries: [entry(0, 1.8, 1.6)]),
      IntervalChart.Row(name: "it", entries: [entry(1, 0.4, nil)]),
    ]
    let axis = ValueAxis(title: "rank per unit of the term (1 is best: left of 0 is better)", reference: 0)
    return Figure(
      name: "coefficients", title: "Two models", subtitle: "Estimates with their 95% intervals.",
      chart: IntervalChart(
        panels: [IntervalChart.Panel(axis: axis, rows: rows)], legend: ["(1) all", "(2) some"]),
      alt: "Coefficients of two models.")
  }

  static var ranges: Figure {
    var chart = IntervalChart(
      panels: [
        IntervalChart.Panel(
          axis: ValueAxis(title: "score, higher is better"),
          rows: names.enumerated().map { place, name in
            let middle = 40 - 1.3 * Double(place)
            return IntervalChart.Row(
              name: name,
              entries: [
                IntervalChart.Entry(series: 1, estimate: middle + 0.4, low: nil, high: nil, isHollow: false),
                IntervalChart.Entry(estimate: middle, low: middle - 2, high: middle + 2.5, isHollow: false),
              ], remark: "\(place + 1) (1–5)")
          })
      ], legend: ["forecast with its 95% range", "the last value seen"], remarkTitle: "rank (95%)")
    chart.isStacked = false
    return Figure(name: "ranges", title: "Next year", chart: chart, alt: "Ranges of five.")
  }

  private static func series(_ shift: Double) -> [TimePoint] {
    [2011, 2012, 2014, 2015, 2016, 2017].map {
      TimePoint($0, 35 + shift + ($0 - 2011) * 0.3 - ($0 == 2015 ? 1 : 0))
    }
  }

  static var trend: Figure {
    let time = TimeAxis(
      title: "year", times: (2011...2017).map(Double.init), breaks: [TimeAxis.Gap(last: 2015, first: 2016)])
    let panels = names.enumerated().map { place, name in
      PanelChart.Panel(
        name: name, caption: "+0.30 a year, p 0.013, improving", points: series(Double(place)),
        traces: [
          PanelChart.Trace(
            from: TimePoint(2011, 35 + Double(place)), to: TimePoint(2017, 36.5 + Double(place)),
            isClear: place % 2 == 0)
        ])
    }
    return Figure(
      name: "trend", title: "Trends",
      chart: PanelChart(time: time, value: ValueAxis(title: "score"), panels: panels),
      notes: ["A trend is no reason for itself."], alt: "Trends of five.")
  }

  static var forecast: Figure {
    let panel = PanelChart.Panel(
      name: "Hà Nội", caption: "2019: 37.10 (33.90–40.20)", points: series(0),
      fan: PanelChart.Fan(
        start: TimePoint(2017, 36.8),
        steps: [
          PanelChart.Fan.Step(time: 2018, middle: 37, low: 34.5, high: 39.4),
          PanelChart.Fan.Step(time: 2019, middle: 37.1, low: 33.9, high: 40.2),
        ]))
    let time = TimeAxis(title: "year", times: (2011...2019).map(Double.init))
    return Figure(
      name: "forecast", title: "Forecast",
      chart: PanelChart(time: time, value: ValueAxis(title: "score"), panels: [panel]), alt: "A forecast.")
  }

  static var scatter: Figure {
    let dots = (0..<40).map { place in
      let x = Double(place % 8) + Double(place) / 10
      return ScatterChart.Dot(
        x: x, y: 0.5 * x + Double((place * 7) % 11) / 4,
        name: place % 9 == 0 ? "Bà Rịa-Vũng Tàu \(2011 + place)" : nil,
        isHighlighted: place % 9 == 0)
    }
    let line = (0...10).map {
      ScatterChart.Step(
        x: Double($0), middle: Double($0) / 2, low: Double($0) / 2 - 1, high: Double($0) / 2 + 1)
    }
    return Figure(
      name: "scatter", title: "A pair",
      chart: ScatterChart(
        x: ValueAxis(title: "training"), y: ValueAxis(title: "score"), dots: dots, line: line),
      alt: "Forty points.")
  }

  static var heat: Figure {
    let columns = ["score", "time_with_officials", "website_score"]
    let cells: [[HeatChart.Cell?]] = [
      [HeatChart.Cell(value: -0.95, text: "-0.95", isBold: true), nil, nil],
      [HeatChart.Cell(value: 0.4, text: "0.40"), HeatChart.Cell(value: nil, text: "–"), nil],
      [
        HeatChart.Cell(value: 0.02, text: "0.02"), HeatChart.Cell(value: 0.7, text: "0.70"),
        HeatChart.Cell(value: 1, text: "1.00"),
      ],
    ]
    return Figure(
      name: "heat", title: "Correlations",
      chart: HeatChart(
        rows: ["rank", "training", "it"], columns: columns, cells: cells, scaleTitle: "correlation"),
      alt: "Six correlations.")
  }

  static var distribution: Figure {
    let columns = (2011...2016).map { (year: Int) -> DistributionChart.Column in
      let width = Double(year - 2008)
      var values: [Double] = []
      for place in 0..<21 { values.append(Double(place) / width + Double((place * 5) % 7) / 5) }
      values.sort()
      return DistributionChart.Column(
        time: Double(year), values: values, low: values[5], median: values[10], high: values[15],
        remark: "1.\(year % 10)0")
    }
    return Figure(
      name: "distribution", title: "Spread",
      chart: DistributionChart(
        time: TimeAxis(
          title: "year", times: columns.map(\.time), breaks: [TimeAxis.Gap(last: 2013, first: 2014)]),
        value: ValueAxis(title: "score"), columns: columns, remarkTitle: "std. dev."), alt: "Six boxes.")
  }

  static var map: Figure {
    let named = ProvinceGrid.names.enumerated().filter { $0.offset % 10 != 4 }
    let values = Dictionary(uniqueKeysWithValues: named.map { ($0.element, Double($0.offset + 1)) })
    return Figure(
      name: "map", title: "Provinces",
      chart: TileMap(
        values: values, axis: ValueAxis(title: "rank, 1 is best", isRank: true), decimals: 0,
        highTitle: "Best",
        lowTitle: "Worst", missingTitle: "no value"), alt: "A map of squares.")
  }
}
