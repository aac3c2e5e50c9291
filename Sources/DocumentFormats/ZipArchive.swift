/// A zip container that stores its entries as they are: the same parts give the same bytes on every machine.
///
/// No compression of its own: the parts of a table are small, and a deflate of our own would be code to trust. Large
/// parts may be handed over deflated. Every entry bears the first date that zip can name.
///
/// > Reference: PKWARE, APPNOTE.TXT 6.3; ISO/IEC 21320-1 (document containers).
package struct ZipArchive {
  private static let version: UInt16 = 20
  /// 1 January 1980 in the bits of MS-DOS.
  private static let date: UInt16 = 1 << 5 | 1

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  package init() {}

  /// - Parameters:
  ///   - name: The path in the container, ASCII.
  ///   - content: Fewer than 4 GB.
  ///   - deflated: The content as raw deflate gives it; stored as it is when `nil`.
  package mutating func add(_ name: String, _ content: [UInt8], deflated: [UInt8]? = nil) {
    let facts = Self.facts(of: content, deflated: deflated, name: name)
    directory.append(UInt32(0x0201_4b50))
    directory.append(Self.version)
    directory += facts
    // Comment, disk, attributes inside and outside.
    directory += [UInt8](repeating: 0, count: 10)
    directory.append(UInt32(bytes.count))
    directory += Array(name.utf8)
    bytes.append(UInt32(0x0403_4b50))
    bytes += facts + Array(name.utf8) + (deflated ?? content)
    count += 1
  }

  /// The container: entries, directory, end.
  package var container: [UInt8] {
    var end: [UInt8] = []
    end.append(UInt32(0x0605_4b50))
    end.append(UInt32(0))
    end.append(count)
    end.append(count)
    end.append(UInt32(directory.count))
    end.append(UInt32(bytes.count))
    end.append(UInt16(0))
    return bytes + directory + end
  }

  /// What the entry's own head and its line in the directory share: version to the length of the extra field.
  private static func facts(of content: [UInt8], deflated: [UInt8]?, name: String) -> [UInt8] {
    precondition(
      content.count < UInt32.max && name.utf8.allSatisfy { $0 < 0x80 }, "a small part, an ASCII name")
    var facts: [UInt8] = []
    // Version, flags, method (stored or deflated), time.
    for number in [version, 0, deflated == nil ? 0 : 8, 0, date] { facts.append(number) }
    facts.append(CRC32.checksum(of: content))
    facts.append(UInt32(deflated?.count ?? content.count))
    facts.append(UInt32(content.count))
    facts.append(UInt16(name.utf8.count))
    facts.append(UInt16(0))
    return facts
  }
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  fileprivate mutating func append<Number: FixedWidthInteger & UnsignedInteger>(_ number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }
}
