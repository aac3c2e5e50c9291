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
  /// The element of which it is noted where its last start tag ended, in bytes from the part's first.
  private let watched: XMLName?
  private var endOfWatched = 0
  private var taken = 0
  private var isUTF8 = true

  static func read(_ part: String, of archive: ZipArchive, to listener: any XMLListener) throws(DataError) {
    let reader = try XMLReader(part, of: archive, to: listener)
    try archive.read(part) { block throws(DataError) in
      try reader.take(block, isLast: false)
      return true
    }
    try reader.take([], isLast: true)
  }

  /// A reader that is given its bytes by `take`.
  init(
    _ part: String, of archive: ZipArchive, to listener: any XMLListener, watching watched: XMLName? = nil
  ) throws(DataError) {
    guard let parser = unsafe XML_ParserCreate(nil) else {
      throw ZipArchive.damaged(archive.name, "no memory is left")
    }
    unsafe self.parser = unsafe parser
    (self.archive, self.part, self.listener, self.watched) = (archive, part, listener, watched)
    unsafe setHandlers()
  }

  @unsafe private func setHandlers() {
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { context, name, attributes in
        guard let name = unsafe name, let attributes = unsafe attributes else { return }
        unsafe XMLReader.with(context) {
          $0.silent = 0
          let name = unsafe XMLName(cString: name)
          if name == $0.watched { $0.noteEnd() }
          unsafe $0.listener.start(name, XMLAttributes(attributes))
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
    unsafe XML_SetXmlDeclHandler(parser) { context, _, encoding, _ in
      guard let encoding = unsafe encoding else { return }
      unsafe XMLReader.with(context) { $0.isUTF8 = unsafe String(cString: encoding).lowercased() == "utf-8" }
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

  private func noteEnd() {
    unsafe endOfWatched = Int(XML_GetCurrentByteIndex(parser)) + Int(XML_GetCurrentByteCount(parser))
  }

  /// Takes bytes up to the end of a start tag of the watched element that is written as `tag`.
  ///
  /// What looks like the tag may stand in a comment; it is one if the parser has come to its end and told of it there.
  /// - Returns: what follows the tag; `nil`, and all is taken, when there is none or the part is not in UTF-8.
  func take(_ block: ArraySlice<UInt8>, to tag: [UInt8]) throws(DataError) -> ArraySlice<UInt8>? {
    var rest = block
    while let end = rest.endOfFirst(tag) {
      try take(rest[..<end], isLast: false)
      rest = rest[end...]
      if endOfWatched == taken, isUTF8 { return rest }
    }
    try take(rest, isLast: false)
    return nil
  }

  func take(_ block: ArraySlice<UInt8>, isLast: Bool) throws(DataError) {
    silent += block.count
    taken += block.count
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

extension ArraySlice<UInt8> {
  /// The index after the first place where some bytes stand.
  fileprivate func endOfFirst(_ bytes: [UInt8]) -> Int? {
    var start = startIndex
    while let found = self[start...].firstIndex(where: { $0 == bytes.first }) {
      if self[found...].starts(with: bytes) { return found + bytes.count }
      start = found + 1
    }
    return nil
  }
}
