internal import Glibc

/// Where the bytes of a table come from: a file read at any offset, or bytes already in memory.
enum ByteSource: Sendable {
  case file(OpenFile)
  case bytes([UInt8])

  var count: Int {
    switch self {
    case .file(let file): file.size
    case .bytes(let bytes): bytes.count
    }
  }

  /// Opens a regular file for reading at offsets; anything else that can be read (a pipe) is read whole.
  ///
  /// - Parameter end: What follows this position does not belong to the source.
  static func open(path: String, end: Int = .max) throws(DataError) -> ByteSource {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CSVRefusal.unreadable(path, code: errno) }
    var status = stat()
    let code = unsafe fstat(descriptor, &status) == 0 ? 0 : errno
    let file = OpenFile(descriptor: descriptor, path: path, size: min(Int(status.st_size), end))
    guard code == 0 else { throw CSVRefusal.unreadable(path, code: code) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw CSVRefusal.unreadable(path, code: EISDIR)
    case S_IFREG: return .file(file)
    default:
      defer { withExtendedLifetime(file) {} }
      return .bytes(try readAll(descriptor: descriptor, source: path))
    }
  }

  /// Everything a stream still holds, for input that cannot be read at an offset.
  static func readAll(descriptor: Int32, source: String) throws(DataError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let got = unsafe block.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if got > 0 {
        bytes.append(contentsOf: block[..<got])
      } else if got == 0 {
        return bytes
      } else if errno != EINTR {
        throw CSVRefusal.unreadable(source, code: errno)
      }
    }
  }
}

/// A file open for reading, closed with its last reference.
final class OpenFile: Sendable {
  let descriptor: Int32
  let path: String
  let size: Int

  init(descriptor: Int32, path: String, size: Int) {
    self.descriptor = descriptor
    self.path = path
    self.size = size
  }

  deinit { close(descriptor) }
}

/// Room for a stretch of bytes that several stretches are read into one after another.
///
/// The bytes are followed by a line feed and by `padding` readable bytes, so that searches for the end of a
/// line stop and words of eight bytes can be loaded at every position.
@safe final class ReadBuffer {
  static let padding = 64
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    unsafe base = .allocate(capacity: self.capacity + Self.padding)
  }

  deinit { unsafe base.deallocate() }

  /// Replaces the content by the bytes `offset ..< offset + count` of the source.
  func load(_ source: ByteSource, at offset: Int, count: Int) throws(DataError) {
    precondition(offset >= 0 && count >= 0 && offset + count <= source.count, "bytes within the source")
    reserve(count)
    switch source {
    case .bytes(let bytes):
      unsafe bytes.withUnsafeBufferPointer {
        if count > 0 { unsafe base.update(from: $0.baseAddress! + offset, count: count) }
      }
    case .file(let file): try fill(from: file, at: offset, count: count)
    }
    self.count = count
    unsafe base[count] = .lineFeed
    unsafe (base + count + 1).update(repeating: 0, count: Self.padding - 1)
  }

  /// The content; valid until the next `load`.
  var window: ByteWindow { unsafe ByteWindow(base: base, count: count) }

  private func reserve(_ count: Int) {
    guard count > capacity else { return }
    unsafe base.deallocate()
    capacity = count
    unsafe base = .allocate(capacity: count + Self.padding)
  }

  private func fill(from file: OpenFile, at offset: Int, count: Int) throws(DataError) {
    var done = 0
    while done < count {
      let got = unsafe pread(file.descriptor, base + done, count - done, off_t(offset + done))
      if got > 0 {
        done += got
      } else if got == 0 {
        throw CSVRefusal.changed(file.path)
      } else if errno != EINTR {
        throw CSVRefusal.unreadable(file.path, code: errno)
      }
    }
  }
}
