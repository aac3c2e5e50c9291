/// Pushes labels apart along one direction, each as near as can be to where it belongs.
///
/// Least squares of the displacements under the order of the wanted places: labels that would overlap form a block,
/// which settles at the mean of what its members want (pool adjacent violators). The same input gives the same output
/// to the last bit.
///
/// > Reference: Barlow et al. (1972), *Statistical Inference under Order Restrictions*, Wiley.
enum LabelPlacement {
  /// - Parameters:
  ///   - wanted: centres, in any order.
  ///   - heights: of each.
  ///   - low, high: the ends within which all should lie; where there is no room for all, the last ones stand below.
  /// - Returns: a centre each, in the order of `wanted`; neighbours touch at most.
  static func places(_ wanted: [Double], heights: [Double], low: Double, high: Double) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    // The distance of each centre from the first, packed; what is left is to order these differences.
    var offsets: [Double] = []
    for (place, label) in order.enumerated() {
      let before = place > 0 ? heights[order[place - 1]] / 2 + heights[label] / 2 : 0
      offsets.append((offsets.last ?? 0) + before)
    }
    var blocks: [(sum: Double, count: Int)] = []
    for (place, label) in order.enumerated() {
      blocks.append((wanted[label] - offsets[place], 1))
      while blocks.count > 1, mean(blocks[blocks.count - 2]) > mean(blocks[blocks.count - 1]) {
        let last = blocks.removeLast()
        blocks[blocks.count - 1].sum += last.sum
        blocks[blocks.count - 1].count += last.count
      }
    }
    let first = order.first.map { low + heights[$0] / 2 } ?? low
    let last = order.last.map { high - heights[$0] / 2 - (offsets.last ?? 0) } ?? high
    var result = wanted
    var place = 0
    for block in blocks {
      let start = max(first, min(last, mean(block)))
      for _ in 0..<block.count {
        result[order[place]] = start + offsets[place]
        place += 1
      }
    }
    return result
  }

  private static func mean(_ block: (sum: Double, count: Int)) -> Double { block.sum / Double(block.count) }
}
