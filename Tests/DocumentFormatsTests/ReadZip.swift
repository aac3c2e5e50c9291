/// The entries of a zip, read from its directory; nil where it is no such file.
struct ReadZip {
  struct Entry {
    var name: String
    var checksum: UInt32
    var method: Int
    var bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  var entries: [Entry] = []

  init?(_ bytes: [UInt8]) {
    let number = { (place: Int, count: Int) in
      (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4b50 else { return nil }
    var place = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      guard number(place, 4) == 0x0201_4b50 else { return nil }
      let (size, start) = (number(place + 20, 4), number(place + 42, 4))
      let length = number(place + 28, 2)
      let name = String(decoding: bytes[place + 46..<place + 46 + length], as: UTF8.self)
      guard number(start, 4) == 0x0403_4b50 else { return nil }
      let content = start + 30 + number(start + 26, 2) + number(start + 28, 2)
      let (method, packed) = (number(place + 10, 2), Array(bytes[content..<content + size]))
      guard let plain = method == 0 ? packed : Inflate.decompressed(packed) else { return nil }
      entries.append(Entry(name: name, checksum: UInt32(number(place + 16, 4)), method: method, bytes: plain))
      place += 46 + length + number(place + 30, 2) + number(place + 32, 2)
    }
    guard place == end else { return nil }
  }

  func text(of name: String) -> String? { entries.first { $0.name == name }?.text }
}
