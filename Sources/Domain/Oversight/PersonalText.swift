/// Finds personal numbers that somebody typed into words which can never be erased.
///
/// A citizen number has twelve digits and begins with the code of a province (001 to 096); a mobile number has ten and begins with 03, 05, 07,
/// 08 or 09, or with 84 in place of the 0. Digits may stand in the usual groups. A run of digits inside a longer word (a digest, an id, a
/// document's number) is none, nor is an amount.
public enum PersonalText {
  public enum Kind: String, Sendable {
    case nationalID, phone

    public var vietnamese: String {
      switch self {
      case .nationalID: "số định danh cá nhân"
      case .phone: "số điện thoại"
      }
    }
  }

  /// The first that is found; nil for words without one.
  public static func kind(in text: String) -> Kind? {
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      guard isDigit(bytes[place]) else {
        place += 1
        continue
      }
      let isGlued = place > 0 && isWord(bytes[place - 1])
      var groups: [[UInt8]] = [[]]
      while place < bytes.count {
        if isDigit(bytes[place]) {
          groups[groups.count - 1].append(bytes[place])
        } else if place + 1 < bytes.count, isSeparator(bytes[place]), isDigit(bytes[place + 1]) {
          groups.append([])
        } else {
          break
        }
        place += 1
      }
      if isGlued || place < bytes.count && isWord(bytes[place]) { continue }
      if let kind = kind(of: groups) ?? groups.lazy.compactMap({ kind(of: [$0]) }).first { return kind }
    }
    return nil
  }

  private static func kind(of groups: [[UInt8]]) -> Kind? {
    let shape = groups.map(\.count)
    let digits = groups.flatMap(\.self)
    if digits.count == 12, [[12], [3, 3, 3, 3], [4, 4, 4], [3, 3, 6], [6, 6]].contains(shape) {
      let province = digits.prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if (1...96).contains(province) { return .nationalID }
    }
    let home = digits.count == 11 && digits.starts(with: [0x38, 0x34]) ? [0x30] + digits.dropFirst(2) : digits
    let mobile: Set<UInt8> = [0x33, 0x35, 0x37, 0x38, 0x39]
    let shapes = [[10], [4, 3, 3], [3, 3, 4], [3, 4, 3], [2, 4, 4], [4, 6], [11], [2, 3, 3, 3], [2, 9], [4, 2, 2, 2]]
    return home.count == 10 && home[0] == 0x30 && mobile.contains(home[1]) && shapes.contains(shape) ? .phone : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x2E }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2F
  }
}
