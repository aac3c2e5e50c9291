import Foundation

/// The program under test, which the build puts beside the tests.
enum Program {
  struct Run: Sendable {
    let output: String
    let error: String
    let status: Int32
  }

  static let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  /// The repository's root.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs a shell line with the program on its path and a fixed environment.
  static func shell(_ line: String, in place: URL) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = place
    process.environment = [
      "PATH": "\(folder.path):/usr/bin:/bin", "HOME": "/home/nobody", "LC_ALL": "C",
      "SWIFT_BACKTRACE": "enable=no",
      "REFERENCES": root.appendingPathComponent("Tests/References").path,
    ]
    let streams = FileManager.default.temporaryDirectory.appendingPathComponent(
      "streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let (output, error) = (streams.appendingPathComponent("output"), streams.appendingPathComponent("error"))
    for file in [output, error] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return Run(
      output: try String(contentsOf: output, encoding: .utf8),
      error: try String(contentsOf: error, encoding: .utf8),
      status: process.terminationStatus)
  }
}
