public import DataFrames
import Glibc

// The only file of this layer that calls the system: every `unsafe` of the layer stands here, behind functions
// that take and give Swift values. Full Foundation would cost 50 MB in the static program.

enum PathKind {
  case file
  case folder
}

/// What stands at a path, symlinks followed; `nil` when nothing does. A pipe or device counts as a file.
func kindOfPath(_ path: String) -> PathKind? {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { return nil }
  return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
}

/// The whole content of a file.
public func bytesOfFile(at path: String) throws(DataError) -> [UInt8] {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw unreadable(path) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = unsafe read(descriptor, &block, block.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw unreadable(path) }
    if count == 0 { return bytes }
    bytes += block[..<count]
  }
}

private func unreadable(_ path: String) -> DataError {
  let reason = unsafe String(cString: strerror(errno))
  return DataError(.unreadable, "cannot read \"\(path)\": \(reason)")
}

/// The names in a folder, sorted by their bytes, without `.` and `..`; empty when it cannot be read.
func entriesOfFolder(at path: String) -> [String] {
  guard let folder = unsafe opendir(path) else { return [] }
  defer { unsafe closedir(folder) }
  var names: [String] = []
  while let entry = unsafe readdir(folder) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
      unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted(by: precedesByBytes)
}

/// The absolute path with every symlink resolved, or `nil` when nothing stands there.
func resolvedPath(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// The value of an environment variable; `nil` when it is unset or empty.
func environmentValue(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  let text = unsafe String(cString: value)
  return text.isEmpty ? nil : text
}

/// The running program's own file, symlinks resolved.
func executablePath() -> String? { resolvedPath("/proc/self/exe") }
