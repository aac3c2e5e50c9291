/// What a text looks like as a number, before it is known which mark is the decimal one.
struct NumberShape: Equatable {
  enum Kind: Equatable {
    /// Digits alone, or with blanks between thousands: the same in every style.
    case whole
    /// Only a comma, or only a point, can be the decimal mark.
    case decimal(Mark)
    /// `1,234` or `1.234`: decimals of the one style, a thousand of the other.
    case either(Mark)
  }

  enum Mark: Equatable {
    case comma, point

    var other: Mark { self == .comma ? .point : .comma }
    var byte: UInt8 { self == .comma ? 0x2C : 0x2E }
  }

  let kind: Kind
  let isPercent: Bool
  /// Sign, digits and marks, without blanks and per cent signs.
  let core: [UInt8]

  /// - Returns: `nil` of a text that is a number in no style.
  init?(_ text: String) {
    var (core, isPercent) = ([UInt8](), false)
    var groups = GroupCheck()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        if isPercent { return nil }
        core.append(UInt8(scalar.value))
        groups.digit()
      case ",", ".":
        core.append(UInt8(scalar.value))
        groups.mark()
      case "-", "\u{2212}", "+":
        guard core.isEmpty else { return nil }
        if scalar != "+" { core.append(0x2D) }
      case "%":
        guard !isPercent, groups.hasDigits else { return nil }
        isPercent = true
      case " ", "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}": groups.blank()
      default: return nil
      }
    }
    guard groups.hasDigits, groups.areThousands, let kind = Self.kind(core) else { return nil }
    (self.kind, self.isPercent, self.core) = (kind, isPercent, core)
  }

  private static func kind(_ core: [UInt8]) -> Kind? {
    let digits = core.first == 0x2D ? core.dropFirst() : core[...]
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
    let marks = digits.filter { $0 == 0x2C || $0 == 0x2E }.map { $0 == 0x2C ? Mark.comma : .point }
    guard let last = marks.last, let first = parts.first, let end = parts.last else { return .whole }
    guard !end.isEmpty else { return nil }
    let areGroups = (1...3).contains(first.count) && parts.dropFirst().dropLast().allSatisfy { $0.count == 3 }
    if marks.count == 1 {
      // A thousand begins with neither nothing nor a zero.
      let canBeGroup = (1...3).contains(first.count) && first.first != 0x30 && end.count == 3
      return canBeGroup ? .either(last) : .decimal(last)
    }
    guard areGroups, first.first != 0x30 else { return nil }
    if marks.allSatisfy({ $0 == last }) { return end.count == 3 ? .decimal(last.other) : nil }
    return marks.dropLast().allSatisfy { $0 == last.other } ? .decimal(last) : nil
  }

  /// The number in plain writing, `1234.5`; `nil` where the text is none in that style.
  func plain(decimal: Mark) -> String? {
    switch kind {
    case .decimal(let mark) where mark != decimal: return nil
    default: break
    }
    let kept = core.filter { $0 != decimal.other.byte }.map { $0 == 0x2C ? 0x2E : $0 }
    return String(decoding: kept.first == 0x2E ? [0x30] + kept : kept, as: UTF8.self)
  }
}

/// Whether blanks within a number stand between thousands.
private struct GroupCheck {
  private var sinceBlank = 0
  private var blanks = 0
  private var pending = false
  private var hasMark = false
  private(set) var hasDigits = false
  private var isBroken = false

  /// Whether every blank so far stood before three digits, or before none.
  var areThousands: Bool { !isBroken && (blanks == 0 || hasMark || sinceBlank == 3) }

  mutating func digit() {
    if pending {
      if hasMark || blanks == 0 && sinceBlank > 3 || blanks > 0 && sinceBlank != 3 { isBroken = true }
      blanks += 1
      sinceBlank = 0
      pending = false
    }
    hasDigits = true
    if !hasMark { sinceBlank += 1 }
  }

  mutating func mark() {
    if pending || blanks > 0 && sinceBlank != 3 { isBroken = true }
    hasMark = true
  }

  mutating func blank() { if hasDigits { pending = true } }
}
