import Glibc

/// A file to be written: checked before the work starts, written beside its place and then moved there, so that
/// a run that fails leaves what was there before.
struct OutputFile {
  let path: String
  private let temporary: String

  /// - Parameter input: the file that is read; it is never overwritten.
  init(_ path: String, input: String?) throws(Failure) {
    guard !path.isEmpty else { throw Failure(.usage, "-o needs the path of a file") }
    self.path = path
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let (folder, name) = (String(path[..<cut]), String(path[cut...]))
    temporary = "\(folder).\(name).\(getpid()).tmp"
    if let input, Self.areSame(path, input) {
      throw Failure(
        .cannotCreate,
        "-o \(path) is the file that is read, and input is never overwritten; name another, e.g. "
          + "-o \(folder)result-\(name)")
    }
    if Self.isFolder(path) {
      throw Failure(
        .cannotCreate,
        "cannot write \"\(path)\": it is a folder; name a file in it, e.g. -o \(Self.inside(path))")
    }
    if unsafe access(path, F_OK) == 0, unsafe access(path, W_OK) != 0 {
      throw Failure(.cannotCreate, "cannot write \"\(path)\": \(message(ofError: errno))")
    }
    let place = folder.isEmpty ? "." : folder
    if unsafe access(place, F_OK) != 0, errno == ENOENT {
      throw Failure(
        .cannotCreate, "cannot write \"\(path)\": no folder \"\(place)\"; make it first: mkdir -p \(place)")
    }
    if unsafe access(place, W_OK) != 0 {
      throw Failure(.cannotCreate, "cannot write into \"\(place)\": \(message(ofError: errno))")
    }
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(errno) }
    var problem = writeAll(bytes, to: descriptor)
    if fsync(descriptor) != 0, problem == nil { problem = errno }
    if close(descriptor) != 0, problem == nil { problem = errno }
    if problem == nil, unsafe rename(temporary, path) != 0 { problem = errno }
    if let problem {
      _ = unsafe unlink(temporary)
      throw failure(problem)
    }
  }

  private func failure(_ number: Int32) -> Failure {
    Failure(.cannotCreate, "cannot write \"\(path)\": \(message(ofError: number))")
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
