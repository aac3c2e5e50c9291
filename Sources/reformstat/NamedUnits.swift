import DataFrames
import Formulas

/// Units named by comma in an option, found among those there are, without case and diacritics.
struct NamedUnits {
  let option: String
  let text: String

  init(option: String, _ text: String) { (self.option, self.text) = (option, text) }

  func found(among units: [String]) throws(Failure) -> [String] {
    // A unit's own name may hold a comma.
    if let whole = units.first(where: { foldedName($0) == foldedName(text) }) { return [whole] }
    var found: [String] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed) {
      let unit = try one(name, units)
      if !found.contains(unit) { found.append(unit) }
    }
    return found
  }

  private func one(_ name: String, _ units: [String]) throws(Failure) -> String {
    guard !name.isEmpty else {
      throw Failure(.usage, "\(option) \"\(text)\": a unit's name is missing between the commas")
    }
    if units.contains(name) { return name }
    let folded = foldedName(name)
    let alike = units.filter { foldedName($0) == folded }
    if alike.count == 1 { return alike[0] }
    if alike.count > 1 {
      throw Failure(.usage, "\(option): \"\(name)\" fits \(alike.joined(separator: ", ")); write one of them")
    }
    let names = Dictionary(units.map { (foldedName($0), $0) }) { first, _ in first }
    let nearest = nearestName(to: folded, among: names.keys.sorted()).flatMap { names[$0] }
    let way =
      nearest.map { "did you mean \"\($0)\"?" }
      ?? "there are \(units.prefix(8).joined(separator: ", "))\(units.count > 8 ? " and \(units.count - 8) more" : "")"
    throw Failure(.badData, "\(option): no \"\(name)\" among the units shown; \(way)")
  }
}
