import Glibc

/// Makes an empty folder of our own where the system keeps passing files, without links in its path.
func makeTemporaryFolder() throws(Failure) -> String {
  let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
  // mkdtemp puts letters of its own for the six at the end.
  var template = Array((parent + "/reformstat-XXXXXX").utf8CString)
  guard let made = unsafe mkdtemp(&template) else {
    throw Failure(.cannotCreate, "cannot make a folder in \"\(parent)\": \(message(ofError: errno))")
  }
  let name = unsafe String(cString: made)
  guard let resolved = unsafe realpath(name, nil) else { return name }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}
