import Glibc

/// Standard output, where results go.
enum StandardOutput {
  /// Writes all of it. A reader that closed the pipe has seen enough: the program ends quietly.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    if let capture = CellCapture.current { return capture.show(bytes) }
    guard let problem = writeAll(bytes, to: STDOUT_FILENO) else { return }
    if problem == EPIPE { exit(0) }
    throw Failure(.cannotCreate, "cannot write to standard output: \(message(ofError: problem))")
  }

  static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  static var isTerminal: Bool { CellCapture.current == nil && isatty(STDOUT_FILENO) == 1 }

  /// The width of the terminal in columns; `nil` when output goes elsewhere.
  static var terminalWidth: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// Standard error, where warnings and errors go.
enum StandardError {
  static func write(_ text: String) {
    if let capture = CellCapture.current { return capture.show(Array(text.utf8)) }
    _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}

/// Writes every byte; the error number when that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  var start = 0
  while start < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), bytes.count - start)
    }
    if count < 0 {
      if errno == EINTR { continue }
      return errno
    }
    start += count
  }
  return nil
}

func message(ofError number: Int32) -> String { unsafe String(cString: strerror(number)) }
