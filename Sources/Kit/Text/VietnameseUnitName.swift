import Foundation

/// A unit's official name, taken apart so that two spellings of one name compare equal: «Phường III» and «phường 3», «Xã Hoả Lựu» and
/// «xã Hỏa Lựu».
public struct VietnameseUnitName: Hashable, Sendable {
  /// The word for the kind of unit, spelled out in lower case («xã», «thị trấn»); empty when the text names none.
  public let word: String
  /// The name proper as written, in NFC: «Hoả Lựu».
  public let proper: String

  /// The unit word comes off while its marks are still on: «Xã Xà Phiên» is the commune «Xà Phiên», «Phương Bình» is a name, no ward.
  public init(_ text: String) {
    let clean = VietnameseText.nfc(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let lower = clean.lowercased()
    for (spelling, word) in VietnameseUnitName.spellings where lower.hasPrefix(spelling) && lower.count > spelling.count {
      let rest = clean.dropFirst(spelling.count)
      guard spelling.hasSuffix(".") || rest.first == " " else { continue }
      let proper = String(rest.drop { $0 == " " })
      guard !proper.isEmpty else { continue }
      self.word = word
      self.proper = proper
      return
    }
    word = ""
    proper = clean
  }

  /// The form in which two spellings of one name are equal: lower case, tone on the first vowel of an open oa, oe or uy, and a name that
  /// is only a number in Arabic digits. Marks stay: «Xà» is not «Xá».
  public var normalForm: String {
    let words = proper.lowercased().split(separator: " ").map { VietnameseText.olderTonePlacement(String($0)) }
    if words.count == 1, let only = words.first, let number = VietnameseUnitName.roman(only) { return String(number) }
    return words.joined(separator: " ")
  }

  /// The normal form with its unit word, for comparing whole names.
  public var wholeNormalForm: String { word.isEmpty ? normalForm : word + " " + normalForm }

  /// Whether both texts may name one unit: equal names, and no two different unit words.
  public func mayBe(_ other: VietnameseUnitName) -> Bool {
    normalForm == other.normalForm && (word.isEmpty || other.word.isEmpty || word == other.word)
  }

  /// Longest first, so that «thị xã» is not read as a name after «thị».
  private static let spellings: [(String, String)] = [
    ("thành phố", "thành phố"), ("thị trấn", "thị trấn"), ("thị xã", "thị xã"), ("đặc khu", "đặc khu"), ("phường", "phường"),
    ("huyện", "huyện"), ("quận", "quận"), ("tỉnh", "tỉnh"), ("xã", "xã"), ("tp.", "thành phố"), ("tp", "thành phố"), ("tx.", "thị xã"),
    ("tx", "thị xã"), ("tt.", "thị trấn"), ("tt", "thị trấn"), ("h.", "huyện"), ("q.", "quận"), ("p.", "phường"), ("x.", "xã"),
    ("t.", "tỉnh"),
  ]

  /// Roman numerals I to XXXIX, as old wards bear them; nil for any other word.
  private static func roman(_ word: String) -> Int? {
    guard word.allSatisfy({ "ivx".contains($0) }) else { return nil }
    let values = word.map { $0 == "x" ? 10 : ($0 == "v" ? 5 : 1) }
    var total = 0
    for (place, value) in values.enumerated() {
      total += place + 1 < values.count && values[place + 1] > value ? -value : value
    }
    let tens = String(repeating: "x", count: total / 10)
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return total < 40 && tens + ones[total % 10] == word ? total : nil
  }
}
