/// The part of a path before its last `/`: `.` when there is none.
func folder(ofPath path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The part of a path after its last `/`.
func fileName(ofPath path: String) -> String {
  path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
}

/// The lower-cased ending of a file's name, without its dot; empty when there is none.
public func fileExtension(ofPath path: String) -> String {
  let name = fileName(ofPath: path)
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
  return name[name.index(after: dot)...].lowercased()
}

/// A name below a folder; `.` is left out, so that messages show what the user typed.
func joinedPath(_ folder: String, _ name: String) -> String {
  if folder == "." { return name }
  return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// The order of UTF-8 bytes, which no locale changes.
func precedesByBytes(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}
