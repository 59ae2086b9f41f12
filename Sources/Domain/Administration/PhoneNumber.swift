import Kit

/// A telephone number of Vietnam's numbering plan, kept as E.164.
public struct PhoneNumber: Sendable, Hashable {
  public enum Kind: Sendable, Equatable {
    case mobile, fixed
    /// 1800 (free) and 1900 numbers, which nobody lives at.
    case service
  }

  /// `+84901234567`.
  public let e164: String
  public let kind: Kind

  /// As typed: with 0, 84 or +84 before it; spaces, dots, hyphens and brackets are left out, full-width digits are read as digits. Nil for a
  /// number that the plan of 2025 does not have, also for one of the old ten-year-old prefixes (0123, 0711).
  public init?(typed: String) {
    guard typed.unicodeScalars.count <= 40 else { return nil }
    var digits: [UInt8] = []
    var plus = false
    for scalar in typed.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: digits.append(UInt8(scalar.value - 0x30))
      case 0xFF10...0xFF19: digits.append(UInt8(scalar.value - 0xFF10))
      case 0x2B where digits.isEmpty && !plus: plus = true
      case 0x20, 0x2E, 0x2D, 0x28, 0x29, 0xA0: continue
      default: return nil
      }
    }
    if plus || (digits.starts(with: [8, 4]) && digits.count >= 11) {
      guard digits.starts(with: [8, 4]) else { return nil }
      digits.removeFirst(2)
    } else if digits.first == 0 {
      digits.removeFirst()
    } else if !(digits.starts(with: [1, 8]) || digits.starts(with: [1, 9])) {
      return nil
    }
    guard let kind = PhoneNumber.kind(of: digits) else { return nil }
    self.kind = kind
    e164 = "+84" + digits.map(String.init).joined()
  }

  /// `0901234567`, as people here write it.
  public var national: String { kind == .service ? String(e164.dropFirst(3)) : "0" + e164.dropFirst(3) }

  /// `0901****67`.
  public var masked: String {
    national.prefix(4) + String(repeating: "*", count: max(0, national.count - 6)) + national.suffix(2)
  }

  /// The kind of a national number without its 0; nil for one that the plan does not have.
  private static func kind(of digits: [UInt8]) -> Kind? {
    func number(_ count: Int) -> Int { digits.prefix(count).reduce(0) { $0 * 10 + Int($1) } }
    switch digits.count {
    case 8...10 where number(4) == 1800 || number(4) == 1900: return .service
    case 9 where mobile.contains(number(2)) || mobileByThree.contains(number(3)): return .mobile
    case 10 where digits[0] == 2 && areas.contains(number(3)): return .fixed
    default: return nil
    }
  }

  /// Two digits after the 0 that are mobile whole.
  private static let mobile: Set<Int> = [
    32, 33, 34, 35, 36, 37, 38, 39, 56, 58, 70, 76, 77, 78, 79, 81, 82, 83, 84, 85, 86, 88, 90, 91, 92, 93, 94, 96, 97, 98,
  ]
  /// Where the operator shows in the third digit.
  private static let mobileByThree: Set<Int> = [
    522, 523, 528, 559, 592, 593, 598, 599, 896, 897, 898, 899, 990, 991, 993, 994, 995, 996, 997, 998, 999,
  ]
  /// Area codes of fixed lines since 2017.
  private static let areas: Set<Int> = [
    203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 218, 219, 220, 221, 222, 225, 226, 227, 228, 229, 232, 233, 234,
    235, 236, 237, 238, 239, 242, 243, 246, 247, 248, 251, 252, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 269, 270, 271, 272, 273,
    274, 275, 276, 277, 282, 283, 286, 287, 290, 291, 292, 293, 294, 296, 297, 299,
  ]
}
