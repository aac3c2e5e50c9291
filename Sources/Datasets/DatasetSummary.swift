/// What a list of datasets shows of each; the number of rows is not among it, since no table is read for a list.
public struct DatasetSummary: Sendable, Equatable {
  public let name: String
  public let title: String
  public let titleVietnamese: String?
  /// Columns of the first table.
  public let unit: String?
  public let time: String?
  /// The names of the tables, the one read by default first.
  public let tables: [String]
  public let isPartial: Bool
  public let isSynthetic: Bool
  /// Whether the plain `regress` of its name has something to estimate.
  public let hasModels: Bool

  public init(_ codebook: Codebook) {
    name = codebook.name
    title = codebook.title
    titleVietnamese = codebook.titleVietnamese
    unit = codebook.declaration?.roles.unit
    time = codebook.declaration?.roles.time
    tables = codebook.resources.map(\.name)
    isPartial = codebook.declaration?.partial != nil
    isSynthetic = codebook.declaration?.isSynthetic ?? false
    hasModels = codebook.declaration?.models.isEmpty == false
  }
}
