@testable import Datasets
import Glibc

/// A folder that is removed with everything in it when the last reference goes.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/reformstat-XXXXXX".utf8CString)
    precondition(unsafe mkdtemp(&template) != nil, "no temporary folder")
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { removeTree(path) }

  subscript(_ name: String) -> String { path + "/" + name }

  /// Writes a file, making the folders above it.
  @discardableResult
  func write(_ text: String = "", to name: String) -> String {
    let parts = name.split(separator: "/")
    for end in parts.indices.dropLast() {
      _ = unsafe mkdir(self[parts[...end].joined(separator: "/")], 0o755)
    }
    let descriptor = unsafe open(self[name], O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    precondition(descriptor >= 0, "cannot write \(name)")
    let bytes = Array(text.utf8)
    let written = unsafe Glibc.write(descriptor, bytes, bytes.count)
    precondition(written == bytes.count, "wrote only a part of \(name)")
    close(descriptor)
    return self[name]
  }

  func link(_ name: String, to target: String) {
    precondition(unsafe symlink(target, self[name]) == 0, "cannot link \(name)")
  }
}

private func removeTree(_ path: String) {
  var status = stat()
  guard unsafe lstat(path, &status) == 0 else { return }
  guard status.st_mode & S_IFMT == S_IFDIR else {
    _ = unsafe unlink(path)
    return
  }
  for name in entriesOfFolder(at: path) { removeTree(path + "/" + name) }
  _ = unsafe rmdir(path)
}
