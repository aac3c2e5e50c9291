import Glibc

/// A folder in which some work is done, after which the program is back where it was.
///
/// The working folder is the process's: only the executable changes it, and nothing runs beside.
struct WorkingFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Does the work in there.
  func enter<Result>(_ work: () throws -> Result) throws -> Result {
    let before = unsafe open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard before >= 0, unsafe chdir(path) == 0 else {
      throw Failure(.noInput, "cannot work in \"\(path)\": \(message(ofError: errno))")
    }
    defer {
      _ = fchdir(before)
      close(before)
    }
    return try work()
  }

  /// The absolute path without links.
  func resolved() throws(Failure) -> String {
    guard let found = unsafe realpath(path, nil) else {
      throw Failure(.noInput, "cannot work in \"\(path)\": \(message(ofError: errno))")
    }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}

/// Whether a folder stands at the path.
func isFolder(_ path: String) -> Bool {
  var status = stat()
  return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
