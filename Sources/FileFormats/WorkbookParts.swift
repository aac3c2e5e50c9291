internal import DataFrames

/// What a workbook says of its sheets, and where their parts lie in the archive.
struct WorkbookParts {
  struct Sheet: Equatable {
    let name: String
    let part: String
    let isHidden: Bool
  }

  /// The sheets of cells, in the order of their tabs; charts are no sheets of cells.
  private(set) var sheets: [Sheet] = []
  private(set) var sharedStrings: String?
  private(set) var styles: String?
  /// Whether days are counted from 1904, as the first Macintosh did.
  private(set) var countsFrom1904 = false

  /// - Throws: when the parts do not lead to a workbook.
  init(_ archive: ZipArchive) throws(DataError) {
    let top = try Relationships("_rels/.rels", base: "", archive)
    guard let workbook = top.targets(ofType: "/officeDocument").first else {
      throw ZipArchive.damaged(archive.name, "its part _rels/.rels names no workbook")
    }
    let folder = workbook.split(separator: "/").dropLast().joined(separator: "/")
    let file = workbook.split(separator: "/").last.map(String.init) ?? workbook
    let listed = WorkbookListener()
    try XMLReader.read(workbook, of: archive, to: listed)
    let related = try Relationships(
      (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels", base: folder, archive)
    sharedStrings = related.targets(ofType: "/sharedStrings").first
    styles = related.targets(ofType: "/styles").first
    countsFrom1904 = listed.countsFrom1904
    for sheet in listed.sheets {
      guard let target = related.byName[sheet.relation], target.type.hasSuffix("/worksheet") else { continue }
      sheets.append(Sheet(name: sheet.name, part: target.part, isHidden: sheet.isHidden))
    }
  }

  /// The sheet that is read, and a note where others were there to choose from.
  func sheet(_ choice: SheetChoice?, file: String) throws(DataError) -> (sheet: Sheet, note: String?) {
    guard !sheets.isEmpty else {
      throw DataError(.invalid, "\(file) holds no sheet of cells; expected a table in it")
    }
    switch choice {
    case .name(let name):
      if let sheet = sheets.first(where: { $0.name == name }) { return (sheet, nil) }
      // A number that is no sheet's name counts the tabs.
      if let number = Int(name) { return try self.sheet(.number(number), file: file) }
      let names = sheets.map(\.name)
      let way =
        nearestName(to: name, among: names).map { "did you mean \"\($0)\"?" } ?? "it has \(listed(sheets))"
      throw DataError(.invalid, "no sheet \"\(name)\" in \(file); \(way)")
    case .number(let number):
      guard sheets.indices.contains(number - 1) else {
        throw DataError(.invalid, "no sheet \(number) in \(file); it has \(sheets.count): \(listed(sheets))")
      }
      return (sheets[number - 1], nil)
    case nil:
      let sheet = sheets.first { !$0.isHidden } ?? sheets[0]
      let others = sheets.filter { $0 != sheet }
      if others.isEmpty { return (sheet, nil) }
      return (
        sheet,
        "Sheet \"\(sheet.name)\" was read, the first of \(sheets.count); the others are \(listed(others)) (--sheet)."
      )
    }
  }

  private func listed(_ sheets: [Sheet]) -> String {
    let shown = sheets.prefix(12).map { "\"\($0.name)\"" + ($0.isHidden ? " (hidden)" : "") }
    return shown.joined(separator: ", ") + (sheets.count > 12 ? ", ..." : "")
  }
}

/// The relations of a part: which other parts it leads to, and of what kind they are.
private struct Relationships {
  let byName: [String: (type: String, part: String)]
  private let inOrder: [(type: String, part: String)]

  init(_ part: String, base: String, _ archive: ZipArchive) throws(DataError) {
    let listener = RelationshipListener(base: base)
    try XMLReader.read(part, of: archive, to: listener)
    inOrder = listener.found.map { ($0.type, $0.part) }
    byName = Dictionary(
      listener.found.map { ($0.name, ($0.type, $0.part)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The transitional and the strict variant of the format differ in all but the end of the type's name.
  func targets(ofType suffix: String) -> [String] {
    inOrder.filter { $0.type.hasSuffix(suffix) }.map(\.part)
  }
}

private final class RelationshipListener: XMLListener {
  let base: String
  var found: [(name: String, type: String, part: String)] = []

  init(base: String) { self.base = base }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == XMLName("Relationship"), let id = attributes[XMLName("Id")],
      let type = attributes[XMLName("Type")],
      let target = attributes[XMLName("Target")], attributes[XMLName("TargetMode")] != "External"
    else { return }
    found.append((id, type, resolved(target)))
  }

  /// The part that a target names: from the root, or from the folder of the part that names it.
  private func resolved(_ target: String) -> String {
    var steps = target.hasPrefix("/") ? [] : base.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

private final class WorkbookListener: XMLListener {
  var sheets: [(name: String, relation: String, isHidden: Bool)] = []
  var countsFrom1904 = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == XMLName("workbookPr") { countsFrom1904 = attributes[flag: XMLName("date1904")] }
    guard name == XMLName("sheet"), let title = attributes[XMLName("name")],
      let relation = attributes[XMLName("id")]
    else { return }
    let state = attributes[XMLName("state")] ?? "visible"
    sheets.append((title, relation, state != "visible"))
  }
}
