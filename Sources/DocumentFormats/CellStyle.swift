/// How a cell of a workbook looks.
struct CellStyle: Hashable {
  enum Alignment: Hashable { case general, left, right, center }
  enum Rule: Hashable { case none, thin, medium }

  var alignment = Alignment.general
  /// The format of a number; nil for the program's own.
  var numberFormat: String?
  var isBold = false
  /// Points; nil for the program's own.
  var size: Double?
  var wraps = false
  /// Whether words stand a little off the numbers before them.
  var isIndented = false
  /// Whether text stands at the top of its row, as paragraphs do.
  var isAtTop = false
  var above = Rule.none
  var below = Rule.none
  var hasRuleBefore = false
}
