internal import CMinizip
internal import DataFrames

/// The entries of a zip archive, inflated piece by piece and never more than a limit of them.
///
/// A few kilobytes can be made to inflate to terabytes; what an entry says of its own size is not believed.
@safe final class ZipArchive {
  /// What messages call it.
  let name: String
  /// The entries' names, as they are written.
  let names: [String]
  private let file: UnsafeMutableRawPointer
  private let places: [String: unz64_file_pos]

  private static let mostEntries = 20_000
  /// No entry may inflate to more bytes than this, nor (beyond 32 MB) to more than 300 times its size in the file.
  static let mostBytes = 4 << 30
  private static let mostTimes = 300
  private static let neverSuspect = 32 << 20

  init(path: String, name: String) throws(DataError) {
    self.name = name
    guard let file = unsafe unzOpen64(path) else { throw Self.damaged(name, "it is cut short or no archive") }
    unsafe self.file = file
    var info = unz_global_info64()
    unsafe unzGetGlobalInfo64(file, &info)
    guard info.number_entry <= Self.mostEntries else {
      unsafe unzClose(file)
      throw DataError(
        .invalid, "\(name) holds \(info.number_entry) parts; expected at most \(Self.mostEntries)")
    }
    var (names, places): ([String], [String: unz64_file_pos]) = ([], [:])
    var code = unsafe unzGoToFirstFile(file)
    while code == UNZ_OK, names.count < Self.mostEntries {
      var place = unz64_file_pos()
      guard let name = unsafe Self.currentName(file), unsafe unzGetFilePos64(file, &place) == UNZ_OK else {
        break
      }
      names.append(name)
      // Part names are the same whatever their capitals (ECMA-376, part 2).
      if places[name.lowercased()] == nil { places[name.lowercased()] = place }
      code = unsafe unzGoToNextFile(file)
    }
    self.names = names
    self.places = places
  }

  deinit { unsafe unzClose(file) }

  func holds(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// Gives an entry's bytes to `take`, block after block, until it says that it has seen enough.
  ///
  /// - Throws: when the entry cannot be inflated, or inflates to too much.
  func read(_ part: String, take: (ArraySlice<UInt8>) throws(DataError) -> Bool) throws(DataError) {
    guard var place = places[part.lowercased()], unsafe unzGoToFilePos64(file, &place) == UNZ_OK else {
      throw Self.damaged(name, "its part \(part) is missing")
    }
    var info = unz_file_info64()
    unsafe unzGetCurrentFileInfo64(file, &info, nil, 0, nil, 0, nil, 0)
    guard info.flag & 1 == 0 else {
      throw DataError(.invalid, "\(name) is protected by a password; save it without one")
    }
    guard unsafe unzOpenCurrentFile(file) == UNZ_OK else {
      throw Self.damaged(name, "its part \(part) cannot be inflated")
    }
    defer { unsafe unzCloseCurrentFile(file) }
    let limit = min(
      Self.mostBytes, max(Self.neverSuspect, Self.mostTimes * Int(clamping: info.compressed_size)))
    var block = [UInt8](repeating: 0, count: 1 << 18)
    var total = 0
    while true {
      let got = Int(unsafe unzReadCurrentFile(file, &block, UInt32(block.count)))
      guard got >= 0 else { throw Self.damaged(name, "its part \(part) cannot be inflated") }
      if got == 0 { break }
      total += got
      guard total <= limit else { throw tooLarge(part, limit) }
      guard try take(block[..<got]) else { return }
    }
    guard unsafe unzCloseCurrentFile(file) != UNZ_CRCERROR else {
      throw Self.damaged(name, "the checksum of its part \(part) is wrong")
    }
  }

  private func tooLarge(_ part: String, _ limit: Int) -> DataError {
    DataError(
      .invalid,
      "\(name): its part \(part) inflates to more than \(limit >> 20) MB, far more than a table of its size; "
        + "open it in a spreadsheet, keep the cells that are needed, and save it again")
  }

  static func damaged(_ name: String, _ why: String) -> DataError {
    DataError(
      .invalid, "\(name) is damaged: \(why); get it again, or open it in a spreadsheet and save it again")
  }

  private static func currentName(_ file: UnsafeMutableRawPointer) -> String? {
    var info = unz_file_info64()
    var name = [CChar](repeating: 0, count: 1024)
    guard unsafe unzGetCurrentFileInfo64(file, &info, &name, 1023, nil, 0, nil, 0) == UNZ_OK else {
      return nil
    }
    let length = min(Int(info.size_filename), 1023)
    // Some programs part folders as Windows does.
    let bytes = name[..<length].map { $0 == 0x5C ? 0x2F : UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
