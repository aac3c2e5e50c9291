import ArgumentParser
import Formulas
import Regression

/// How standard errors are estimated.
struct VarianceOptions: ParsableArguments {
  private static let names = [
    "iid", "hetero", "robust", "HC0", "HC1", "HC2", "HC3", "CR0", "CR1",
  ]

  @Option(
    help: ArgumentHelp(
      "iid, hetero (= HC1 = robust), HC0, HC1, HC2, HC3, CR0 or CR1 (default: CR1 by the unit, HC3 without one).",
      valueName: "variance"), completion: .list(names))
  var vcov: String?

  @Option(
    help: ArgumentHelp("Cluster by this column; a+b for two ways.", valueName: "columns"),
    completion: ColumnCompletion.columns)
  var cluster: String?

  @Option(
    help: ArgumentHelp(
      "With several cluster columns: G/(G-1) by the smallest G, or each its own.", valueName: "smallest|each"),
    completion: .list(ClusterFactor.allCases.map(\.rawValue)))
  var clusterFactor: String?

  func validate() throws {
    if let vcov, !Self.names.contains(where: { $0.lowercased() == vcov.lowercased() }) {
      throw ValidationError("no variance \"\(vcov)\"; there are \(Self.names.joined(separator: ", ")).")
    }
    if let clusterFactor, ClusterFactor(rawValue: clusterFactor) == nil {
      throw ValidationError("--cluster-factor is smallest or each, not \"\(clusterFactor)\".")
    }
    if cluster != nil, let vcov, !vcov.uppercased().hasPrefix("CR") {
      throw ValidationError("--cluster goes with --vcov CR0 or CR1, not \(vcov); leave one of them out.")
    }
  }

  /// The choice and the cluster columns it needs.
  ///
  /// - Parameter declared: the cluster or unit that the data declare.
  func choice(declared: String?) throws -> (covariance: Covariance, clusters: [String]) {
    var typed: [String] = []
    for name in try columnNames(cluster, label: "--cluster") where !typed.contains(name) {
      typed.append(name)
    }
    let clusters = typed.isEmpty ? declared.map { [$0] } ?? [] : typed
    let factor = clusterFactor.flatMap(ClusterFactor.init) ?? .smallest
    switch vcov?.uppercased() {
    case nil:
      return clusters.isEmpty ? (.heteroskedastic(.hc3), []) : (.clustered(.cr1, factor: factor), clusters)
    case "IID": return (.classical, [])
    case "HETERO", "ROBUST": return (.heteroskedastic(.hc1), [])
    case let name?:
      if let kind = HeteroskedasticKind(rawValue: name) { return (.heteroskedastic(kind), []) }
      guard let kind = ClusterKind(rawValue: name) else { return (.classical, []) }
      guard !clusters.isEmpty else {
        throw Failure(
          .usage, "--vcov \(name) needs clusters: add --cluster or --unit, e.g. --cluster province")
      }
      return (.clustered(kind, factor: factor), clusters)
    }
  }
}
