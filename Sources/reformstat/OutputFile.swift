import Glibc

/// A file to be written: checked before the work starts, written beside its place and then moved there, so that
/// a run that fails leaves what was there before.
///
/// A link is followed, so that it stays a link. What is no regular file (a device such as /dev/null, a pipe) is
/// written to and never replaced: renaming over it would destroy it.
struct OutputFile {
  let path: String
  private let temporary: String
  /// The file itself, behind any link.
  private let target: String
  private let isStream: Bool
  /// The permissions of the file that is replaced, which the new one keeps.
  private let permissions: mode_t?

  /// - Parameters:
  ///   - input: the file that is read; it is never overwritten.
  ///   - option: the one that names the file, for messages.
  init(_ path: String, input: String?, option: String = "-o") throws(Failure) {
    guard !path.isEmpty else { throw Failure(.usage, "\(option) needs the path of a file") }
    self.path = path
    let status = Self.status(path)
    isStream = status.map { ![S_IFREG, S_IFDIR].contains($0.st_mode & S_IFMT) } ?? false
    permissions = status.map { $0.st_mode & 0o777 }
    target = Self.resolved(path)
    let (folder, file) = Self.parts(of: target)
    temporary = "\(folder).\(file).\(getpid()).tmp"
    if let input, Self.areSame(path, input) {
      let (folder, name) = Self.parts(of: path)
      throw Failure(
        .cannotCreate,
        "\(option) \(path) is the file that is read, and input is never overwritten; name another, e.g. "
          + "\(option) \(folder)result-\(name)")
    }
    if Self.isFolder(path) {
      throw Failure(
        .cannotCreate,
        "cannot write \"\(path)\": it is a folder; name a file in it, e.g. \(option) \(Self.inside(path))")
    }
    if unsafe access(path, F_OK) == 0, unsafe access(path, W_OK) != 0 {
      throw Failure(.cannotCreate, "cannot write \"\(path)\": \(message(ofError: errno))")
    }
    guard !isStream else { return }
    try Self.checkFolder(folder.isEmpty ? "." : folder, path)
  }

  private static func checkFolder(_ place: String, _ path: String) throws(Failure) {
    if unsafe access(place, F_OK) != 0, errno == ENOENT {
      throw Failure(
        .cannotCreate, "cannot write \"\(path)\": no folder \"\(place)\"; make it first: mkdir -p \(place)")
    }
    if unsafe access(place, W_OK) != 0 {
      throw Failure(.cannotCreate, "cannot write into \"\(place)\": \(message(ofError: errno))")
    }
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    guard !isStream else { return try stream(bytes) }
    if let capture = CellCapture.current { return try capture.write(bytes, to: path) }
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(errno) }
    if let permissions { _ = fchmod(descriptor, permissions) }
    var problem = writeAll(bytes, to: descriptor)
    if fsync(descriptor) != 0, problem == nil { problem = errno }
    if close(descriptor) != 0, problem == nil { problem = errno }
    if problem == nil, unsafe rename(temporary, target) != 0 { problem = errno }
    if let problem {
      _ = unsafe unlink(temporary)
      throw failure(problem)
    }
  }

  private func stream(_ bytes: [UInt8]) throws(Failure) {
    let descriptor = unsafe open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    let problem = writeAll(bytes, to: descriptor)
    close(descriptor)
    if let problem { throw failure(problem) }
  }

  private func failure(_ number: Int32) -> Failure {
    Failure(.cannotCreate, "cannot write \"\(path)\": \(message(ofError: number))")
  }

  /// The path of an existing regular file without links; any other path as it is.
  private static func resolved(_ path: String) -> String {
    guard let status = status(path), status.st_mode & S_IFMT == S_IFREG,
      let found = unsafe realpath(path, nil)
    else { return path }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// The folder with its slash, empty for the one worked in, and the name in it.
  private static func parts(of path: String) -> (folder: String, name: String) {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return (String(path[..<cut]), String(path[cut...]))
  }

  private static func inside(_ folder: String) -> String {
    folder.hasSuffix("/") ? "\(folder)result.csv" : "\(folder)/result.csv"
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  private static func isFolder(_ path: String) -> Bool {
    status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// Whether both paths lead to one file, by whatever names.
  private static func areSame(_ a: String, _ b: String) -> Bool {
    guard let a = status(a), let b = status(b) else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }
}
