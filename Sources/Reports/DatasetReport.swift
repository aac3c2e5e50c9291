public import Datasets
public import Tables

/// The bundled datasets, a line each.
public func datasetList(_ summaries: [DatasetSummary]) -> Document {
  let columns = ["name", "title", "unit", "time", "models"].map { TableColumn($0, alignment: .left) }
  let rows = summaries.map { summary in
    TableRow([
      TableCell(summary.name), TableCell(summary.title), .optional(summary.unit), .optional(summary.time),
      TableCell(summary.hasModels ? "yes" : "no", value: .flag(summary.hasModels)),
    ])
  }
  let shown = Table(
    name: "datasets", title: "Bundled datasets",
    columns: [
      TableColumn("name", title: "Dataset", alignment: .left),
      TableColumn("title", title: "What it holds", alignment: .left),
    ], rows: rows.map { TableRow(Array($0.cells.prefix(2))) })
  let ready = summaries.filter(\.hasModels).map(\.name).joined(separator: ", ")
  return Document(
    command: "datasets", display: [shown], data: [Table(name: "datasets", columns: columns, rows: rows)],
    notes: [
      "reformstat datasets NAME prints the codebook; with -o FILE.csv it gives the data out.",
      "reformstat regress NAME estimates models of the dataset's own in \(ready).",
    ])
}

/// A codebook: what the columns mean, what they are not, and what would mislead.
public struct CodebookReport: Sendable {
  private let codebook: Codebook
  private let resource: Resource

  public init(_ codebook: Codebook, resource: Resource) {
    self.codebook = codebook
    self.resource = resource
  }

  public func document() -> Document {
    Document(
      command: "datasets", display: [shownColumns], data: [columnTable, modelTable, sourceTable], notes: notes
    )
  }

  private var roles: [String: String] {
    guard codebook.resources[0] == resource, let roles = codebook.declaration?.roles else { return [:] }
    return Dictionary(
      roles.assignments.map { ($0.column, $0.role == .control ? "control" : $0.role.rawValue) }
    ) {
      first, _ in first
    }
  }

  private var shownColumns: Table {
    let roles = roles
    let columns = [
      TableColumn("column", title: "Column", alignment: .left),
      TableColumn("role", title: "Role", alignment: .left),
      TableColumn("better", title: "Better", alignment: .left),
      TableColumn("title", title: "What it is (unit)", alignment: .left),
    ]
    let rows = resource.fields.map { field in
      TableRow([
        TableCell(field.name), .optional(roles[field.name]), .optional(field.betterEnd),
        TableCell(field.title + (field.unit.map { " (\($0))" } ?? "")),
      ])
    }
    return Table(name: "columns", title: heading, columns: columns, rows: rows)
  }

  private var columnTable: Table {
    let roles = roles
    let keys = ["column", "role", "type", "unit", "better", "title", "title_vi", "description"]
    let rows = resource.fields.map { field in
      let texts = [
        field.name, roles[field.name], field.type.rawValue, field.unit, field.betterEnd, field.title,
        field.titleVietnamese, field.description,
      ]
      return TableRow(texts.map(TableCell.optional))
    }
    return Table(name: "columns", columns: keys.map { TableColumn($0, alignment: .left) }, rows: rows)
  }

  private var heading: String {
    var lines = [codebook.title]
    if let title = codebook.titleVietnamese { lines.append(title) }
    if codebook.resources.count > 1 { lines.append("Table \(resource.name): \(resource.title)") }
    return lines.joined(separator: "\n")
  }

  private var modelTable: Table {
    let columns = ["model", "title", "formula", "where"].map { TableColumn($0, alignment: .left) }
    let rows = (codebook.declaration?.models ?? []).map { model in
      TableRow(
        [model.name, model.title, model.formula, model.condition].map { $0.map { TableCell($0) } ?? .missing }
      )
    }
    return Table(
      name: "models", title: "Models that reformstat regress \(codebook.name) estimates", columns: columns,
      rows: rows)
  }

  private var sourceTable: Table {
    let columns = ["title", "path"].map { TableColumn($0, alignment: .left) }
    let rows = codebook.sources.map {
      TableRow([TableCell($0.title), .optional($0.path)])
    }
    return Table(name: "sources", title: "Sources", columns: columns, rows: rows)
  }

  private var notes: [String] {
    var notes: [String] = []
    if let description = codebook.description { notes.append(description) }
    if codebook.resources.count > 1 {
      let names = codebook.resources.map { "\(codebook.name)/\($0.name)" }.joined(separator: ", ")
      notes.append("Tables: \(names).")
    }
    if let declaration = codebook.declaration {
      notes += resource.fields.compactMap { field in
        declaration.isNot[field.name].map { "What \(field.name) is: \($0.lowercasedFirst)" }
      }
      notes += codebook.unconfirmed(in: resource).map { "To confirm: \($0.column) is \($0.guess)." }
      notes += declaration.models.map { model in
        "Model (\(model.name)), \(model.title): \(model.formula)\(model.condition.map { " where \($0)" } ?? "")"
      }
      notes += declaration.breaks.map { "Break between \($0.lastBefore) and \($0.firstAfter): \($0.what)" }
      notes += declaration.traps
      if let simulation = declaration.simulation {
        notes.append("SYNTHETIC, made by: \(simulation.command). \(simulation.model)")
      }
    }
    notes += codebook.sources.map { "Source: \($0.title)\($0.path.map { ", \($0)" } ?? "")" }
    notes += codebook.licenses.compactMap { $0.title ?? $0.name }.map { "Licence: \($0)" }
    return notes
  }
}

extension Field {
  /// `higher` or `lower`, where one end is the good one.
  fileprivate var betterEnd: String? { direction.map { $0 == .higherIsBetter ? "higher" : "lower" } }
}

extension TableCell {
  fileprivate static func optional(_ text: String?) -> TableCell { text.map { TableCell($0) } ?? .missing }
}
