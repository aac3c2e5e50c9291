import Glibc

/// SVG to PNG by librsvg's own program, where it is installed.
struct PNGConverter {
  private let program: String
  private let path: String

  /// Sharp in print.
  private static let zoom = "2"

  /// - Throws: what to install, and the way out, where the program is not there.
  init(for path: String, option: String) throws(Failure) {
    guard let program = Self.located("rsvg-convert") else {
      let instead = path.dropLast(4) + ".svg"
      throw Failure(
        .cannotCreate,
        "cannot write \"\(path)\": PNG is made by rsvg-convert, which is not installed; sudo apt install librsvg2-bin, or "
          + "write SVG, which browsers, Word and LibreOffice show: \(option) \(instead)")
    }
    (self.program, self.path) = (program, path)
  }

  private static func located(_ name: String) -> String? {
    guard let list = unsafe getenv("PATH") else { return nil }
    let folders = unsafe String(cString: list).split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { unsafe access($0, X_OK) == 0 }
  }

  func png(of svg: String) throws(Failure) -> [UInt8] {
    let folder = try makeTemporaryFolder()
    let (source, target) = (folder + "/picture.svg", folder + "/picture.png")
    defer {
      for file in [source, target] { _ = unsafe unlink(file) }
      _ = unsafe rmdir(folder)
    }
    // In a notebook's cell too the other program has to find it.
    let written = CellCapture.$current.withValue(nil) {
      Result { () throws(Failure) in try OutputFile(source, input: nil).write(Array(svg.utf8)) }
    }
    try written.get()
    let status = run([program, "--zoom", Self.zoom, "--format", "png", "--output", target, source])
    guard status == 0, let bytes = Self.bytes(of: target), !bytes.isEmpty else {
      throw Failure(.cannotCreate, "cannot write \"\(path)\": rsvg-convert ended with status \(status)")
    }
    return bytes
  }

  /// The status the program ends with; -1 where it cannot be started.
  private func run(_ words: [String]) -> Int32 {
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child = pid_t()
    guard unsafe posix_spawn(&child, program, nil, nil, &arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 { if errno != EINTR { return -1 } }
    return status & 0x7f == 0 ? status >> 8 & 0xff : -1
  }

  private static func bytes(of path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var (result, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? result : nil }
      result += chunk[..<count]
    }
  }
}
