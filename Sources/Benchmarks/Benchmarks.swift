import Glibc

/// Times whole processes, file to table, ours and the rivals' in interleaved rounds, and prints one table of
/// medians.
///
/// usage: Benchmarks --reformstat PROGRAM --data FOLDER [--rivals FOLDER] [--venv FOLDER] [--work TEXT]
@main
struct Benchmarks {
  static func main() {
    let options = Options(CommandLine.arguments.dropFirst())
    let file = String(#filePath.dropLast("Benchmarks.swift".count)) + "commands.tsv"
    var tasks = readLines(file).compactMap { Task(line: $0, options) }.filter {
      $0.work.contains(options.work)
    }
    guard !tasks.isEmpty else {
      print("no commands to time: \(file) has none for \"\(options.work)\"")
      exit(64)
    }
    for round in 0..<(tasks.map(\.repetitions).max() ?? 0) {
      for index in tasks.indices where round < tasks[index].repetitions && !tasks[index].failed {
        tasks[index].add(measure(tasks[index].command))
      }
    }
    print(report(tasks))
  }

  static func report(_ tasks: [Task]) -> String {
    var lines = [
      "| work | program | seconds (median) | peak MB | times ours |", "|---|---|--:|--:|--:|",
    ]
    for task in tasks {
      let ours = tasks.first { $0.work == task.work && !$0.failed && $0.program == "reformstat" }
      let ratio = ours.map { decimals(task.seconds / $0.seconds, 1) } ?? ""
      lines.append(
        task.failed
          ? "| \(task.work) | \(task.program) | failed | | |"
          : "| \(task.work) | \(task.program) | \(decimals(task.seconds, 3)) | \(task.megabytes) | \(ratio) |"
      )
    }
    return lines.joined(separator: "\n")
  }

  /// Fixed decimals of a positive number.
  static func decimals(_ value: Double, _ count: Int) -> String {
    let scale = (0..<count).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((value * Double(scale)).rounded())
    let rest = "\(whole % scale)"
    return "\(whole / scale)." + String(repeating: "0", count: count - rest.count) + rest
  }
}

/// Where things are.
struct Options {
  var places: [String: String] = ["reformstat": "", "data": "", "rivals": "", "venv": ""]
  var work = ""

  init(_ arguments: ArraySlice<String>) {
    var words = Array(arguments)
    while words.count >= 2 {
      let (name, value) = (String(words[0].dropFirst(2)), words[1])
      if name == "work" { work = value } else { places[name] = value }
      words.removeFirst(2)
    }
  }

  /// The command with its places filled in.
  func filled(_ command: String) -> String {
    places.reduce(command) { text, place in
      text.split(separator: "{\(place.key)}", omittingEmptySubsequences: false).joined(separator: place.value)
    }
  }
}

/// One command and what it took.
struct Task {
  let work: String
  let program: String
  let repetitions: Int
  let command: String
  private(set) var failed = false
  private var runs: [Run] = []

  init?(line: String, _ options: Options) {
    let cells = line.split(separator: "\t").map(String.init)
    guard !line.hasPrefix("#"), cells.count == 4, let repetitions = Int(cells[1]) else { return nil }
    (work, program, self.repetitions) = (cells[0], cells[2], repetitions)
    command = options.filled(cells[3])
  }

  mutating func add(_ run: Run?) {
    if let run { runs.append(run) } else { failed = true }
  }

  var seconds: Double { runs.map(\.seconds).sorted()[runs.count / 2] }
  var megabytes: Int { runs.map(\.megabytes).sorted()[runs.count / 2] }
}

struct Run {
  let seconds: Double
  let megabytes: Int
}

/// Runs a shell line, its output thrown away; `nil` when it fails. The memory is the peak of the largest process.
func measure(_ command: String) -> Run? {
  let start = now()
  let child = spawnShell(command)
  guard child > 0 else { return nil }
  var status: Int32 = 0
  var usage = rusage()
  guard unsafe wait4(child, &status, 0, &usage) == child else { return nil }
  let seconds = now() - start
  return status == 0 ? Run(seconds: seconds, megabytes: usage.ru_maxrss / 1024) : nil
}

private func spawnShell(_ command: String) -> pid_t {
  var child: pid_t = 0
  let words = ["/bin/sh", "-c", "exec env \(command) > /dev/null 2>&1"]
  var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
  defer { unsafe arguments.forEach { unsafe free($0) } }
  let result = unsafe posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ)
  return result == 0 ? child : -1
}

private func now() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

private func readLines(_ path: String) -> [String] {
  guard let file = unsafe fopen(path, "r") else { return [] }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  var byte = unsafe fgetc(file)
  while byte != EOF {
    bytes.append(UInt8(byte))
    byte = unsafe fgetc(file)
  }
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
}
