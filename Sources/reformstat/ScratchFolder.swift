import Glibc

/// A folder that looks like another one, so that what is written there leaves the other as it is.
///
/// Everything in it is a link to what the other holds, save the files that a notebook makes itself: these are not
/// there until a cell has made them, so that a second run sees what the first saw. The folders above are there too,
/// so that `../data.csv` is found.
final class ScratchFolder: Sendable {
  /// The folder that stands for the other one.
  let path: String
  private let root: String

  /// - Parameters:
  ///   - folder: An absolute path without links.
  ///   - hidden: Paths within it, or from it, that shall not be there.
  init(of folder: String, without hidden: [String]) throws(Failure) {
    root = try makeTemporaryFolder()
    path = root + folder
    try Self.link("/", in: root)
    var place = root
    for part in folder.split(separator: "/") {
      place += "/" + part
      try Self.makeReal(place)
    }
    for one in hidden where !one.hasPrefix("/") {
      try makeFoldersReal(to: one)
      _ = unsafe unlink(path + "/" + one)
    }
  }

  /// Puts a file where later cells find it; an absolute path is none of this folder's.
  func write(_ bytes: [UInt8], to file: String) throws(Failure) {
    guard !file.hasPrefix("/") else { return }
    try makeFoldersReal(to: file)
    let place = path + "/" + file
    _ = unsafe unlink(place)
    let descriptor = unsafe open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(place) }
    let problem = writeAll(bytes, to: descriptor)
    close(descriptor)
    if problem != nil { throw Self.failure(place) }
  }

  func remove() { Self.remove(root) }

  /// Makes the folders on the way to a file into folders of links, so that nothing is written through a link.
  private func makeFoldersReal(to file: String) throws(Failure) {
    var place = path
    for part in file.split(separator: "/").dropLast() {
      place += "/" + part
      if part != "." && part != ".." { try Self.makeReal(place) }
    }
  }

  /// Turns a link to a folder into a folder of links.
  private static func makeReal(_ place: String) throws(Failure) {
    guard kind(place) == S_IFLNK, let resolved = unsafe realpath(place, nil) else { return }
    defer { unsafe free(resolved) }
    let target = unsafe String(cString: resolved)
    guard kind(target) == S_IFDIR else { return }
    guard unsafe unlink(place) == 0, unsafe mkdir(place, 0o700) == 0 else { throw failure(place) }
    try link(target, in: place)
  }

  private static func link(_ folder: String, in place: String) throws(Failure) {
    let head = folder == "/" ? "/" : folder + "/"
    for name in names(in: folder) where unsafe symlink(head + name, place + "/" + name) != 0 {
      throw failure(place)
    }
  }

  /// Never follows a link.
  private static func remove(_ place: String) {
    guard kind(place) == S_IFDIR else {
      _ = unsafe unlink(place)
      return
    }
    for name in names(in: place) { remove(place + "/" + name) }
    _ = unsafe rmdir(place)
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// What stands there itself, not what a link leads to.
  private static func kind(_ place: String) -> mode_t {
    var status = stat()
    return unsafe lstat(place, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  private static func failure(_ place: String) -> Failure {
    Failure(.cannotCreate, "cannot write \"\(place)\": \(message(ofError: errno))")
  }
}
