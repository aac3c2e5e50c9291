/// Decompression of zip's deflate, for what libxlsxwriter packs: enough to look into a workbook without another program.
///
/// > Reference: RFC 1951.
struct Inflate {
  private let bytes: [UInt8]
  private var bit = 0
  private var output: [UInt8] = []

  static func decompressed(_ bytes: [UInt8]) -> [UInt8]? {
    var inflate = Inflate(bytes: bytes)
    return inflate.run() ? inflate.output : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() -> Bool {
    var isLast = false
    while !isLast {
      isLast = bits(1) == 1
      switch bits(2) {
      case 0: stored()
      case 1:
        let lengths = [8, 9, 7, 8].enumerated().flatMap { place, length in
          [Int](repeating: length, count: [144, 112, 24, 8][place])
        }
        block(Codes(lengths), Codes([Int](repeating: 5, count: 30)))
      case 2:
        let (literals, distances) = dynamicCodes()
        block(literals, distances)
      default: return false
      }
    }
    return true
  }

  private mutating func bits(_ count: Int) -> Int {
    var value = 0
    for place in 0..<count {
      value |= Int(bytes[bit >> 3] >> UInt8(bit & 7) & 1) << place
      bit += 1
    }
    return value
  }

  private mutating func stored() {
    bit = (bit + 7) & ~7
    let count = bits(16)
    _ = bits(16)
    for _ in 0..<count { output.append(UInt8(bits(8))) }
  }

  private mutating func symbol(_ codes: Codes) -> Int {
    var (code, first, index) = (0, 0, 0)
    for length in 1...15 {
      code |= bits(1)
      let count = codes.counts[length]
      if code - count < first { return codes.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    preconditionFailure("no such code")
  }

  private mutating func block(_ literals: Codes, _ distances: Codes) {
    let lengthBases = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
      227, 258,
    ]
    let lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    while true {
      let one = symbol(literals)
      if one == 256 { return }
      if one < 256 {
        output.append(UInt8(one))
        continue
      }
      let length = lengthBases[one - 257] + bits(lengthBits[one - 257])
      let place = symbol(distances)
      let extra = max(0, place / 2 - 1)
      let distance = (place < 4 ? place + 1 : (2 + place % 2) << extra + 1) + bits(extra)
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }

  private mutating func dynamicCodes() -> (Codes, Codes) {
    let (literals, distances, count) = (bits(5) + 257, bits(5) + 1, bits(4) + 4)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var lengths = [Int](repeating: 0, count: 19)
    for place in 0..<count { lengths[order[place]] = bits(3) }
    let codes = Codes(lengths)
    var all: [Int] = []
    while all.count < literals + distances {
      switch symbol(codes) {
      case 16: all += [Int](repeating: all[all.count - 1], count: 3 + bits(2))
      case 17: all += [Int](repeating: 0, count: 3 + bits(3))
      case 18: all += [Int](repeating: 0, count: 11 + bits(7))
      case let length: all.append(length)
      }
    }
    return (Codes(Array(all[..<literals])), Codes(Array(all[literals...])))
  }

  /// A canonical Huffman code: how many codes of each length, and the symbols in the order of their codes.
  private struct Codes {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: [Int]) {
      for length in lengths where length > 0 { counts[length] += 1 }
      symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    }
  }
}
