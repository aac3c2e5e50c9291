internal import DataFrames

/// Takes the cells of a worksheet part as they pass.
///
/// The trap: Swift checks every access to a property of a class at run time; two million events would make that a tenth
/// of the reading, so that there is one property alone.
final class SheetListener: XMLListener {
  var taken: SheetCells

  init(_ cells: SheetCells) { taken = cells }

  var wantsText: Bool { taken.wantsText }
  var isRefused: Bool { taken.isRefused }
  var refusal: DataError? { taken.refusal }
  func start(_ name: XMLName, _ attributes: XMLAttributes) { taken.start(name, attributes) }
  func end(_ name: XMLName) { taken.end(name) }
  func text(_ bytes: ByteView) { taken.text(bytes) }
}
