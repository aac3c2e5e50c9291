internal import Dispatch
internal import Glibc
internal import Synchronization

/// The number of processors this machine has online.
public let processorCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

/// The results of `body(0) ..< body(count)`, in that order, computed on up to `threads` threads.
///
/// Which thread computes an item is left open, the place of its result is not: whatever `body` computes must
/// depend on its argument alone, and then results do not depend on the number of threads.
///
/// - Throws: the error of the lowest item that failed; items after a failure may be left out.
public func parallelMap<Result: Sendable, Failure: Error>(
  _ count: Int, threads: Int, _ body: @Sendable (Int) throws(Failure) -> Result
) throws(Failure) -> [Result] {
  let workers = min(threads, count)
  guard workers > 1 else {
    var results: [Result] = []
    results.reserveCapacity(count)
    for item in 0..<count { results.append(try body(item)) }
    return results
  }
  let next = Atomic(0)
  let slots = Mutex([Swift.Result<Result, Failure>?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    while true {
      let item = next.add(1, ordering: .relaxed).oldValue
      guard item < count else { return }
      let result: Swift.Result<Result, Failure>
      do throws(Failure) {
        result = .success(try body(item))
      } catch {
        result = .failure(error)
        next.store(count, ordering: .relaxed)
      }
      slots.withLock { $0[item] = result }
    }
  }
  var results: [Result] = []
  results.reserveCapacity(count)
  for slot in slots.withLock({ $0 }) {
    guard let slot else { continue }
    results.append(try slot.get())
  }
  return results
}
