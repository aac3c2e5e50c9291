public import DataFrames
public import Tables

/// Everything `regress` answers: the table a reader sees, tidy tables for programs, and the notes.
public struct RegressionReport: Sendable {
  public var title: String
  public var models: [RegressionModel]
  public var context: Context
  public var terms = TermSelection()
  /// Decimals shown.
  public var digits = 3
  public var stars = false

  /// What is known of the data beyond the models.
  public struct Context: Sendable {
    public var unit: String?
    public var time: String?
    /// The column declared as the rank.
    public var rank: String?
    public var drivers: [Driver]
    public var directions: [String: Direction]
    public var breaks: [SeriesBreak]
    /// Rows in common, when several models could share them.
    public var sharedRows: SharedRows?
    /// Ends the note on breaks, e.g. with where to read what changed.
    public var codebookHint: String
    /// Sentences on the data and how it was read.
    public var remarks: [String]

    public init(
      unit: String? = nil, time: String? = nil, rank: String? = nil, drivers: [Driver] = [],
      directions: [String: Direction] = [:],
      breaks: [SeriesBreak] = [], sharedRows: SharedRows? = nil, codebookHint: String = "",
      remarks: [String] = []
    ) {
      self.unit = unit
      self.time = time
      self.rank = rank
      self.drivers = drivers
      self.directions = directions
      self.breaks = breaks
      self.sharedRows = sharedRows
      self.codebookHint = codebookHint
      self.remarks = remarks
    }
  }

  public init(title: String, models: [RegressionModel], context: Context = Context()) {
    precondition(!models.isEmpty, "a report of no models")
    self.title = title
    self.models = models
    self.context = context
  }

  /// The tidy tables, by name.
  public static let tableNames = ["coefficients", "models", "covariance", "rows"]

  /// The report with the tables of coefficients and models, and one of the longer ones on request.
  ///
  /// - Parameters:
  ///   - table: a name among `tableNames` that stands in place of the reader's table.
  ///   - frame: where the rows came from.
  public func document(table: String? = nil, rowsOf frame: DataFrame) -> Document {
    var data = [coefficientTable(models, terms: terms, digits: digits), modelTable(models, digits: digits)]
    if table == "covariance" { data.append(covarianceTable(models, digits: digits)) }
    if table == "rows" {
      let keys = [context.unit, context.time].compactMap(\.self)
      data.append(rowTable(models, frame: frame, keys: keys, digits: digits))
    }
    let shown = data.first { $0.name == table } ?? display
    return Document(
      command: "regress", display: [shown], data: data, notes: notes, hasWarnings: hasWarnings)
  }

  private var display: Table {
    if models.count == 1 {
      return singleModelTable(
        models[0], title: title, terms: terms, digits: digits, stars: stars, unit: context.unit,
        time: context.time)
    }
    return SideBySide(models: models, terms: terms, digits: digits, stars: stars)
      .table(title: title, unit: context.unit, time: context.time)
  }

  private var hasWarnings: Bool {
    models.contains { model in
      model.estimates.notes.contains(where: \.isWarning) || model.losesMostRows
    }
  }
}

/// The rows that some models have in common.
public struct SharedRows: Sendable, Equatable {
  /// The names of the models.
  public let models: [String]
  public let rows: Int

  public init(models: [String], rows: Int) {
    self.models = models
    self.rows = rows
  }
}

/// A change of the index's own making: numbers before and after do not compare.
public struct SeriesBreak: Sendable, Equatable {
  public let lastBefore: Double
  public let firstAfter: Double
  public let what: String
  /// The columns it is about; none when all are.
  public let columns: [String]

  public init(lastBefore: Double, firstAfter: Double, what: String, columns: [String] = []) {
    self.lastBefore = lastBefore
    self.firstAfter = firstAfter
    self.what = what
    self.columns = columns
  }
}
