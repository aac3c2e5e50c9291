internal import CExpat
internal import DataFrames

/// Who is told of the elements and texts of an XML part, in the order in which they stand.
protocol XMLListener: AnyObject {
  func start(_ name: XMLName, _ attributes: XMLAttributes)
  func end(_ name: XMLName)
  /// Whether texts are of interest just now; others are not handed on.
  var wantsText: Bool { get }
  func text(_ bytes: ByteView)
  /// Whether there is a refusal, so that reading stops.
  var isRefused: Bool { get }
  /// What the listener could not take.
  var refusal: DataError? { get }
}

/// Reads an XML part of an archive as a stream of events.
///
/// A document type declaration is refused: workbooks have none, and its entities could expand without end.
@safe final class XMLReader {
  private let parser: XML_Parser
  private let listener: any XMLListener
  private let archive: ZipArchive
  private let part: String
  private var hasDocumentType = false
  /// Bytes taken since the last event: one endless tag would have to be held in memory whole.
  private var silent = 0
  private static let longestTag = 16 << 20

  static func read(_ part: String, of archive: ZipArchive, to listener: any XMLListener) throws(DataError) {
    guard let parser = unsafe XML_ParserCreate(nil) else {
      throw ZipArchive.damaged(archive.name, "no memory is left")
    }
    let reader = unsafe XMLReader(parser, archive, part, listener)
    try archive.read(part) { block throws(DataError) in
      try reader.take(block, isLast: false)
      return true
    }
    try reader.take([], isLast: true)
  }

  @unsafe private init(
    _ parser: XML_Parser, _ archive: ZipArchive, _ part: String, _ listener: any XMLListener
  ) {
    unsafe self.parser = unsafe parser
    (self.archive, self.part, self.listener) = (archive, part, listener)
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { context, name, attributes in
        guard let name = unsafe name, let attributes = unsafe attributes else { return }
        unsafe XMLReader.with(context) {
          $0.silent = 0
          unsafe $0.listener.start(XMLName(cString: name), XMLAttributes(attributes))
          $0.stopIfRefused()
        }
      },
      { context, name in
        guard let name = unsafe name else { return }
        unsafe XMLReader.with(context) {
          $0.silent = 0
          unsafe $0.listener.end(XMLName(cString: name))
          $0.stopIfRefused()
        }
      })
    unsafe XML_SetCharacterDataHandler(parser) { context, text, count in
      guard let text = unsafe text else { return }
      unsafe XMLReader.with(context) {
        $0.silent = 0
        guard $0.listener.wantsText else { return }
        let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count)).assumingMemoryBound(
          to: UInt8.self)
        $0.listener.text(unsafe ByteView(bytes))
      }
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      unsafe XMLReader.with(context) {
        $0.hasDocumentType = true
        unsafe XML_StopParser($0.parser, 0)
      }
    }
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Two million events of a sheet would each count the references to the reader up and down.
  @inline(__always)
  @unsafe private static func with(_ context: UnsafeMutableRawPointer?, _ body: (XMLReader) -> Void) {
    guard let context = unsafe context else { return }
    unsafe Unmanaged<XMLReader>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
  }

  @inline(__always)
  private func stopIfRefused() {
    if listener.isRefused { unsafe XML_StopParser(parser, 0) }
  }

  private func take(_ block: ArraySlice<UInt8>, isLast: Bool) throws(DataError) {
    silent += block.count
    let status = unsafe block.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) {
        unsafe XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
      }
    }
    if let refusal = listener.refusal { throw refusal }
    if hasDocumentType {
      throw DataError(
        .invalid,
        "\(archive.name): its part \(part) declares a document type, which no spreadsheet writes; it is not read"
      )
    }
    guard status == XML_STATUS_OK else { throw broken() }
    guard silent <= Self.longestTag else {
      throw ZipArchive.damaged(archive.name, "a tag of \(part) does not end")
    }
  }

  private func broken() -> DataError {
    let code = unsafe XML_GetErrorCode(parser)
    let why = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) } ?? "not well-formed"
    let line = unsafe XML_GetCurrentLineNumber(parser)
    return ZipArchive.damaged(archive.name, "line \(line) of \(part): \(why)")
  }
}

/// Most parts of a workbook are only looked through for elements, and refuse nothing.
extension XMLListener {
  var wantsText: Bool { false }
  func text(_ bytes: ByteView) {}
  func end(_ name: XMLName) {}
  var isRefused: Bool { false }
  var refusal: DataError? { nil }
}
