/// How the variance of the coefficients is estimated: a choice, not a calculation.
public enum Covariance: Sendable, Equatable {
  /// sigma^2 (X'X)^-1: errors of one variance, none related.
  case classical
  /// Errors of any variance, none related.
  case heteroskedastic(HeteroskedasticKind)
  /// Errors related within the design's clusters (one or several cluster variables), free between them.
  case clustered(ClusterKind, factor: ClusterFactor = .smallest)
}

/// The weight of a squared residual e^2 with leverage h.
///
/// > Reference: MacKinnon and White (1985), Journal of Econometrics 29(3).
public enum HeteroskedasticKind: String, Sendable, CaseIterable {
  /// e^2 (White's own).
  case hc0 = "HC0"
  /// e^2 n / (n - K), K all coefficients and absorbed effects (Stata's robust).
  case hc1 = "HC1"
  /// e^2 / (1 - h).
  case hc2 = "HC2"
  /// e^2 / (1 - h)^2, nearly the jackknife.
  case hc3 = "HC3"
}

/// The small-sample factor of a cluster-robust variance.
///
/// > Reference: Liang and Zeger (1986), Biometrika 73(1); Cameron and Miller (2015), Journal of Human
/// > Resources 50(2).
public enum ClusterKind: String, Sendable, CaseIterable {
  /// None.
  case cr0 = "CR0"
  /// G/(G-1) x (n-1)/(n-K), K without the absorbed effects that are nested in the clusters.
  case cr1 = "CR1"
}

/// Which number of clusters enters G/(G-1) when there are several cluster variables.
public enum ClusterFactor: String, Sendable, CaseIterable {
  /// The smallest for all parts of the sum, as Stata and fixest.
  case smallest
  /// Each part its own, as Petersen (2009) and R's sandwich.
  case each
}
