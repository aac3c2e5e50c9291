import Datasets
import Glibc

/// Makes a picture of a drawing by rsvg-convert, where that is installed.
enum DrawingPicture {
  private static let program = "rsvg-convert"

  /// The PNG, or nil where the program is not there or cannot read the drawing.
  static func png(of drawing: [UInt8], scale: Double) -> [UInt8]? {
    var template = Array("/tmp/reformstat-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { return nil }
    let folder = unsafe String(cString: made)
    let (source, result) = (folder + "/drawing.svg", folder + "/drawing.png")
    defer {
      for path in [source, result] { _ = unsafe unlink(path) }
      _ = unsafe rmdir(folder)
    }
    let descriptor = unsafe open(source, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    let problem = writeAll(drawing, to: descriptor)
    close(descriptor)
    guard problem == nil, run([program, "--zoom", "\(scale)", "-o", result, source]) == 0 else { return nil }
    return try? bytesOfFile(at: result)
  }

  /// Runs a program found on the path, and waits; its status, or nil where it does not start.
  private static func run(_ words: [String]) -> Int32? {
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { for place in 0..<words.count { unsafe free(arguments[place]) } }
    var process = pid_t()
    guard unsafe posix_spawnp(&process, words[0], nil, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status
  }
}
