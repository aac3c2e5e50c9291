internal import DataFrames
internal import Glibc

/// What stands at a path, looked at before any reader is chosen.
struct InputFile {
  let path: String
  let size: Int
  /// The first bytes, at most 4,096.
  let head: [UInt8]

  init(_ path: String) throws(DataError) {
    self.path = path
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Self.unreadable(path, errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw Self.unreadable(path, EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw DataError(
        .unreadable,
        "cannot read \(path): it is a stream, and this kind of file is read at many places; save it first")
    }
    size = Int(status.st_size)
    head = try Self.read(descriptor, path, most: 4096)
  }

  /// The whole content, or what follows a place in it, up to so many bytes.
  func bytes(from start: Int = 0, most: Int = .max) throws(DataError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path, errno) }
    defer { close(descriptor) }
    guard lseek(descriptor, off_t(start), SEEK_SET) >= 0 else { throw Self.unreadable(path, errno) }
    return try Self.read(descriptor, path, most: most)
  }

  /// Whether anything stands at a path.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  func starts(with text: String) -> Bool { head.starts(with: text.utf8) }

  private static func read(_ descriptor: Int32, _ path: String, most: Int) throws(DataError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: min(most, 1 << 20))
    while bytes.count < most {
      let got = unsafe Glibc.read(descriptor, &block, min(block.count, most - bytes.count))
      if got > 0 {
        bytes += block[..<got]
      } else if got == 0 {
        break
      } else if errno != EINTR {
        throw unreadable(path, errno)
      }
    }
    return bytes
  }

  private static func unreadable(_ path: String, _ code: Int32) -> DataError {
    switch code {
    case ENOENT, ENOTDIR: DataError(.unreadable, "cannot read \(path): no such file; check the path")
    case EISDIR: DataError(.unreadable, "cannot read \(path): it is a directory; give the file in it")
    case EACCES, EPERM:
      DataError(.unreadable, "cannot read \(path): permission denied; make the file readable (chmod u+r)")
    default: DataError(.unreadable, "cannot read \(path): system error \(code)")
    }
  }
}
