internal import Tables
internal import Trends

/// How the test and the slope of a trend came about.
struct MethodWords {
  private let report: TrendReport
  private let tested: [TrendTable.Line]

  init(_ report: TrendReport) {
    self.report = report
    tested = report.trends.lines.filter { $0.found != nil }
  }

  var test: String? {
    guard !tested.isEmpty else { return nil }
    switch report.method {
    case .mannKendall: return mannKendall
    case .leastSquares:
      return
        "p: the line's slope over its error, exact if errors are normal and independent (least squares, t with n - 2 "
        + "df). Errors that persist from year to year make p too small."
    case .neweyWest:
      return
        "p: the line's slope over an error that allows for years resembling their neighbours (least squares, "
        + "Newey-West, \(lags), n/(n - 2), t with n - 2 df)."
    case .prewhiten:
      return
        "S and p: of the series less its first autocorrelation times the year before, counted over all orders "
        + "(Mann-Kendall, pre-whitened). A trend is weakened by it too."
    case .trendFreePrewhiten:
      return
        "S and p: as pre-whitened, with Sen's slope taken out before and put back after, counted over all orders "
        + "(Mann-Kendall, trend-free pre-whitening)."
    case .hamedRao:
      return
        "p: by the normal law of S, its variance corrected for the autocorrelations of the detrended ranks beyond "
        + "1.96/√n (Mann-Kendall, Hamed-Rao)."
    case .yueWang:
      return
        "p: by the normal law of S, its variance corrected for all autocorrelations of the detrended series "
        + "(Mann-Kendall, Yue-Wang)."
    case .blockPermutation:
      return
        "p: S among all orders of blocks of neighbouring years, \(draws) (Mann-Kendall, block permutation)."
    }
  }

  private var mannKendall: String {
    let laws = Set(tested.compactMap { $0.test?.method })
    let exact = "p counts all orders in which these values could have come, ties included"
    let normal = "p by the normal law of S, right for ties, with continuity correction"
    let words =
      laws == [.normal]
      ? normal : exact + (laws == [.exact] ? "" : "; beyond \(MannKendall.exactLimit) values \(normal)")
    let law = laws == [.normal] ? "Mann-Kendall, normal" : "Mann-Kendall, exact under exchangeable years"
    let isCorrectable = tested.contains { $0.values.count >= TrendMethod.leastForPersistence }
    return
      "S: pairs of years that rise less pairs that fall; \(words) (\(law)). Errors that persist from year to year make "
      + "p too small\(isCorrectable ? "; --method prewhiten allows for them" : "")."
  }

  private var lags: String {
    let lags = Set(tested.map { LeastSquaresTrend.lags($0.values.count) }).sorted().map(String.init)
    return lags == ["1"] ? "1 lag" : "\(lags.joined(separator: " or ")) lags"
  }

  private var draws: String {
    let counted = tested.allSatisfy { BlockPermutation.isCounted(years: $0.values.count) }
    return counted
      ? "every one counted"
      : "\(report.trends.options.draws) of them drawn (seed \(report.trends.options.seed))"
  }

  var slope: String? {
    guard !tested.isEmpty else { return nil }
    let time = report.context.time
    if report.method.isLeastSquares {
      return "Slope: the change per \(time) along the least squares line."
    }
    let median = "Slope: the median change per \(time) over all pairs of them (Theil-Sen)"
    if report.method.allowsForPersistence {
      return median + "; the correction is of the test, so no interval."
    }
    let isExact = report.trends.options.interval == .exact
    return median
      + "; interval \(isExact ? "from the exact law of S without ties" : "from the normal law of S")."
  }
}

/// Why a method has no answer for some units.
struct RefusalWords {
  private let report: TrendReport

  init(_ report: TrendReport) { self.report = report }

  /// A sentence a reason, its units named.
  var sentences: [String] {
    var units: [String: [String]] = [:]
    var order: [String] = []
    for line in report.trends.lines {
      guard let refusal = line.refusal else { continue }
      let reason = words(refusal)
      if units[reason] == nil { order.append(reason) }
      units[reason, default: []].append(line.unit + detail(refusal))
    }
    return order.map { reason in
      let named = units[reason] ?? []
      let rest = named.count > 5 ? " and \(named.count - 5) more" : ""
      return "No answer for \(named.prefix(5).joined(separator: ", "))\(rest): \(reason)."
    }
  }

  private func words(_ refusal: TrendRefusal) -> String {
    switch refusal {
    case .tooFew(_, let least):
      "autocorrelations of fewer than \(least) years are too uncertain to correct by"
    case .unequalYears: "a correction for persistence needs years that are equally far apart, without gaps"
    case .variance:
      "the corrected variance of S is not positive, so it is no variance and there is no p; the autocorrelations of so "
        + "few years are noise"
    case .noError: "the values are constant or lie on one line, so nothing measures the error"
    }
  }

  private func detail(_ refusal: TrendRefusal) -> String {
    switch refusal {
    case .tooFew(let years, _): " (\(years))"
    case .variance(let variance): " (\(NumberText.significant(variance, digits: 3)))"
    case .unequalYears, .noError: ""
    }
  }
}

/// How often the method is wrong where there is no trend.
struct SizeWords {
  private let sizes: [SimulatedSize]

  init(_ sizes: [SimulatedSize]) { self.sizes = sizes }

  var sentences: [String] {
    sizes.map { size in
      let shares = size.rejected.map { share in
        "\(percent(share.share))% at autocorrelation \(NumberText.exact(share.persistence))"
      }
      let unanswered = size.rejected.map(\.unanswered).max() ?? 0
      let refused = unanswered > 0.0005 ? "; no answer in up to \(percent(unanswered))% of them" : ""
      return
        "With \(size.years) years and no trend, p falls below 5% in \(shares.joined(separator: ", ")) (simulated, "
        + "\(size.series) series each\(refused))."
    }
  }

  private func percent(_ share: Double) -> String { NumberText.decimal(100 * share, digits: 1) }
}
