internal import Parallelism
internal import Synchronization

/// The results of items worked off by a few workers, each with a state of its own.
struct WorkerResults<State, Item> {
  /// In the order of the items.
  let items: [Item]
  /// Which worker did each item.
  let workers: [Int]
  let states: [State]
}

/// Works off items `0 ..< count` on up to `threads` workers that keep a state (a buffer, dictionaries) between
/// items.
///
/// Which worker takes an item is left open: a result must not depend on the state that the worker brings.
///
/// - Throws: the error of the lowest item that failed.
func forEachItem<State, Item: Sendable>(
  _ count: Int, threads: Int, state: @Sendable () -> State,
  work: @Sendable (Int, inout State) throws(DataError) -> Item
) throws(DataError) -> WorkerResults<State, Item> {
  let next = Atomic(0)
  let shifts = parallelMap(max(1, min(threads, count)), threads: threads) { _ in
    var shift = Shift<State, Item>(state: state())
    while true {
      let item = next.add(1, ordering: .relaxed).oldValue
      guard item < count else { return shift }
      do throws(DataError) {
        shift.done.append((item, try work(item, &shift.state)))
      } catch {
        next.store(count, ordering: .relaxed)
        shift.failure = (item, error)
        return shift
      }
    }
  }
  let failures = shifts.compactMap { $0.failure }
  if let first = failures.min(by: { $0.item < $1.item }) { throw first.error }
  let placed = shifts.indices.flatMap { worker in shifts[worker].done.map { (worker, $0) } }
    .sorted { $0.1.item < $1.1.item }
  return WorkerResults(
    items: placed.map(\.1.result), workers: placed.map(\.0), states: shifts.map(\.state))
}

/// What one worker did. Handed over whole when the worker ends, so its state is never shared.
private struct Shift<State, Item: Sendable>: @unchecked Sendable {
  var state: State
  var done: [(item: Int, result: Item)] = []
  var failure: (item: Int, error: DataError)?
}
